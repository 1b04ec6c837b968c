/** The constructs of YAML that the restricted subset leaves out, found in the tokens of a text. */
import type { DiagnosticParams } from '../diagnostics/codes.js';
import type { Defect } from './defect.js';
import { isClosed, type Token, tokensOf } from './tokens.js';

type Feature = DiagnosticParams['yaml-feature']['feature'];

/** An excluded construct. */
export type FeatureDefect = Extract<Defect, { code: 'yaml-feature' }>;

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

/** Everything in the text that the subset leaves out, in its order; safe on alias bombs, which are never expanded. */
export function findFeatures(text: string): FeatureDefect[] {
  const features = [...excludedTokens(text), ...excludedTabs(text), ...firstCarriageReturn(text)];
  return features.sort((a, b) => a.start - b.start);
}

/** What stands before a token. */
interface Before {
  /** A document has begun. */
  readonly content: boolean;
  /** A document has ended. */
  readonly ended: boolean;
  /** A key has been marked by `?`, which is found by itself. */
  readonly marked: boolean;
  /** The last thing with a meaning on the line. */
  readonly last: string;
}

const BLANKS = new Set(['space', 'newline', 'comment', 'byte-order-mark', 'directive-line', 'flow-error-end']);

function* excludedTokens(text: string): Iterable<FeatureDefect> {
  let before: Before = { content: false, ended: false, marked: false, last: '' };
  let severalDocuments = false;
  for (const token of tokensOf(text)) {
    const feature = featureOf(token, before, text);
    if (feature && !(feature === 'documents' && severalDocuments)) yield excluded(feature, token.source, token.offset);
    // Behind a quote that is cut off at the margin, text looks like structure and structure like text.
    if (feature === 'margin') return;
    severalDocuments ||= feature === 'documents';
    before = follow(before, token);
  }
}

/** Tabs in a line that holds nothing else. */
function excludedTabs(text: string): FeatureDefect[] {
  return [...text.matchAll(/^( *)\t[ \t]*\r?$/gm)].map(({ index, 1: blanks = '' }) =>
    excluded('tab', '\t', index + blanks.length),
  );
}

/** The first one tells of all: a file has the wrong line ends mostly throughout. */
function firstCarriageReturn(text: string): FeatureDefect[] {
  const at = text.search(/\r(?!\n)/);
  return at < 0 ? [] : [excluded('carriage-return', '\r', at)];
}

function excluded(feature: Feature, text: string, start: number): FeatureDefect {
  return { code: 'yaml-feature', params: { feature, text }, start, end: start + text.length };
}

function follow(before: Before, { type, source }: Token): Before {
  if (BLANKS.has(type)) return type === 'newline' ? { ...before, last: '' } : before;
  return {
    content: true,
    ended: before.ended || type === 'doc-end',
    marked: before.marked || type === 'explicit-key-ind',
    last: source,
  };
}

function featureOf(token: Token, before: Before, text: string): Feature | undefined {
  if (before.ended && !BLANKS.has(token.type)) return 'documents';
  return CHECKS[token.type]?.(token, before, text);
}

type Check = (token: Token, before: Before, text: string) => Feature | undefined;

const checkQuotes: Check = (token) => (isClosed(token) ? undefined : 'margin');

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
  scalar: ({ source, offset }, _before, text) => scalarFeature(source, offset === 0 || text[offset - 1] === '\n'),
  comment: ({ offset }, _before, text) => (/\S/.test(text[offset - 1] ?? ' ') ? 'comment' : undefined),
  'doc-start': ({ offset }, { content }, text) =>
    content || !MARK_ALONE.test(text.slice(offset, offset + 200)) ? 'documents' : undefined,
};

function scalarFeature(source: string, startsLine: boolean): Feature | undefined {
  if (source === '<<') return 'merge-key';
  if (startsLine && source.startsWith('---')) return 'documents';
  if (source.length > LONGEST_NUMBER) return undefined;
  const isNumber = UNCLEAR_NUMBER.test(source) || (PLAIN_NUMBER.test(source) && !Number.isFinite(Number(source)));
  return isNumber ? 'number' : undefined;
}
