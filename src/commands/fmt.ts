/** `plan fmt`: plan files in one form, whoever wrote them. */
import { formatJson } from '../formats/json.js';
import { loadEditMessages } from '../messages/messages.js';
import type { ExitCode } from '../terminal/io.js';
import { printable } from '../terminal/printable.js';
import type { CheckedPlan } from '../workspace/check-plan.js';
import { displayPath } from '../workspace/display-path.js';
import { type FormatOutcome, formatPlan } from '../workspace/edit/format-plan.js';
import { oneOf } from './choices.js';
import { type Context, terminalMessages } from './context.js';
import { createEditNotes } from './edit/edit-notes.js';
import { findNamedFiles } from './named-files.js';
import { formatFixes, formatText } from './validation-report.js';

export interface FmtOptions {
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly format?: string;
}

/** What there is to tell. */
interface Told {
  readonly check: boolean;
  readonly dryRun: boolean;
  /** Files that had another form, as they are shown. */
  readonly files: readonly string[];
  /** How many were looked at. */
  readonly total: number;
  readonly diff: string | undefined;
}

export async function runFmt(context: Context, files: readonly string[], options: FmtOptions): Promise<ExitCode> {
  const { check = false, dryRun = false, format = 'text' } = options;
  const wanted = oneOf('--format', format, ['text', 'json']);
  const { io } = context;
  const { directory, isNamed } = findNamedFiles(context, files);
  const notes = createEditNotes(context);
  const outcome = await formatPlan(directory, {
    isSelected: isNamed,
    dryRun: check || dryRun,
    command: 'plan fmt',
    onWait: notes.waiting,
    onRecovery: notes.recovered,
  });
  await notes.written();
  if (outcome.is === 'broken') return await refuse(context, outcome.checked);
  const told = {
    check,
    dryRun,
    files: outcome.files.map(({ path }) => displayPath(io.cwd, directory, path)),
    total: outcome.total,
    diff: dryRun ? await formatFixes(context, outcome.files, directory) : undefined,
  };
  if (wanted === 'json') io.stdout.write(formatJson('plan.fmt', told as object));
  else await tell(context, told, outcome);
  return check && told.files.length > 0 ? 1 : 0;
}

/** What is wrong with files that cannot be formatted. */
async function refuse(context: Context, checked: CheckedPlan): Promise<ExitCode> {
  const { io, stderr } = context;
  const messages = await terminalMessages(context, 'zh');
  const { fmt } = await loadEditMessages(messages.language);
  io.stderr.write(await formatText(context, checked, checked.diagnostics, messages, stderr));
  io.stderr.write(lines([fmt.broken]));
  return 1;
}

/** The result on stdout: a diff, or the names of files; what is said of it goes to stderr unless it is the result itself. */
async function tell(
  context: Context,
  { check, dryRun, files, total, diff = '' }: Told,
  { language }: Extract<FormatOutcome, { is: 'done' }>,
): Promise<void> {
  const { io } = context;
  const messages = await terminalMessages(context, language);
  const { fmt, shared } = await loadEditMessages(messages.language);
  const count = files.length;
  const isPreview = check || dryRun;
  const sentence = check ? fmt.untidy(count) : dryRun ? shared.nothingWritten(count) : fmt.tidied(count);
  const names = files.map((file) => (check ? file : `  ${file}`));
  const output = isPreview ? io.stderr : io.stdout;
  if (dryRun) io.stdout.write(diff);
  else if (check) io.stdout.write(lines(names));
  output.write(lines([count === 0 ? fmt.allTidy(total) : sentence, ...(isPreview ? [] : names)]));
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${printable(text)}\n`).join('');
}
