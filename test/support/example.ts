/** The catalog's examples as plans: in memory for the checks, on disk for the program. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CatalogEntry, Content, Example, Files } from '../../src/diagnostics/catalog/entry.js';
import { EXAMPLE_DATE, EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { FILE_START, finding } from '../../src/diagnostics/diagnostic.js';
import type { FileKind, SourceFile } from '../../src/parse/source.js';
import { checkSources, type PlanCheck } from '../../src/rules/check-plan.js';
import { temporaryDirectory } from './temporary.js';

export type Form = 'broken' | 'mended';

/** The text without the marks of the diagnostic's place. */
export function unmarked(text: string): string {
  return text.replace(/[«»]/g, '');
}

/** All files of the plan in one form of the example; marks are left in the text. */
export function exampleFiles(example: Example, form: Form): Files {
  const own = form === 'broken' ? example.brokenFiles : example.mendedFiles;
  if (own) return { ...EXAMPLE_PLAN, ...own };
  if (form === 'mended' && example.mendedIn !== undefined) throw new Error('the mended files are missing');
  const { file, replaces } = example;
  const old = EXAMPLE_PLAN[file] ?? '';
  if (replaces !== undefined && old.split(replaces).length !== 2) throw new Error(`not once in ${file}: ${replaces}`);
  const text = replaces === undefined ? example[form] : old.replace(replaces, () => example[form]);
  return { ...EXAMPLE_PLAN, [file]: text };
}

/** The files as the revision before had them: those of the example plan with the example's own changes. */
export function filesBefore(example: Example): Files | undefined {
  return example.before && { ...EXAMPLE_PLAN, ...example.before };
}

/** `line:column-line:column` of the marks in the broken file, or in what is shown of its bytes, else its very beginning. */
export function markedPlace(example: Example): string {
  const content = exampleFiles(example, 'broken')[example.file];
  const text = typeof content === 'string' ? content : example.broken;
  if (!text.includes('«')) return '1:1-1:1';
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  const plain = unmarked(text);
  const place = (offset: number) => {
    const lines = plain.slice(0, offset).split('\n');
    return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  };
  return `${place(start)}-${place(end)}`;
}

/** Checks files in memory as of the date of the examples. */
export function checkFiles(files: Files, before?: Files): Promise<PlanCheck> {
  return checkSources(toSources(files), { asOf: EXAMPLE_DATE, before: before && toSources(before) });
}

/** Files in memory as the workspace would have read them, unless only the workspace could tell what is wrong. */
export function toSources(files: Files): SourceFile[] {
  const missing = (['plan', 'departments'] as const).filter((kind) => files[`${kind}.yaml`] == null);
  return [...toPresentSources(files), ...missing.map(missingSource)];
}

function missingSource(kind: FileKind): SourceFile {
  const path = `${kind}.yaml`;
  return { path, kind, content: finding('file-missing', path, FILE_START, { name: path }) };
}

function toPresentSources(files: Files): SourceFile[] {
  return Object.entries(files).flatMap(([path, content]): SourceFile[] => {
    const kind = kindOf(path);
    if (content === 'folder') {
      return [{ path, kind, content: finding('file-unreadable', path, FILE_START, { reason: 'not-a-file' }) }];
    }
    const bytes = toBytes(content);
    return bytes ? [{ path, kind, content: bytes }] : [];
  });
}

/** Writes the files into `DIR/plan` and returns DIR. */
export function writeFiles(files: Files): string {
  const directory = temporaryDirectory();
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, 'plan', path);
    mkdirSync(content === 'folder' ? file : dirname(file), { recursive: true });
    const bytes = toBytes(content);
    if (bytes) writeFileSync(file, bytes);
  }
  return directory;
}

function toBytes(content: Content): Uint8Array | undefined {
  if (content === null || content === 'folder') return undefined;
  if (typeof content === 'string') return Buffer.from(unmarked(content));
  return 'hex' in content ? Buffer.from(content.hex, 'hex') : Buffer.alloc(content.bytes, '#');
}

function kindOf(path: string): FileKind {
  if (path === 'plan.yaml') return 'plan';
  if (path === 'departments.yaml') return 'departments';
  if (path === 'holidays.yaml') return 'holidays';
  return { tasks: 'task', progress: 'progress', events: 'event' }[path.split('/')[0] ?? ''] as FileKind;
}

/** An entry of the catalog with its code, for tables of tests. */
export function byCode(catalog: Readonly<Record<string, CatalogEntry>>): [string, CatalogEntry][] {
  return Object.entries(catalog);
}
