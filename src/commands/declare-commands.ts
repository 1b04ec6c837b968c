/** All commands with their options, declared in one place; a command's body is loaded when it runs. */
import type { Command } from 'commander';
import type { Messages } from '../messages/messages.js';
import type { ExitCode } from '../terminal/io.js';
import { choiceOption } from './choice-option.js';
import type { Context } from './context.js';
import { declareEditing } from './declare-editing.js';
import { EXPORT_FORMATS } from './export-formats.js';
import { collect } from './repeatable.js';
import { VALIDATION_FORMATS } from './validation-formats.js';

/** Runs a command's body; its result is the exit code. */
export type Body = (context: Context, args: (string | undefined)[], options: object) => Promise<ExitCode>;

/** Declares a command by its name and body. */
export type AddCommand = (name: keyof Messages['help']['commands'], body: Body) => Command;

const SHEET_FORMATS = ['table', 'json', 'csv', 'md'];
const TEXT_FORMATS = ['text', 'json', 'md'];

/** Declares every command. */
export function declareCommands(add: AddCommand, messages: Messages): void {
  declareLooking(add, messages);
  declareSupervising(add, messages);
  declareChecking(add, messages);
  declareExporting(add, messages);
  declareEditing(add, messages);
}

/** Commands that look at the plan. */
function declareLooking(add: AddCommand, messages: Messages): void {
  const { help } = messages;
  const ph = help.placeholders;
  const status = add('status', async (context, words, options) =>
    (await import('./status.js')).runStatus(context, words as string[], options as never),
  ).argument(`[${ph.query}...]`, help.arguments.query);
  addSelection(status, messages)
    .addOption(
      choiceOption(help, `--fail-on <${ph.alert}>`, {
        words: ['red', 'yellow', 'blue'],
        what: help.options.failOnAlert,
      }),
    )
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: ['text', 'json'], note: help.textDefault }));

  const list = add('list', async (context, words, options) =>
    (await import('./list.js')).runList(context, words as string[], options as never),
  ).argument(`[${ph.query}...]`, help.arguments.query);
  addFilters(addSelection(list, messages), messages)
    .option(`--sort <${ph.key}>`, help.options.sort, 'id')
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: SHEET_FORMATS, note: help.tableDefault }));

  add('show', async (context, [id = ''], options) => (await import('./show.js')).runShow(context, id, options as never))
    .argument(`<${ph.id}>`, help.arguments.id)
    .option(`--as-of <${ph.date}>`, help.asOf)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: ['text', 'json'] }).default('text'));

  add('departments', async (context, [name], options) =>
    (await import('./departments.js')).runDepartments(context, name, options as never),
  )
    .argument(`[${ph.name}]`, help.arguments.department)
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: SHEET_FORMATS, note: help.tableDefault }));
}

/** Commands that supervise: who has to do what by when, and how it went. */
function declareSupervising(add: AddCommand, messages: Messages): void {
  const { help } = messages;
  const ph = help.placeholders;
  const agenda = add('agenda', async (context, words, options) =>
    (await import('./agenda.js')).runAgenda(context, words as string[], options as never),
  ).argument(`[${ph.query}...]`, help.arguments.query);
  addSelection(agenda, messages)
    .option(`--from <${ph.date}>`, help.options.from)
    .option(`--to <${ph.date}>`, help.options.to)
    .option('--week', help.options.week)
    .option('--month', help.options.month)
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: SHEET_FORMATS, note: help.tableDefault }));

  const targets = add('targets', async (context, words, options) =>
    (await import('./targets.js')).runTargets(context, words as string[], options as never),
  ).argument(`[${ph.query}...]`, help.arguments.query);
  addSelection(targets, messages)
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: SHEET_FORMATS, note: help.tableDefault }));

  const remind = add('remind', async (context, words, options) =>
    (await import('./remind.js')).runRemind(context, words as string[], options as never),
  ).argument(`[${ph.query}...]`, help.arguments.query);
  addSelection(remind, messages)
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: TEXT_FORMATS, note: help.textDefault }));

  add('report', async (context, [kind = ''], options) =>
    (await import('./report.js')).runReport(context, kind, options as never),
  )
    .argument(`<${ph.cadence}>`, help.arguments.cadence)
    .option(`--period <${ph.period}>`, help.options.period)
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: TEXT_FORMATS, note: help.textDefault }));

  add('assess', async (context, _args, options) => (await import('./assess.js')).runAssess(context, options as never))
    .option(`--period <${ph.period}>`, help.options.period)
    .option(`--why <${ph.name}>`, help.options.why)
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: SHEET_FORMATS, note: help.tableDefault }));
}

