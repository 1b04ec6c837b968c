/** What the catalog says of one code, as the blocks that every rendering shows. */
import type { CatalogEntry, Content, Example, Files } from '../../diagnostics/catalog/entry.js';
import type { Code } from '../../diagnostics/codes.js';
import type { CatalogMessages, Messages } from '../../messages/messages.js';
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
  const { file, broken, mended, replaces, brokenFiles = {}, mendedFiles = {}, before } = example;
  if (broken === '') {
    return [
      { heading: explain.broken, lines: describeFiles(brokenFiles, explain) },
      { heading: explain.mended, lines: describeFiles(mendedFiles, explain) },
    ];
  }
  const heading = (text: string) => `${text} (${file})`;
  return [
    ...(before && replaces !== undefined ? [{ heading: heading(explain.earlier), lines: trimmed(replaces) }] : []),
    { heading: heading(explain.broken), lines: withCarets(trimmed(broken), measure) },
    { heading: heading(explain.mended), lines: trimmed(mended) },
  ];
}

function trimmed(text: string): string[] {
  return text.replace(/\n+$/, '').split('\n');
}

/** The lines without their marks, with carets below what the marks enclose. */
function withCarets(lines: readonly string[], measure: MeasureWidth): string[] {
  return lines.flatMap((line) => {
    const [, before, marked] = /^(.*)«(.*)»/s.exec(line) ?? [];
    if (before === undefined || marked === undefined) return [line];
    const shown = visible(line.replace(/[«»]/g, ''));
    const start = measure(visible(before));
    return [shown, ' '.repeat(start) + '^'.repeat(Math.max(1, measure(visible(marked))))];
  });
}

/** Signs that cannot be seen are written out. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, (character) => {
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return character === '\t' ? '\t' : `<U+${number}>`;
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
  return '';
}
