/** The files of a plan in their canonical form: all of them are written, or none. */
import { decodeBytes, encodeText } from '../../edit/encoding.js';
import { formatText } from '../../edit/format-text.js';
import type { SourceFile } from '../../parse/source.js';
import { checkFiles } from '../../rules/check-plan.js';
import { type CheckedPlan, readPlanFiles } from '../check-plan.js';
import type { IsSelected } from '../select-files.js';
import type { EditedFile } from './apply-edit.js';
import { changeUnderLock } from './change-under-lock.js';
import type { EditOptions } from './edit-plan.js';

/** How a plan is formatted; a dry run takes no lock. */
export type FormatOptions = Omit<EditOptions, 'today'> & { readonly isSelected: IsSelected };

/** What came of it. */
export type FormatOutcome =
  /** A file cannot be read or does not fit its schema: nothing was written. */
  | { readonly is: 'broken'; readonly checked: CheckedPlan }
  | {
      readonly is: 'done';
      /** Files that had another form. */
      readonly files: readonly EditedFile[];
      /** How many were looked at. */
      readonly total: number;
      /** Of the plan. */
      readonly language: 'zh' | 'en';
    };

/**
 * Formats the selected files of the plan in a directory; nothing else of the plan needs to be in order. Throws a Problem
 * when the lock cannot be had, or something cannot be written; then every file is what it was.
 */
export async function formatPlan(directory: string, options: FormatOptions): Promise<FormatOutcome> {
  const work = () => workOut(directory, options.isSelected);
  if (options.dryRun) return await work();
  return await changeUnderLock(directory, options, work, (outcome) => (outcome.is === 'done' ? outcome.files : []));
}

async function workOut(directory: string, isSelected: IsSelected): Promise<FormatOutcome> {
  const all = readPlanFiles(directory);
  const sources = all.filter(({ path }) => isSelected(path));
  const { files, diagnostics } = await checkFiles(sources);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { is: 'broken', checked: { directory, files, diagnostics: errors, plan: undefined } };
  const changed = sources.map(formatFile).filter(({ before, after }) => !Buffer.from(before).equals(after));
  return { is: 'done', files: changed, total: sources.length, language: await languageOf(all) };
}

function formatFile({ path, kind, content }: SourceFile): EditedFile & { readonly before: Uint8Array } {
  if (!(content instanceof Uint8Array)) throw new Error(`unread file: ${path}`);
  const { text, hasMark } = decodeBytes(content);
  return { path, before: content, after: encodeText(formatted(path, kind, text), hasMark) };
}

function formatted(path: string, kind: SourceFile['kind'], text: string): string {
  try {
    return formatText(kind, text);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The language that plan.yaml names, as far as it can be read. */
async function languageOf(sources: readonly SourceFile[]): Promise<'zh' | 'en'> {
  const { files } = await checkFiles(sources.filter(({ kind }) => kind === 'plan'));
  const draft = files[0]?.draft as { readonly language?: 'zh' | 'en' } | undefined;
  return draft?.language ?? 'zh';
}
