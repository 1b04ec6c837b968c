/** What `plan validate` prints, in each of its formats. */
import packageFile from '../../package.json' with { type: 'json' };
import type { Severity } from '../diagnostics/codes.js';
import { countSeverities, type Diagnostic } from '../diagnostics/diagnostic.js';
import {
  type ExplainedDiagnostic,
  explainDiagnostic,
  type ValidationReport,
} from '../formats/diagnostics/explained.js';
import { countLine, formatDiagnostics, type LinesOf } from '../formats/diagnostics/text.js';
import { wrapText } from '../formats/wrap.js';
import {
  type DiagnosticMessages,
  loadCatalogMessages,
  loadDiagnosticMessages,
  type Messages,
} from '../messages/messages.js';
import type { DateText } from '../model/period.js';
import { measuresOf } from '../model/plan.js';
import type { Io } from '../terminal/io.js';
import { createFileSurface, type Surface } from '../terminal/surface.js';
import type { CheckedPlan } from '../workspace/check-plan.js';
import { displayPath } from '../workspace/display-path.js';
import type { IsSelected } from '../workspace/select-files.js';
import { type Context, terminalMessages } from './context.js';
import type { ValidationFormat } from './validation-formats.js';

/** How a validation is to be printed. */
export interface ReportStyle {
  readonly format: ValidationFormat;
  readonly toFile: boolean;
  readonly quiet: boolean;
  readonly failing: readonly Severity[];
  /** How many diagnostics are shown at most. */
  readonly limit: number;
  readonly asOf: DateText;
}

/** A checked plan and which of its files are reported on. */
export type CheckedFiles = CheckedPlan & {
  readonly isSelected: IsSelected;
  /** What git says changed is what was selected. */
  readonly isComparison: boolean;
};

/** The diagnostics in one format; empty when there is nothing to say. */
export async function formatReport(
  context: Context,
  checked: CheckedFiles,
  found: readonly Diagnostic[],
  style: ReportStyle,
): Promise<string> {
  const messages = await terminalMessages(context, checked.plan?.language ?? 'zh');
  const omitted = Math.max(0, found.length - style.limit);
  const summary = found.length === 0 ? cleanLine(checked, messages) : countLine(found, omitted, messages);
  if (style.format !== 'text') {
    const report = await toReport(context, checked, found, style, messages);
    return formatForProgram({ ...report, omitted }, style, summary, messages);
  }
  if (found.length === 0) return style.quiet ? '' : `${summary}\n`;
  const surface = style.toFile ? createFileSurface() : context.stdout;
  const text = await formatText(context, checked, found.slice(0, style.limit), messages, surface);
  return `${text}${wrapText(summary, surface.width, surface.measure).join('\n')}\n`;
}

/** Diagnostics as text for people, with the lines of the files; `isWritten` is false where these are no files yet. */
export async function formatText(
  { io }: Context,
  { directory, files }: Pick<CheckedPlan, 'directory' | 'files'>,
  found: readonly Diagnostic[],
  messages: Messages,
  surface: Surface,
  isWritten = true,
): Promise<string> {
  const wording = await loadDiagnosticMessages(messages.language);
  const toPath = createToPath(io.cwd, directory);
  const explained = found.map((diagnostic) => explainDiagnostic(diagnostic, wording, messages, toPath));
  const texts = new Map(files.map(({ path, text }) => [toPath(path), text]));
  const shown = isWritten ? explained : explained.map((one) => withoutFix(one, wording));
  return formatDiagnostics(shown, wording, surface, createLinesOf(texts));
}

/** The explanation of a finding that `plan validate --fix` cannot find, because the file was not written. */
function withoutFix(one: ExplainedDiagnostic, { fix }: DiagnosticMessages): ExplainedDiagnostic {
  return { ...one, hint: one.hint?.replace(fix, '') || null };
}

/** A file before and after a change; null where there is none yet. */
interface ChangedFile {
  readonly path: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

/** What changes of files change, as a unified diff. */
export async function formatFixes({ io }: Context, files: readonly ChangedFile[], directory: string): Promise<string> {
  const { formatPatch } = await import('../formats/diagnostics/patch.js');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return formatPatch(
    files.map(({ path, before, after }) => ({
      file: displayPath(io.cwd, directory, path),
      before: before && decoder.decode(before),
      after: decoder.decode(after),
    })),
  );
}

async function toReport(
  { io }: Context,
  { directory, files, isSelected }: CheckedFiles,
  found: readonly Diagnostic[],
  { limit, format }: ReportStyle,
  messages: Messages,
): Promise<Omit<ValidationReport, 'omitted'>> {
  const wording = await loadDiagnosticMessages(messages.language);
  const toPath = createToPath(rootOf(io, format), directory);
  return {
    files: files
      .filter(({ path }) => isSelected(path))
      .map(({ path }) => toPath(path))
      .sort(),
    counts: countSeverities(found),
    diagnostics: found.slice(0, limit).map((diagnostic) => explainDiagnostic(diagnostic, wording, messages, toPath)),
  };
}

/** Where paths begin: GitHub looks for them from the top of the repository, whatever the working directory. */
function rootOf({ cwd, env }: Io, format: ValidationFormat): string {
  const isForGithub = format === 'github' || format === 'sarif';
  return (isForGithub && env.GITHUB_WORKSPACE) || cwd;
}

async function formatForProgram(
  report: ValidationReport,
  { format, failing, asOf }: ReportStyle,
  summary: string,
  { language }: Messages,
): Promise<string> {
  switch (format) {
    case 'github': {
      const { formatGithub } = await import('../formats/diagnostics/github.js');
      return formatGithub(report, await loadDiagnosticMessages(language), await loadCatalogMessages(language), summary);
    }
    case 'sarif': {
      const { formatSarif } = await import('../formats/diagnostics/sarif.js');
      const { version } = packageFile;
      return formatSarif(report, await loadCatalogMessages(language), { version, language, summary });
    }
    case 'junit': {
      const { formatJunit } = await import('../formats/diagnostics/junit.js');
      return formatJunit(report, failing, await loadDiagnosticMessages(language), summary);
    }
    default: {
      const { formatJson } = await import('../formats/json.js');
      const { files, counts, diagnostics, omitted } = report;
      return formatJson('plan.validate', { asOf, files: files.length, ...counts, omitted, diagnostics } as object);
    }
  }
}

function cleanLine({ plan, files, isSelected, isComparison }: CheckedFiles, { validate }: Messages): string {
  const selected = files.filter(({ path }) => isSelected(path)).length;
  if (plan && selected === files.length) {
    return validate.clean(files.length, plan.tasks.length, measuresOf(plan).length);
  }
  if (selected > 0) return validate.cleanSelection(selected);
  return isComparison ? validate.nothingChanged : validate.nothingSelected;
}

/** Paths to show, each worked out once. */
function createToPath(cwd: string, directory: string): (file: string) => string {
  const paths = new Map<string, string>();
  return (file) => {
    const known = paths.get(file) ?? displayPath(cwd, directory, file);
    paths.set(file, known);
    return known;
  };
}

/** Lines of files, split once. */
function createLinesOf(texts: ReadonlyMap<string, string | undefined>): LinesOf {
  const lines = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!lines.has(file)) lines.set(file, texts.get(file)?.split('\n'));
    return lines.get(file);
  };
}
