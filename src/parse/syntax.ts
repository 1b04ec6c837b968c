/** The first syntax error of a text: where it is, and what is most likely wrong there. */
import { type Document, parseDocument, type YAMLError } from 'yaml';
import type { Defect } from './defect.js';
import { inspectSigns, type Signs } from './signs.js';

/** A syntax error. */
export type SyntaxDefect = Extract<Defect, { code: 'yaml-syntax' }>;

/**
 * How far the slow reader goes on behind the place where the fast one gave up, or a sign was opened for good. A text
 * with a mistake on each line has more errors than memory takes.
 */
const LOOK_AHEAD = 200;

/** Characters that YAML may not hold, and byte order marks where a line begins. */
const STRAY_CHARACTER = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|^\ufeff/mu;

/** A sign that is most likely to blame for an error: which errors it causes, and what stands before it there. */
interface Suspect {
  readonly problem: string;
  readonly causes: readonly string[];
  readonly before: RegExp;
}

const SUSPECTS: readonly Suspect[] = [
  {
    problem: 'FULLWIDTH_COLON',
    causes: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
    before: /(?:"[^"\n]*"|'[^'\n]*'|[^\s:：，,'"[\]{}]+)[ \t]*(?=：)/y,
  },
  {
    problem: 'COLON_WITHOUT_SPACE',
    causes: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
    before: /\p{L}[\p{L}\p{Nd}_-]*(?=:[^\s/])/uy,
  },
  {
    problem: 'FULLWIDTH_COMMA',
    causes: ['BLOCK_IN_FLOW'],
    before: /[^\n，]*(?=，\s*[^\s:：，,'"[\]{}]+:\s)/y,
  },
  { problem: 'MISSING_COMMA', causes: ['BLOCK_IN_FLOW'], before: /[^\n,:]*?(?= {1,9}[^\s,:]{1,99}:\s)/y },
];

/** Reads a text with places; keys may be repeated, but brackets may not nest without end: the stack would. */
export function parseYaml(text: string): Document {
  return parseDocument(text, {
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
}

/** The first syntax error of a text that the fast reader gave up at an offset; none where only that reader sees one. */
export function findSyntaxError(text: string, offset: number): SyntaxDefect | undefined {
  const signs = inspectSigns(text);
  const { open, tooDeep = text.length } = signs;
  const found = firstErrorNear(text, Math.min(offset, open?.offset ?? offset), tooDeep);
  const blamed = blameSign(text, found?.start ?? offset, signs) ?? found;
  const stray = findStrayCharacter(text);
  return stray && stray.start <= (blamed?.start ?? offset) ? stray : blamed;
}

/** The first character that no text may hold. */
export function findStrayCharacter(text: string): SyntaxDefect | undefined {
  const match = STRAY_CHARACTER.exec(text);
  if (!match) return undefined;
  return syntaxDefect(text, match[0] === '\ufeff' ? 'BYTE_ORDER_MARK' : 'CONTROL_CHARACTER', match.index);
}

/** The first of a text's errors, for what follows is mostly its consequence. */
export function firstError(text: string, errors: readonly YAMLError[]): SyntaxDefect | undefined {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const tab = sorted.find(({ code }) => code === 'TAB_AS_INDENT');
  if (tab) return syntaxDefect(text, tab.code, ...tab.pos);
  const [first, ...others] = sorted;
  return (
    first &&
    (findSuspect(text, first) ?? findBadIndent(text, first, others) ?? syntaxDefect(text, first.code, ...first.pos))
  );
}

/** A defect that begins inside the text and ends on its line. */
export function syntaxDefect(text: string, problem: string, offset: number, until = offset + 1): SyntaxDefect {
  const start = Math.min(offset, text.trimEnd().length);
  const lineEnd = text.slice(start, until).search(/\r?\n/);
  return { code: 'yaml-syntax', params: { problem }, start, end: lineEnd < 0 ? until : start + lineEnd };
}

function firstErrorNear(text: string, offset: number, limit: number): SyntaxDefect | undefined {
  const end = Math.min(offset + LOOK_AHEAD, limit);
  const { errors } = parseYaml(text.slice(0, end));
  // What is wrong close to where the text was cut may be wrong only for the cut.
  const known = end < text.length ? errors.filter(({ pos: [start] }) => start < end - LOOK_AHEAD / 2) : errors;
  return firstError(text, known);
}

/** An error is often only the place where a sign that was opened before it turns out not to be closed. */
function blameSign(text: string, offset: number, { open, greedy }: Signs): SyntaxDefect | undefined {
  if (open && open.offset <= offset) return syntaxDefect(text, open.problem, open.offset);
  const taken = greedy.findLast(({ end }) => end <= offset);
  const isBehind = taken && !text.slice(taken.end, offset).includes('\n');
  return isBehind ? syntaxDefect(text, 'UNCLOSED_QUOTE', taken.start) : undefined;
}

/** A sign that looks like one of YAML's own, or stands as it may not. */
function findSuspect(text: string, { code, pos: [start] }: YAMLError): SyntaxDefect | undefined {
  for (const { problem, causes, before } of SUSPECTS) {
    before.lastIndex = start;
    if (causes.includes(code) && before.test(text)) return syntaxDefect(text, problem, before.lastIndex);
  }
  return undefined;
}

/** A line that begins further left or right than it may; the error may begin on the blanks before it. */
function findBadIndent(text: string, error: YAMLError, others: readonly YAMLError[]): SyntaxDefect | undefined {
  const [start] = error.pos;
  const follower = others.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && follower) return badLine(text, lineStart(text, follower.pos[1]));
  const blanks = /^(?:\s|#.*)+/.exec(text.slice(start))?.[0].length ?? 0;
  const isWithinLine = /\S/.test(text.slice(lineStart(text, start), start));
  return blanks === 0 || isWithinLine ? undefined : badLine(text, lineStart(text, start + blanks));
}

/** What is wrong with the indentation of a line. */
function badLine(text: string, start: number): SyntaxDefect {
  const [, spaces = '', tab, item] = /^( *)(?:(\t)|(- ))?/.exec(text.slice(start)) ?? [];
  const problem = tab ? 'TAB_AS_INDENT' : item ? 'BAD_COLLECTION_TYPE' : 'BAD_INDENT';
  return syntaxDefect(text, problem, start + spaces.length);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
