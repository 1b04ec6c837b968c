/** The commands that write plan files, with their options. */
import type { Command } from 'commander';
import type { Messages } from '../messages/messages.js';
import { choiceOption } from './choice-option.js';
import type { AddCommand } from './declare-commands.js';
import { collect } from './repeatable.js';

/** Declares them. */
export function declareEditing(add: AddCommand, messages: Messages): void {
  declareUpdate(add, messages);
  declareProgress(add, messages);
  declareCollect(add, messages);
  declareRecords(add, messages);
  declareFiles(add, messages);
}

function declareUpdate(add: AddCommand, { help }: Messages): void {
  const { placeholders: ph, options } = help;
  const update = add('update', async (context, ids, given) =>
    (await import('./update.js')).runUpdate(context, ids as string[], given as never),
  )
    .argument(`[${ph.id}...]`, help.arguments.ids)
    .option(`--where <${ph.query}>`, options.where)
    .option(`--title <${ph.text}>`, options.title)
    .option(`--due <${ph.date}>`, options.due)
    .option(`--lead <${ph.names}>`, options.lead, collect)
    .option(`--joint <${ph.names}>`, options.joint, collect)
    .option(`--responsible <${ph.names}>`, options.responsible, collect)
    .option(`--support <${ph.names}>`, options.support, collect)
    .option(`--add-lead <${ph.names}>`, options.addLead, collect)
    .option(`--add-joint <${ph.names}>`, options.addJoint, collect)
    .option(`--add-responsible <${ph.names}>`, options.addResponsible, collect)
    .option(`--add-support <${ph.names}>`, options.addSupport, collect)
    .option(`--remove-department <${ph.names}>`, options.removeDepartment, collect)
    .option(`--collator <${ph.name}>`, options.collator)
    .option('--no-collator', options.noCollator)
    .option(`--status <${ph.status}>`, options.newStatus)
    .option(`--date <${ph.date}>`, options.recordDate)
    .option(`--by <${ph.text}>`, options.by)
    .option(`--reason <${ph.text}>`, options.reason)
    .option(`--approved-by <${ph.text}>`, options.approvedBy)
    .option(`--evidence <${ph.text}>`, options.evidence, collect)
    .option('-y, --yes', options.yes);
  addEditOptions(update, help);
}

function declareProgress(add: AddCommand, { help }: Messages): void {
  const { placeholders: ph, options } = help;
  const progress = add('progress', async (context, [id], given) =>
    (await import('./progress.js')).runProgress(context, id, given as never),
  )
    .argument(`[${ph.id}]`, help.arguments.measure)
    .option(`-d, --department <${ph.name}>`, options.reporter)
    .option(`--date <${ph.date}>`, options.reportDate)
    .option(`--percent <${ph.percent}>`, options.percent)
    .option(`--note <${ph.text}>`, options.note)
    .option(`--problem <${ph.text}>`, options.problem)
    .option(`--next <${ph.text}>`, options.next)
    .option(`--target <${ph.target}>`, options.targetValue, collect)
    .option(`--done <${ph.id}>`, options.doneActions, collect)
    .option(`--evidence <${ph.text}>`, options.evidence, collect)
    .option(`--schedule <${ph.id}>`, options.schedule)
    .option(`--occurrence <${ph.period}>`, options.occurrence)
    .option(`--event <${ph.id}>`, options.event)
    .option(`--trigger <${ph.id}>`, options.trigger)
    .option(`--milestone <${ph.id}>`, options.milestone)
    .option('--submit', options.submit)
    .option('--nothing', options.nothing);
  addEditOptions(progress, help);
}

function declareCollect(add: AddCommand, { help }: Messages): void {
  const { placeholders: ph, options } = help;
  add('collect', async (context, files, given) =>
    (await import('./collect.js')).runCollect(context, files as string[], given as never),
  )
    .argument(`[${ph.path}...]`, help.arguments.returnedFiles)
    .option(`--date <${ph.date}>`, options.reportDate)
    .option(`--take <${ph.choice}>`, options.take, collect)
    .option(`--receipt <${ph.path}>`, options.receipt)
    .option('--dry-run', options.listAnswers)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: ['text', 'json'] }).default('text'));
}

function declareRecords(add: AddCommand, { help }: Messages): void {
  const { placeholders: ph, options } = help;
  const event = add('event', async (context, [action = '', kind = ''], given) =>
    (await import('./event.js')).runEvent(context, action, kind, given as never),
  )
    .argument(`<${ph.action}>`, help.arguments.eventAction)
    .argument(`<${ph.eventKind}>`, help.arguments.eventKind)
    .option(`--date <${ph.date}>`, options.eventDate)
    .option(`--place <${ph.text}>`, options.place)
    .option(`--summary <${ph.text}>`, options.summary);
  addEditOptions(event, help);

  const rename = add('rename', async (context, [what = '', oldName = '', newName = ''], given) =>
    (await import('./rename.js')).runRename(context, { what, oldName, newName }, given as never),
  )
    .argument(`<${ph.what}>`, help.arguments.renamed)
    .argument(`<${ph.oldName}>`, help.arguments.oldName)
    .argument(`<${ph.newName}>`, help.arguments.newName)
    .option(`--until <${ph.date}>`, options.until);
  addEditOptions(rename, help);
}

function declareFiles(add: AddCommand, { help }: Messages): void {
  const { placeholders: ph, options } = help;
  const fmt = add('fmt', async (context, files, given) =>
    (await import('./fmt.js')).runFmt(context, files as string[], given as never),
  )
    .argument(`[${ph.path}...]`, help.arguments.formatFiles)
    .option('--check', options.check);
  addEditOptions(fmt, help);

  add('init', async (context, [directory = '.'], given) =>
    (await import('./init.js')).runInit(context, directory, given as never),
  )
    .argument(`[${ph.dir}]`, help.arguments.newDirectory)
    .option('--example', options.example)
    .option(`--title <${ph.text}>`, options.planTitle)
    .option(`--issuer <${ph.text}>`, options.issuer)
    .option(`--period <${ph.period}>`, options.planPeriod)
    .option(`--section <${ph.text}>`, options.newSection, collect)
    .option('--hooks', options.hooks)
    .option(`--ci <${ph.provider}>`, options.ci)
    .option('--editor', options.editor)
    .option('-y, --yes', options.yesToDefaults)
    .option('--dry-run', options.listOnly)
    .addOption(choiceOption(help, `--format <${ph.format}>`, { words: ['text', 'json'] }).default('text'));

  add('completion', async (context, [shell = ''], given) =>
    (await import('./completion.js')).runCompletion(context, shell, given as never),
  )
    .argument(`<${ph.shell}>`, help.arguments.shell)
    .option(`-o, --output <${ph.path}>`, help.output);
}

function addEditOptions(command: Command, help: Messages['help']): void {
  command
    .option('--dry-run', help.options.previewOnly)
    .addOption(
      choiceOption(help, `--format <${help.placeholders.format}>`, { words: ['text', 'json'] }).default('text'),
    );
}
