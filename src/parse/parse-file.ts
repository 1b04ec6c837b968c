/** One file's bytes to its draft and findings. */
import { FILE_START, type Finding, finding } from '../diagnostics/diagnostic.js';
import { checkShape } from './check-shape.js';
import { decodeText, placeOfOffset } from './decode.js';
import { findConflicts } from './merge-conflict.js';
import { needsInspection, type ReadFailure, readData } from './read-data.js';
import type { FileKind, ParsedFile, SourceFile } from './source.js';

/** Parses one file; it never throws on bad input, every defect is a finding. */
export async function parseFile(source: SourceFile): Promise<ParsedFile> {
  if (!(source.content instanceof Uint8Array)) return unreadable(source, [source.content]);
  const text = decodeText(source.path, source.content);
  if (typeof text !== 'string') return unreadable(source, [text]);
  const findings = await findTextDefects(source.path, text);
  if (findings.length > 0) return { ...unreadable(source, findings), text };
  const read = readData(text);
  if ('failure' in read) return { ...unreadable(source, await explainFailure(source.path, text, read)), text };
  if (read.data === undefined || read.data === null) {
    return { ...unreadable(source, [finding('file-empty', source.path, FILE_START, {})]), text };
  }
  const { draft, findings: shape } = await checkShape(source.kind, source.path, read.data);
  return { ...unreadable(source, shape), text, draft: draft as ParsedFile['draft'] };
}

function unreadable(source: SourceFile, findings: readonly Finding[]): ParsedFile<FileKind> {
  const stem = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  return { path: source.path, kind: source.kind, stem, draft: undefined, findings };
}

async function findTextDefects(path: string, text: string): Promise<readonly Finding[]> {
  const conflicts = findConflicts(path, text);
  if (conflicts.length > 0 || !needsInspection(text)) return conflicts;
  const { findFeatures } = await import('./inspect.js');
  return findFeatures(path, text);
}

async function explainFailure(
  path: string,
  text: string,
  { failure, offset }: ReadFailure,
): Promise<readonly Finding[]> {
  const place = placeOfOffset(text, offset);
  if (failure === 'too-deep') return [finding('too-deep', path, place, {})];
  const { findSyntaxErrors } = await import('./inspect.js');
  const findings = findSyntaxErrors(path, text);
  return findings.length > 0 ? findings : [finding('yaml-syntax', path, place, { problem: 'UNEXPECTED_TOKEN' })];
}