/** Commands that check the files. */
function declareChecking(add: AddCommand, messages: Messages): void {
  const { help } = messages;
  const ph = help.placeholders;
  add('validate', async (context, files, options) =>
    (await import('./validate.js')).runValidate(context, files as string[], options as never),
  )
    .argument(`[${ph.path}...]`, help.arguments.files)
    .option(`--changed [${ph.revision}]`, help.options.changed)
    .option('--fix', help.options.fix)
    .option('--dry-run', help.options.dryRun)
    .addOption(
      choiceOption(help, `--fail-on <${ph.severity}>`, {
        words: ['error', 'warning', 'info'],
        what: help.options.failOn,
      }).default('error'),
    )
    .option(`--max-diagnostics <${ph.count}>`, help.options.maxDiagnostics)
    .option('-q, --quiet', help.options.quiet)
    .option(`--as-of <${ph.date}>`, help.options.validateAsOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: VALIDATION_FORMATS, note: help.textDefault }));

  add('explain', async (context, [code], options) =>
    (await import('./explain.js')).runExplain(context, code, options as never),
  )
    .argument(`[${ph.code}]`, help.arguments.code)
    .option(`-o, --output <${ph.path}>`, help.output)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: ['text', 'md'], note: help.textDefault }));

  add('schema', async (context, [kind], options) =>
    (await import('./schema.js')).runSchema(context, kind, options as never),
  )
    .argument(`[${ph.fileKind}]`, help.arguments.fileKind)
    .option(`-o, --output <${ph.path}>`, help.output);
}

/** The commands that write papers. */
function declareExporting(add: AddCommand, messages: Messages): void {
  const { help } = messages;
  const ph = help.placeholders;
  const exported = add('export', async (context, [kind = '', ...words], options) =>
    (await import('./export.js')).runExport(context, kind, words as string[], options as never),
  )
    .argument(`<${ph.kind}>`, help.arguments.kind)
    .argument(`[${ph.query}...]`, help.arguments.exportQuery);
  addFilters(addSelection(exported, messages), messages)
    .option(`--sort <${ph.key}>`, help.options.sort)
    .option('--all', help.options.all)
    .option(`--from <${ph.date}>`, help.options.from)
    .option(`--to <${ph.date}>`, help.options.to)
    .option('--week', help.options.week)
    .option('--month', help.options.month)
    .option(`--period <${ph.period}>`, help.options.period)
    .option(`--why <${ph.name}>`, help.options.why)
    .option(`-o, --output <${ph.path}>`, help.options.outputOrDirectory)
    .option(`--as-of <${ph.date}>`, help.asOf)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: [...EXPORT_FORMATS], note: help.exportDefault }));
}

/** The flags that choose measures, sugar for the query. */
function addSelection(command: Command, { help }: Messages): Command {
  const ph = help.placeholders;
  return command
    .option(`-d, --department <${ph.name}>`, help.options.department, collect)
    .option(`--section <${ph.n}>`, help.options.section, collect)
    .option(`--task <${ph.id}>`, help.options.task, collect);
}

/** The flags of the list beside those, as much sugar. */
function addFilters(command: Command, { help }: Messages): Command {
  const ph = help.placeholders;
  return command
    .option(`--role <${ph.role}>`, help.options.role, collect)
    .option(`--status <${ph.status}>`, help.options.status, collect)
    .option(`--alert <${ph.alert}>`, help.options.alert, collect)
    .option(`--due-before <${ph.date}>`, help.options.dueBefore)
    .option(`--text <${ph.text}>`, help.options.text);
}
