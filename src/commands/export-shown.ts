/** What a command shows, in a format that `plan export` writes: the same report, the same file. */
import type { ExitCode } from '../terminal/io.js';
import type { Context } from './context.js';
import type { ExportKind, ExportOptions } from './export.js';
import type { ExportFormat } from './export-formats.js';

/** Writes the report of a command as its export; loaded only for this. */
export async function exportShown(
  context: Context,
  kind: ExportKind,
  format: ExportFormat,
  words: readonly string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const { exportPapers } = await import('./export/export-papers.js');
  return exportPapers(context, kind, format, words, options);
}
