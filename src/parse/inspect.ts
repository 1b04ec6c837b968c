/** The slow, exact look at a text with the `yaml` package: excluded constructs and syntax errors, each at its place. */
import { CST, Lexer, LineCounter, parseDocument } from 'yaml';
import { type Finding, finding, type Range } from '../diagnostics/diagnostic.js';

type Feature = 'anchor' | 'alias' | 'tag' | 'merge-key' | 'documents' | 'directive' | 'number';

const FEATURE_TOKENS: Readonly<Record<string, Feature>> = {
  anchor: 'anchor',
  alias: 'alias',
  tag: 'tag',
  'directive-line': 'directive',
};

const CONTROL_TOKENS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Plain scalars that some readers of YAML take for a number and others for text. */
const UNCLEAR_NUMBER = /^[-+]?(?:0[xob][0-9a-f_]+|\d[\d_]*_[\d_]*(?:\.[\d_]*)?|\.inf|\.nan)$/i;

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
  let isScalar = false;
  let documents = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === CST.DOCUMENT) documents++;
    if (token === CST.DOCUMENT && documents === 2) yield { feature: 'documents', source: '---', offset };
    const isControl = CONTROL_TOKENS.has(token);
    const feature = isControl ? undefined : featureOf(token, isScalar);
    if (feature) yield { feature, source: token, offset };
    isScalar = token === CST.SCALAR;
    offset += isControl ? 0 : token.length;
  }
}

function featureOf(token: string, isScalar: boolean): Feature | undefined {
  return isScalar ? scalarFeature(token) : FEATURE_TOKENS[CST.tokenType(token) ?? ''];
}

/** The duplicate keys of a text and its first syntax error: what follows such an error is mostly its consequence. */
export function findSyntaxErrors(path: string, text: string): Finding[] {
  const counter = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter: counter, schema: 'core', merge: false, prettyErrors: false });
  const syntax = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0]);
  const first = syntax.find(({ code }) => code === 'TAB_AS_INDENT') ?? syntax[0];
  const kept = errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
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

function scalarFeature(source: string): Feature | undefined {
  if (source === '<<') return 'merge-key';
  return UNCLEAR_NUMBER.test(source) ? 'number' : undefined;
}

function keyText(text: string, start: number): string {
  return /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(text.slice(start))?.[0]?.trim() ?? '';
}
