/** What the catalog says of one code, as the blocks that every rendering shows. */
import type { CatalogEntry, Content, Example, Files } from '../../diagnostics/catalog/entry.js';
import { EXAMPLE_PLAN } from '../../diagnostics/catalog/example-plan.js';
import type { Code } from '../../diagnostics/codes.js';
import type { CatalogMessages, Messages } from '../../messages/messages.js';
import { printable } from '../../terminal/printable.js';
import type { MeasureWidth } from '../../terminal/width.js';

/** A piece of an example under its heading. */
export interface ExampleBlock {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** One code in words. */
export interface CatalogPage {
  readonly code: Code;
  readonly title: string;
  readonly help: string;
  /** Severity and what can be done about it. */
  readonly facts: string;
  readonly blocks: readonly ExampleBlock[];
}

/** Words and example of a code; carets stand below the place as wide as `measure` says. */
export function describeCode(
  code: Code,
  { severity, configurable, fixable, needsRevision, example }: CatalogEntry,
  catalog: CatalogMessages,
  { explain }: Messages,
  measure: MeasureWidth,
): CatalogPage {
  const { title, help } = catalog[code];
  const facts = [
    explain.severityLabel + explain.colon + explain.severities[severity],
    configurable ? explain.configurable : explain.notConfigurable,
    ...(fixable ? [explain.fixable] : []),
    ...(needsRevision ? [explain.needsRevision] : []),
  ];
  return {
    code,
    title,
    help,
    facts: facts.join(explain.separator) + explain.end,
    blocks: blocksOf(example, explain, measure),
  };
}

function blocksOf(example: Example, explain: Messages['explain'], measure: MeasureWidth): ExampleBlock[] {
  const { file, broken, mended, mendedIn = file, replaces, brokenFiles = {}, mendedFiles = {}, before } = example;
  if (broken === '') {
    return [
      { heading: explain.broken, lines: describeFiles(brokenFiles, explain) },
      { heading: explain.mended, lines: describeFiles(mendedFiles, explain) },
    ];
  }
  const lines = wholeLines(example);
  const heading = (text: string, path: string) => `${text} (${path})`;
  return [
    ...(before && replaces !== undefined ? [{ heading: heading(explain.earlier, file), lines: lines(replaces) }] : []),
    { heading: heading(explain.broken, file), lines: withCarets(lines(broken), measure) },
    { heading: heading(explain.mended, mendedIn), lines: mendedIn === file ? lines(mended) : trimmed(mended) },
  ];
}

/** A piece of an example with what stands before and after it on its lines, so that it can be copied as it is. */
function wholeLines({ file, replaces }: Example): (text: string) => string[] {
  const source = EXAMPLE_PLAN[file] ?? '';
  const at = replaces === undefined ? -1 : source.indexOf(replaces);
  if (replaces === undefined || at < 0) return trimmed;
  const [before = ''] = source.slice(0, at).split('\n').slice(-1);
  const [after = ''] = source.slice(at + replaces.length).split('\n');
  return (text) => trimmed(before + text + after);
}

function trimmed(text: string): string[] {
  return text.replace(/\n+$/, '').split('\n');
}

/** The lines without their marks, with carets below what the marks enclose. */
function withCarets(lines: readonly string[], measure: MeasureWidth): string[] {
  return lines.flatMap((line) => {
    const [, before, marked] = /^(.*)«(.*)»/s.exec(line) ?? [];
    if (before === undefined || marked === undefined) return [line];
    const shown = printable(line.replace(/[«»]/g, '').replaceAll('\t', ' '));
    const start = measure(printable(before));
    return [shown, ' '.repeat(start) + '^'.repeat(Math.max(1, measure(printable(marked.replaceAll('\t', ' ')))))];
  });
}

function describeFiles(files: Files, explain: Messages['explain']): string[] {
  return Object.entries(files).map(([path, content]) => {
    const state = describeContent(content, explain);
    return state === '' ? path : path + explain.colon + state;
  });
}

function describeContent(content: Content, explain: Messages['explain']): string {
  if (content === null) return explain.noFile;
  if (content === 'folder') return explain.folder;
  if (typeof content === 'object' && 'bytes' in content) return explain.bytes(content.bytes);
  return content === '' ? explain.empty : '';
}
