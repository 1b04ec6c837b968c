/** The first syntax error of a text. */
import { type Document, parseDocument } from 'yaml';
import { inspectSigns, type Signs } from './signs.js';
import { explainErrors, type SyntaxDefect, syntaxDefect } from './syntax-cause.js';

/**
 * How far the slow reader goes on behind the place where the fast one gave up, or where a sign was opened for good. A
 * text with a mistake on each line has more errors than memory takes.
 */
const LOOK_AHEAD = 200;

/** Characters that YAML may not hold, and byte order marks where a line begins. */
const STRAY_CHARACTER = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|^\ufeff/mu;

/** Reads a text with places; keys may be repeated, but what nests without end would take the whole stack. */
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
  const stray = findStrayCharacter(text) ?? findWideIndent(text);
  return stray && stray.start <= (blamed?.start ?? offset) ? stray : blamed;
}

/** The first character that no text may hold. */
export function findStrayCharacter(text: string): SyntaxDefect | undefined {
  const match = STRAY_CHARACTER.exec(text);
  if (!match) return undefined;
  return syntaxDefect(text, match[0] === '\ufeff' ? 'BYTE_ORDER_MARK' : 'CONTROL_CHARACTER', match.index);
}

/** Blanks of a Chinese keyboard, which indent nothing, in front of a line. */
function findWideIndent(text: string): SyntaxDefect | undefined {
  const match = /^( *)[\u3000\u00a0]+ *(?:- )?[A-Za-z]/m.exec(text);
  return match ? syntaxDefect(text, 'WIDE_INDENT', match.index + (match[1]?.length ?? 0)) : undefined;
}

function firstErrorNear(text: string, offset: number, limit: number): SyntaxDefect | undefined {
  const end = Math.min(offset + LOOK_AHEAD, limit);
  const { errors } = parseYaml(text.slice(0, end));
  // What is wrong close to where the text was cut may be wrong only for the cut.
  const known = end < text.length ? errors.filter(({ pos: [start] }) => start < end - LOOK_AHEAD / 2) : errors;
  return explainErrors(text, known);
}

/** An error is often only the place where a sign that was opened before it turns out not to be closed. */
function blameSign(text: string, offset: number, { open, greedy }: Signs): SyntaxDefect | undefined {
  if (open && open.offset <= offset) return syntaxDefect(text, open.problem, open.offset);
  const taken = greedy.findLast(({ end }) => end <= offset);
  const isBehind = taken && !text.slice(taken.end, offset).includes('\n');
  return isBehind ? syntaxDefect(text, 'UNCLOSED_QUOTE', taken.start) : undefined;
}
