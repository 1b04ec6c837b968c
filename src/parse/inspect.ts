/** The slow, exact look at a text with the `yaml` package: excluded constructs and syntax errors, each at its place. */
import { CST, Lexer, LineCounter, parseDocument } from 'yaml';
import type { DiagnosticParams } from '../diagnostics/catalog.js';
import { type Finding, finding, type Range } from '../diagnostics/diagnostic.js';

type Feature = DiagnosticParams['yaml-feature']['feature'];

const CONTROL_TOKENS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Plain scalars that some readers of YAML take for a number and others for text. */
const UNCLEAR_NUMBER =
  /^[-+]?(?:0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|\d[\d_]*_[\d_]*(?:\.[\d_]*)?|\d+\.[\d_]*_[\d_]*|\.inf|\.nan)$|^[-+]\.\d/i;
/** Longer scalars are text whatever they look like. */
const LONGEST_NUMBER = 400;
const PLAIN_NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** The mark that begins a document, with nothing else on its line. */
const MARK_ALONE = /^---[ \t]*(?:#|\r?\n|$)/;

/** What stands before a colon without a plain word for a key: readers turn such keys into different text. */
const UNCLEAR_KEY = /^(?:[\]}{[:,?-]|~|null|)$/i;

/** Everything in the text that the restricted subset of YAML leaves out; safe on alias bombs, which it never expands. */
export function findFeatures(path: string, text: string): Finding[] {
  const counter = new LineCounter();
  return [...excludedTokens(text)].map(({ feature, source, offset }) => {
    const range = rangeIn(text, counter, offset, offset + source.length);
    return finding('yaml-feature', path, { at: 'range', range }, { feature, text: source });
  });
}

interface ExcludedToken {
  readonly feature: Feature;
  readonly source: string;
  readonly offset: number;
}

/** The lexer's tokens are pieces of the text, but for control tokens, which take no room in it. */
function* excludedTokens(text: string): Iterable<ExcludedToken> {
  let offset = 0;
  let before: Before = { scalarNext: false, content: false, ended: false, marked: false, last: '' };
  let severalDocuments = false;
  for (const token of new Lexer().lex(text)) {
    if (CONTROL_TOKENS.has(token)) {
      before = { ...before, scalarNext: token === CST.SCALAR };
      continue;
    }
    const feature = featureOf(token, before, text, offset);
    if (feature && !(feature === 'documents' && severalDocuments)) yield { feature, source: token, offset };
    severalDocuments ||= feature === 'documents';
    before = follow(before, token);
    offset += token.length;
  }
  for (const { index } of text.matchAll(/^ *\t[ \t]*\r?$/gm)) yield { feature: 'tab', source: '\t', offset: index };
  for (const { index } of text.matchAll(/\r(?!\n)/g)) yield { feature: 'carriage-return', source: '\r', offset: index };
}

/** What stands before a token: whether it is a scalar's text, whether a document has begun or ended, the last thing with a meaning. */
interface Before {
  readonly scalarNext: boolean;
  readonly content: boolean;
  readonly ended: boolean;
  /** A key has been marked by `?`, which is found by itself. */
  readonly marked: boolean;
  readonly last: string;
}

const BLANKS = new Set(['space', 'newline', 'comment', 'byte-order-mark', 'directive-line']);

function follow(before: Before, token: string): Before {
  const type = CST.tokenType(token) ?? '';
  if (!before.scalarNext && BLANKS.has(type)) return type === 'newline' ? { ...before, last: '' } : before;
  const ended = !before.scalarNext && type === 'doc-end';
  const marked = before.marked || (!before.scalarNext && type === 'explicit-key-ind');
  return { scalarNext: false, content: true, ended: before.ended || ended, marked, last: token };
}

function featureOf(token: string, before: Before, text: string, offset: number): Feature | undefined {
  const type = before.scalarNext ? 'scalar' : (CST.tokenType(token) ?? '');
  if (before.ended && !BLANKS.has(type) && type !== 'doc-end') return 'documents';
  return CHECKS[type]?.(token, before, text, offset);
}

type Check = (token: string, before: Before, text: string, offset: number) => Feature | undefined;

const checkQuotes: Check = (token) => (token.length < 2 || !token.endsWith(token.charAt(0)) ? 'margin' : undefined);

/** What each type of token may mean. */
const CHECKS: Readonly<Record<string, Check>> = {
  anchor: () => 'anchor',
  alias: () => 'alias',
  tag: () => 'tag',
  'directive-line': () => 'directive',
  'explicit-key-ind': () => 'key',
  'map-value-ind': (_token, { last, marked }) => (!marked && UNCLEAR_KEY.test(last) ? 'key' : undefined),
  'single-quoted-scalar': checkQuotes,
  'double-quoted-scalar': checkQuotes,
  scalar: (token, _before, text, offset) => scalarFeature(token, offset === 0 || text[offset - 1] === '\n'),
  comment: (_token, _before, text, offset) => (/\S/.test(text[offset - 1] ?? ' ') ? 'comment' : undefined),
  'doc-start': (_token, { content }, text, offset) =>
    content || !MARK_ALONE.test(text.slice(offset, offset + 200)) ? 'documents' : undefined,
};

function scalarFeature(source: string, startsLine: boolean): Feature | undefined {
  if (source === '<<') return 'merge-key';
  if (startsLine && source.startsWith('---')) return 'documents';
  if (source.length > LONGEST_NUMBER) return undefined;
  const isNumber = UNCLEAR_NUMBER.test(source) || (PLAIN_NUMBER.test(source) && !Number.isFinite(Number(source)));
  return isNumber ? 'number' : undefined;
}

/** The first syntax error of a text, for what follows is mostly its consequence; without one, all duplicate keys. */
export function findSyntaxErrors(path: string, text: string): Finding[] {
  const counter = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter: counter, schema: 'core', merge: false, prettyErrors: false });
  const syntax = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0]);
  const first = syntax.find(({ code }) => code === 'TAB_AS_INDENT') ?? syntax[0];
  const kept = first ? [first] : errors;
  return kept.map(({ code, pos: [start, end] }) => {
    const key = keyText(text, start);
    const isKey = code === 'DUPLICATE_KEY';
    const place = { at: 'range', range: rangeIn(text, counter, start, isKey ? start + key.length : end) } as const;
    if (isKey) return finding('duplicate-key', path, place, { key });
    if (code === 'RESOURCE_EXHAUSTION') return finding('too-deep', path, place, {});
    return finding('yaml-syntax', path, place, { problem: code });
  });
}

/** The range between two offsets; an empty one is widened to a character. */
export function rangeIn(text: string, counter: LineCounter, start: number, end: number): Range {
  if (counter.lineStarts.length === 0) addLineStarts(text, counter);
  const from = counter.linePos(start);
  const to = counter.linePos(Math.max(end, start + 1));
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}

function addLineStarts(text: string, counter: LineCounter): void {
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
}

function keyText(text: string, start: number): string {
  return /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(text.slice(start))?.[0]?.trim() ?? '';
}
