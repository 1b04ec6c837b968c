/** One file's bytes to its draft and findings. */
import { FILE_START, finding } from '../diagnostics/diagnostic.js';
import { checkShape } from './check-shape.js';
import { decodeText } from './decode.js';
import { isEveryday } from './everyday.js';
import type { Examination, Rest } from './examine.js';
import { readData } from './read-data.js';
import type { ParsedFile, SourceFile } from './source.js';

/** Parses one file; it never throws on bad input, every defect is a finding. */
export async function parseFile(source: SourceFile): Promise<ParsedFile> {
  const { path, kind, content } = source;
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  const unread = { path, kind, stem, draft: undefined };
  if (!(content instanceof Uint8Array)) return { ...unread, findings: [content] };
  const text = decodeText(path, content);
  if (typeof text !== 'string') return { ...unread, findings: [text] };
  const { findings, rest } = await readText(path, text);
  if (!rest) return { ...unread, text, findings };
  if (rest.data === undefined || rest.data === null) {
    return { ...unread, text, findings: [...findings, finding('file-empty', path, FILE_START, {})] };
  }
  const shape = await checkShape(kind, path, rest.data, rest.text);
  const draft = shape.draft as ParsedFile['draft'];
  // What is left of a broken file has nothing of a plan file, so that there is nothing to say of it.
  if (findings.length > 0 && Object.keys(Object(draft)).length === 0) return { ...unread, text, findings };
  const all = [...findings, ...shape.findings.filter((found) => !rest.isCaused(found))];
  return { ...unread, text, ...(rest.text !== text && { readText: rest.text }), draft, findings: all };
}

/** Reads a text of the everyday style fast, and looks closer at any other. */
async function readText(path: string, text: string): Promise<Examination> {
  const read = isEveryday(text) ? readData(text) : undefined;
  if (read && 'data' in read) return { findings: [], rest: wholeText(text, read.data) };
  const { examineText } = await import('./examine.js');
  return examineText(path, text);
}

function wholeText(text: string, data: unknown): Rest {
  return { text, data, isCaused: () => false };
}
