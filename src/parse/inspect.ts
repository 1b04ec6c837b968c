/** The slow, exact look at a text with the `yaml` package: everything wrong with its YAML, each at its place. */
import { LineCounter } from 'yaml';
import { type Finding, finding, type Place, type Range } from '../diagnostics/diagnostic.js';
import type { Defect, Span } from './defect.js';
import { findDifference } from './differences.js';
import { findDuplicateKeys } from './duplicate-keys.js';
import { isEveryday } from './everyday.js';
import { type FeatureDefect, findFeatures } from './features.js';
import { readData, readRepeatedKeys } from './read-data.js';
import { inspectSigns } from './signs.js';
import { findStrayCharacter, findSyntaxError, parseYaml } from './syntax.js';
import { explainErrors, type SyntaxDefect, syntaxDefect } from './syntax-cause.js';

/**
 * What is wrong with a text: all excluded constructs up to the first syntax error and that error; without one, all
 * excluded constructs and repeated keys, or the first thing that readers take differently. A text without defects can
 * be read.
 */
export function inspectText(text: string): readonly Defect[] {
  if (isEveryday(text) && 'data' in readData(text)) return [];
  const read = readRepeatedKeys(text);
  if ('data' in read) return inspectReadable(text, read.data);
  const { failure, offset } = read;
  return failure === 'too-deep' ? [deepDefect(offset)] : inspectUnreadable(text, offset);
}

/** The defects of a file's text with their lines and columns. */
export function toFindings(file: string, text: string, defects: readonly Defect[]): Finding[] {
  const counter = new LineCounter();
  const placeOf = ({ start, end }: Span): Place => ({ at: 'range', range: rangeIn(text, counter, start, end) });
  return defects.map(({ code, params, first, ...span }) =>
    finding(code, file, placeOf(span), params, { related: first && { is: 'first', file, place: placeOf(first) } }),
  );
}

/** The range between two offsets; an empty one is widened to a character. */
export function rangeIn(text: string, counter: LineCounter, start: number, end: number): Range {
  if (counter.lineStarts.length === 0) addLineStarts(text, counter);
  const { line, col: column } = counter.linePos(start);
  if (end <= start) return { line, column, endLine: line, endColumn: column + 1 };
  const to = counter.linePos(end);
  return { line, column, endLine: to.line, endColumn: to.col };
}

function deepDefect(start: number): Defect {
  return { code: 'too-deep', params: {}, start, end: start + 1 };
}

function inspectReadable(text: string, data: unknown): readonly Defect[] {
  const { tooDeep } = inspectSigns(text);
  if (tooDeep !== undefined) return [deepDefect(tooDeep)];
  const features = findFeatures(text);
  const { contents, errors } = parseYaml(text);
  const error = earlier(findStrayCharacter(text), explainErrors(text, errors));
  if (error) return withCauses(text, error, features);
  const places = new Set(features.map(({ start }) => start));
  const repeated = findDuplicateKeys(contents).filter(({ start }) => !places.has(start));
  if (features.length + repeated.length > 0) return [...features, ...repeated];
  const difference = findDifference(contents, data);
  return difference ? [syntaxDefect(text, difference.problem, difference.start, difference.end)] : [];
}

function inspectUnreadable(text: string, offset: number): readonly Defect[] {
  const error = findSyntaxError(text, offset);
  // A quote that is cut off at the margin is here one that is never closed.
  const features = findFeatures(text).filter(({ params }) => params.feature !== 'margin');
  if (error) return withCauses(text, error, features);
  return features.length > 0 ? features : [syntaxDefect(text, 'UNEXPECTED_TOKEN', offset)];
}

/** The excluded constructs before a syntax error and the error, or all of them where one is the cause of it. */
function withCauses(text: string, error: SyntaxDefect, features: readonly FeatureDefect[]): readonly Defect[] {
  if (features.some(isOfWholeFile) || isCausedByOne(text, error, features)) return features;
  return [...features.filter(({ end }) => end <= error.start), error];
}

function earlier(one: SyntaxDefect | undefined, other: SyntaxDefect | undefined): SyntaxDefect | undefined {
  if (!one || !other) return one ?? other;
  return one.start <= other.start ? one : other;
}

/** True of what concerns a file as a whole, and not one part of it. */
export function isOfWholeFile({ code, params }: Defect): boolean {
  return code === 'yaml-feature' && (params.feature === 'documents' || params.feature === 'directive');
}

/** True when an error stands on the line of something that the subset leaves out, or behind a quote that is cut off. */
function isCausedByOne(text: string, { start }: Defect, features: readonly FeatureDefect[]): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [line = ''] = text.slice(lineStart).split('\n', 1);
  const lineEnd = lineStart + line.length;
  const isCause = ({ params, ...place }: FeatureDefect) =>
    place.start < lineEnd && (place.end > lineStart || params.feature === 'margin');
  return /\r(?!$)/.test(line) || features.some(isCause);
}

function addLineStarts(text: string, counter: LineCounter): void {
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
}
