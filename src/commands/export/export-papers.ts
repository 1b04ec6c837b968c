/** From a kind and a format to files: one paper, or one for each department. */
import { formatJson } from '../../formats/json.js';
import { isBinary, renderPaper } from '../../formats/paper/render.js';
import type { Messages } from '../../messages/messages.js';
import { Problem } from '../../messages/problem.js';
import type { ExitCode } from '../../terminal/io.js';
import { printable } from '../../terminal/printable.js';
import { createFileNames } from '../../workspace/file-name.js';
import { openOutputs } from '../../workspace/write-output.js';
import { type Context, exportMessages, terminalMessages } from '../context.js';
import { emit, noteDate } from '../emit.js';
import type { ExportKind, ExportOptions } from '../export.js';
import type { ExportFormat } from '../export-formats.js';
import { loadPlan } from '../load.js';
import type { Exportable, Kind, Papers, Source } from './kind.js';
import { createProgressBar } from './progress-bar.js';

const KINDS: Readonly<Record<ExportKind, () => Promise<Kind>>> = {
  ledger: async () => (await import('./kinds/ledger.js')).ledger,
  checklist: async () => (await import('./kinds/checklist.js')).checklist,
  matrix: async () => (await import('./kinds/matrix.js')).matrix,
  list: async () => (await import('./kinds/list.js')).list,
  agenda: async () => (await import('./kinds/agenda.js')).agenda,
  targets: async () => (await import('./kinds/targets.js')).targets,
  remind: async () => (await import('./kinds/remind.js')).remind,
  report: async () => (await import('./kinds/report.js')).report,
  assess: async () => (await import('./kinds/assess.js')).assess,
};

/** Writes what was asked for; with `--all` each department's into the directory. */
export async function exportPapers(
  context: Context,
  kind: ExportKind,
  format: ExportFormat,
  words: readonly string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const { output, all } = options;
  if (isBinary(format) && output === undefined && context.io.stdout.isTTY) {
    throw new Problem(({ usage }) => usage.binaryToScreen(kind, format));
  }
  const { check, open } = await KINDS[kind]();
  check?.(words, options);
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const { language } = judged.plan;
  const messages = await exportMessages(context, language);
  const source = { context, judged, asOf, words, options, messages };
  const papers = await open(source);
  if (all && output !== undefined) return exportAll(source, papers, kind, format, output);
  const exportable = papers.one(format);
  if (exportable) {
    if (!papers.isDated) await noteDate(context, asOf, language);
    await emit(context, await render(exportable, format, messages), output, language);
  }
  await note(source, papers, format, exportable ? 1 : 0);
  return 0;
}

async function render(
  { json, paper, calendar, markdown }: Exportable,
  format: ExportFormat,
  messages: Messages,
): Promise<string | Uint8Array> {
  if (format === 'md' && markdown) return markdown();
  if (format === 'json') return formatJson(json.kind, json.report);
  if (format !== 'ics') return renderPaper(await paper(format), format, messages);
  if (!calendar) throw new Error('no calendar of this kind');
  const { formatCalendar } = await import('../../formats/ics/format-calendar.js');
  return formatCalendar(calendar(), messages);
}

/** One file for each department that there is something to say to; each is on the disk before the next is made. */
async function exportAll(
  source: Source,
  papers: Papers,
  kind: ExportKind,
  format: ExportFormat,
  output: string,
): Promise<ExitCode> {
  const { context, judged, asOf, messages } = source;
  const { departments } = judged.plan.register;
  const screen = await terminalMessages(context, judged.plan.language);
  const bar = createProgressBar(context, screen.reports.exporting(screen.reports.papers[kind]), departments.length);
  const batch = openOutputs(context.io.cwd, output);
  const release = context.io.onInterrupt(batch.close);
  const nameOf = createFileNames();
  let written = 0;
  try {
    for (const department of departments) {
      const exportable = papers.of?.(department);
      if (exportable) {
        batch.add({
          name: `${nameOf(exportable.name ?? `${messages.reports.papers[kind]}-${department.name}`)}.${format}`,
          content: await render(exportable, format, messages),
        });
        written++;
      }
      bar.step();
    }
    batch.commit();
  } finally {
    release();
    bar.clear();
    batch.close();
  }
  if (!papers.isDated) await noteDate(context, asOf, judged.plan.language);
  if (written > 0) context.io.stderr.write(`${screen.reports.writtenAll(written, printable(output))}\n`);
  await note(source, papers, format, written);
  return 0;
}

/** What the clerk has to know beside the files. */
async function note({ context, judged }: Source, papers: Papers, format: ExportFormat, written: number): Promise<void> {
  const screen = await terminalMessages(context, judged.plan.language);
  const lines = [...(written === 0 ? [screen.reports.nothingToExport] : []), ...(papers.notes?.(screen, format) ?? [])];
  context.io.stderr.write(lines.map((line) => `${line}\n`).join(''));
}
