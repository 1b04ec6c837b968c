/** `plan validate`: every problem of the plan's files at its place, and the mending of those with one right answer. */
import type { Severity } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { selectDiagnostics } from '../diagnostics/select.js';
import { Problem } from '../messages/problem.js';
import { readClerkDate } from '../model/clerk-date.js';
import { type DateText, parsePeriod } from '../model/period.js';
import type { CheckOptions } from '../rules/check-plan.js';
import type { FixedPlan } from '../rules/fix-plan.js';
import type { ExitCode } from '../terminal/io.js';
import { checkPlan, readPlanFixes } from '../workspace/check-plan.js';
import type { IsSelected } from '../workspace/select-files.js';
import { type Labels, oneOf } from './choices.js';
import { type Context, terminalMessages } from './context.js';
import { emit, resolveFormat } from './emit.js';
import { findNamedFiles } from './named-files.js';
import { VALIDATION_FORMATS } from './validation-formats.js';
import { formatFixes, formatReport, type ReportStyle } from './validation-report.js';

export interface ValidateOptions {
  readonly format?: string;
  readonly output?: string;
  readonly failOn: string;
  readonly maxDiagnostics?: string;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  /** True when no revision is named. */
  readonly changed?: string | true;
  readonly asOf?: string;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const SEVERITY_WORDS: Labels<Severity> = { error: ['错误'], warning: ['警告'], info: ['提示'] };

export async function runValidate(
  context: Context,
  files: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const settings = readSettings(context, options);
  const scope = await findScope(context, files, options.changed);
  const { directory, isSelected } = scope;
  const check: CheckOptions = { asOf: settings.asOf, before: scope.before };
  const fixes = options.fix ? await fix(context, scope, check, options) : undefined;
  const checked = options.dryRun || !fixes ? await checkPlan(directory, check) : { directory, ...fixes.check };
  const found = selectDiagnostics(checked.diagnostics, isSelected);
  const isFailing = ({ severity }: Diagnostic) => settings.failing.includes(severity);
  const language = checked.plan?.language ?? 'zh';
  if (fixes && !(options.quiet && fixes.files.length === 0))
    await reportFixes(context, fixes, directory, options, language);
  if (!options.dryRun) {
    const shown = options.quiet ? found.filter(isFailing) : found;
    const report = { ...checked, isSelected, isComparison: options.changed !== undefined };
    const text = await formatReport(context, report, shown, settings);
    if (text !== '') await emit(context, text, options.output, language);
  }
  return found.some(isFailing) ? 1 : 0;
}

/** What the fixes change; they are written unless it is only to be seen. */
async function fix(
  context: Context,
  { directory, isSelected }: Scope,
  check: CheckOptions,
  { dryRun }: ValidateOptions,
): Promise<FixedPlan> {
  const isOwn = ({ file }: Diagnostic) => isSelected(file);
  if (dryRun) return await readPlanFixes(directory, check, isOwn);
  const [{ writePlanFixes }, { createEditNotes }] = await Promise.all([
    import('../workspace/edit/write-fixes.js'),
    import('./edit/edit-notes.js'),
  ]);
  const { waiting, recovered, written } = createEditNotes(context);
  const notes = { command: 'plan validate --fix', onWait: waiting, onRecovery: recovered };
  const fixed = await writePlanFixes(directory, check, isOwn, notes);
  await written();
  return fixed;
}

/** What the options say, checked before anything is read. */
function readSettings({ io }: Context, options: ValidateOptions): ReportStyle {
  const { failOn, format, output, maxDiagnostics, fix, dryRun, quiet = false } = options;
  if (dryRun && !fix) throw new Problem(({ usage }) => usage.needsOption('--dry-run', '--fix'));
  if (dryRun && (format !== undefined || output !== undefined)) {
    throw new Problem(({ usage }) => usage.notTogether('--dry-run', format === undefined ? '-o' : '--format'));
  }
  const last = SEVERITIES.indexOf(oneOf('--fail-on', failOn, SEVERITIES, SEVERITY_WORDS));
  return {
    format: resolveFormat(VALIDATION_FORMATS, format, output, 'text', { txt: 'text', xml: 'junit' }),
    toFile: output !== undefined,
    quiet,
    failing: SEVERITIES.slice(0, last + 1),
    limit: maxDiagnostics === undefined ? Number.POSITIVE_INFINITY : readCount('--max-diagnostics', maxDiagnostics),
    asOf: options.asOf === undefined ? io.today() : readDate('--as-of', options.asOf, io.today()),
  };
}

function readCount(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text.trim())) throw new Problem(({ usage }) => usage.invalidCount(option, text));
  return Number(text);
}

/** Without a year the date is in the current one: no plan has been read yet. */
function readDate(option: string, text: string, today: DateText): DateText {
  const period = parsePeriod(readClerkDate(text, today.slice(0, 4)));
  if (!period) throw new Problem(({ usage }) => usage.invalidDate(option, text));
  return period.end;
}

/** Which plan, which of its files, and what they were before. */
interface Scope {
  readonly directory: string;
  readonly isSelected: IsSelected;
  readonly before?: CheckOptions['before'];
}

async function findScope(
  context: Context,
  files: readonly string[],
  changed: ValidateOptions['changed'],
): Promise<Scope> {
  const { directory, isNamed } = findNamedFiles(context, files);
  if (changed === undefined) return { directory, isSelected: isNamed };
  const { changedFiles } = await import('../workspace/git.js');
  const { paths, before } = changedFiles(directory, changed === true ? 'HEAD' : changed, context.io.env);
  const hasChanged = new Set(paths);
  return { directory, isSelected: (path) => hasChanged.has(path) && isNamed(path), before };
}

async function reportFixes(
  context: Context,
  fixes: FixedPlan,
  directory: string,
  { dryRun }: ValidateOptions,
  language: 'zh' | 'en',
): Promise<void> {
  const { validate } = await terminalMessages(context, language);
  const { io } = context;
  if (dryRun) io.stdout.write(await formatFixes(context, fixes.files, directory));
  const count = fixes.files.length;
  const sentence = dryRun ? validate.wouldFix(fixes.fixes, count) : validate.fixed(fixes.fixes, count);
  io.stderr.write(`${count === 0 ? validate.nothingToFix : sentence}\n`);
}
