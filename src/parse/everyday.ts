/** The everyday style of YAML: lines that every reader is known to take alike, so that nobody has to look closer. */

/** What may stand inside a text: no control characters, no byte order mark, no line separators. */
const CHARACTER = String.raw`[^\x00-\x1f\x7f-\x9f\ufeff\u2028\u2029]`;

/** What a bare text begins with: no sign that means something, no number that some readers take for text. */
const START = String.raw`(?!-?(?:0[xXoObB]|\d[\d.]*_|[\d.]+[eE]\+?\d{3}|\d{300}))-?[^\s\x00-\x1f\x7f-\x9f\xad\u200b-\u206f\ud800-\uf8ff\ufeff!-'*-.:-@[-\x60{-~]`;

/** Bare text up to a comment, a colon with a blank, or one of the `ends`. */
function bareText(ends: string): string {
  const word = String.raw`(?:(?![ :${ends}])${CHARACTER}|:(?![\s${ends}]|$))`;
  return `${START}${word}*(?: +(?!#)${word}+)*`;
}

function listOf(item: string): string {
  return ` *(?:(?:${item})(?: *, *(?:${item}))*)? *`;
}

const QUOTED = String.raw`"(?:(?!["\\])${CHARACTER})*"|'(?:(?!')${CHARACTER})*'`;
const KEY = String.raw`(?!null:)[A-Za-z\u3400-\u9fff][A-Za-z\d\u3400-\u9fff_-]{0,99}:(?=\s|$)`;
const ITEM = `${bareText(String.raw`,[\]{}"'`)}|${QUOTED}`;
const FLOW_LIST = String.raw`\[${listOf(ITEM)}\]`;
const FLOW_MAP = String.raw`\{${listOf(`${KEY} +(?:${ITEM}|${FLOW_LIST})`)}\}`;
const VALUE = String.raw`${FLOW_LIST}|${FLOW_MAP}|\[${listOf(FLOW_MAP)}\]|${QUOTED}|${bareText('')}`;
const BLOCK_HEADER = '[|>][+-]?';
const COMMENT = `#${CHARACTER}*`;
const PAIR = `${KEY}(?: +(?:${BLOCK_HEADER}|${VALUE}))?`;
const CONTENT = `(?:(?:- +)*(?:${PAIR}|${VALUE})|(?:- +)+${BLOCK_HEADER})(?: +(?:${COMMENT})?)?`;
const LINE = new RegExp(String.raw`(?: *(?:${CONTENT}|${COMMENT}))?(?:\r?\n|$)`, 'y');

/** Most lines of most plans, told by sets of characters alone: this is what makes reading a plan fast. */
const COMMON_LINE = commonLine();

function commonLine(): RegExp {
  const unfit = String.raw`\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff`;
  const head = String.raw`(?:[A-Za-z\u3400-\u9fff“《（]|\d{1,15}(?![\d._xXoObBeE]))`;
  const quoted = String.raw`"[^"\\${unfit}]*"`;
  const item = String.raw`(?:${head}[^,[\]{}"'#:${unfit}]*|${quoted})`;
  const list = String.raw`\[${item}(?:, ${item})*\]`;
  const key = '(?!null:)[a-z][A-Za-z-]{0,40}:';
  const pair = `${key} (?:${item}|${list})`;
  const map = String.raw`\{${pair}(?:, ${pair})*\}`;
  const bare = `${head}[^#:${unfit}]*`;
  const content = `(?:- )?(?:${key}(?: (?:${quoted}|${list}|${map}|${bare}))?|${map}|${bare})`;
  return new RegExp(String.raw` *(?:#[^${unfit}]*|${content})?\r?\n`, 'y');
}

/** True when every line is of the everyday style; a text that is not may be just as legal. */
export function isEveryday(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    const line = [COMMON_LINE, LINE].find((style) => {
      style.lastIndex = at;
      return style.test(text);
    });
    if (!line) return false;
    at = line.lastIndex;
  }
  return true;
}
