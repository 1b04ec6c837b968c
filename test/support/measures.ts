/** The example plan with other tasks, and what is found in it, as lines that show the very text of each place. */
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { EXAMPLE_DATE, EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { type Diagnostic, FILE_START, finding, type Range } from '../../src/diagnostics/diagnostic.js';
import type { SourceFile } from '../../src/parse/source.js';
import { checkSources } from '../../src/rules/check-plan.js';
import { toSources } from './example.js';

/** The two tasks of a changed example plan, and the one report in it. */
export const FIRST = 'tasks/01.yaml';
export const SECOND = 'tasks/02.yaml';
export const REPORT = 'progress/2022-06/gongan.yaml';

/** A folder beside `tasks` that is not read; its name says nothing of what is in it. */
export const MISPLACED: SourceFile = {
  path: 'task',
  kind: 'plan',
  content: finding('file-misplaced', 'task', FILE_START, { expected: 'tasks/' }),
};

/** A file or folder of tasks that is not read. */
export function unreadTask(path: string): SourceFile {
  return { path, kind: 'task', content: finding('file-unreadable', path, FILE_START, { reason: 'EACCES' }) };
}

/** Everything that is found in the example plan with other files, and with sources that only the workspace makes. */
export async function checkWith(changes: Files, ...unread: readonly SourceFile[]): Promise<readonly Diagnostic[]> {
  const sources = [...toSources({ ...EXAMPLE_PLAN, ...changes }), ...unread];
  return (await checkSources(sources, { asOf: EXAMPLE_DATE })).diagnostics;
}

/** The codes alone. */
export async function codesWith(changes: Files, ...unread: readonly SourceFile[]): Promise<string[]> {
  return (await checkWith(changes, ...unread)).map(({ code }) => code);
}

/** Each finding as `code file:line text`, and ` → relation file:line text` for its related place. */
export async function linesWith(changes: Files): Promise<string[]> {
  const files = { ...EXAMPLE_PLAN, ...changes };
  const at = (file: string, range: Range) => `${file}:${range.line} ${textAt(files[file], range)}`;
  return (await checkWith(changes)).map(({ code, file, related, ...range }) => {
    const other = related ? ` → ${related.is} ${at(related.file, related.place)}` : '';
    return `${code} ${at(file, range)}${other}`;
  });
}

/** The parameters of all findings. */
export async function paramsWith(changes: Files): Promise<unknown[]> {
  return (await checkWith(changes)).map(({ params }) => params);
}

/** A file of the example plan in which texts give way to others; each must be there exactly once. */
export function changed(file: string, ...changes: readonly (readonly [from: string, to: string])[]): Files {
  const text = changes.reduce((old, [from, to]) => {
    if (old.split(from).length !== 2) throw new Error(`not once in ${file}: ${from}`);
    return old.replace(from, () => to);
  }, EXAMPLE_PLAN[file] ?? '');
  return { [file]: text };
}

/** A second task whose measures, `02-1` and so on, have these lines; what a measure needs is added where it is missing. */
export function taskOf(...measures: readonly string[]): Files {
  return { [SECOND]: taskText('02', ...measures) };
}

/** The first line of a file of some kind. */
export function modeline(kind: 'task' | 'progress' | 'event'): string {
  const up = kind === 'progress' ? '../../../' : '../../';
  return `# yaml-language-server: $schema=${up}schemas/${kind}.schema.json\n`;
}

/** The text of a task file. */
export function taskText(id: string, ...measures: readonly string[]): string {
  const items = measures.map((lines, at) => measureText(`${id}-${at + 1}`, lines));
  return `${modeline('task')}id: "${id}"\ntitle: 第${id}项\nsection: "1"\nmeasures:\n${items.join('')}`;
}

function measureText(id: string, lines: string): string {
  const own = [
    ['title', `第${id}条`],
    ['departments', '{lead: [市公安局]}'],
    ['status', 'open'],
  ].filter(([key]) => !new RegExp(`^ {4}${key}:`, 'm').test(lines));
  return `  - id: ${id}\n${own.map(([key, value]) => `    ${key}: ${value}\n`).join('')}${lines}`;
}

function textAt(content: unknown, { line, column, endLine, endColumn }: Range): string {
  const lines = String(content)
    .split('\n')
    .slice(line - 1, endLine);
  const last = lines.pop() ?? '';
  return [...lines, last.slice(0, endColumn - 1)].join('\n').slice(column - 1);
}
