/** All commands and options, declared in one place; a command's body is loaded when it runs. */
import { type Argument, Command, type Help } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { wrapText } from '../formats/wrap.js';
import type { Messages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import type { Language } from '../model/plan.js';
import type { ExitCode, Io } from '../terminal/io.js';
import { readLanguage } from '../terminal/language.js';
import { createMeasureWidth } from '../terminal/width.js';
import { type Labels, oneOf } from './choices.js';
import { type Context, createContext } from './context.js';
import { VALIDATION_FORMATS } from './validation-formats.js';

const LANGUAGES: Labels<Language> = { zh: ['中文', 'cn'], en: ['英文', 'english'] };

/** Runs a command's body; its result is the exit code. */
type Body = (context: Context, args: (string | undefined)[], options: object) => Promise<ExitCode>;

/** Builds the program; `done` is told the exit code of the command that ran. */
export function createProgram(io: Io, messages: Messages, done: (code: ExitCode) => void): Command {
  const { help } = messages;
  const ph = help.placeholders;
  const program = new Command('plan')
    .description(help.program)
    .option(`--dir <${ph.dir}>`, help.dir)
    .option(`--lang <${ph.lang}>`, help.lang)
    .option('--no-color', help.noColor)
    .version(packageFile.version, '-V, --version', help.version)
    .helpOption('-h, --help', help.helpOption)
    .helpCommand('help [command]', help.helpCommand)
    .configureHelp(helpStyle(messages))
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {}, getOutHelpWidth: () => 80 })
    .exitOverride()
    .addHelpText('after', examples(messages, help.samples.program));

  const add = (name: keyof typeof help.commands, body: Body): Command => {
    const command = program
      .command(name)
      .description(help.commands[name])
      .helpOption('-h, --help', help.helpOption)
      .addHelpText('after', examples(messages, help.samples[name]));
    return command.action(async () => {
      const { dir, lang, color } = program.opts<{ dir?: string; lang?: string; color: boolean }>();
      if (dir?.trim() === '') throw new Problem(({ usage }) => usage.emptyValue('--dir'));
      const language =
        lang === undefined ? undefined : (readLanguage(lang) ?? oneOf('--lang', lang, ['zh', 'en'], LANGUAGES));
      const context = createContext(io, {
        color,
        ...(dir !== undefined && { dir }),
        ...(language && { lang: language }),
      });
      done(await body(context, command.args, command.opts()));
    });
  };

  add('status', async (context, _args, options) => (await import('./status.js')).runStatus(context, options as never))
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`--format <${ph.format}>`, choice(messages, ['text', 'json']), 'text');

  add('list', async (context, _args, options) => (await import('./list.js')).runList(context, options as never))
    .option(`-d, --department <${ph.name}>`, help.options.department, collect)
    .option(`--role <${ph.role}>`, help.options.role, collect)
    .option(`--section <${ph.n}>`, help.options.section, collect)
    .option(`--task <${ph.id}>`, help.options.task, collect)
    .option(`--status <${ph.status}>`, help.options.status, collect)
    .option(`--alert <${ph.alert}>`, help.options.alert, collect)
    .option(`--due-before <${ph.date}>`, help.options.dueBefore)
    .option(`--text <${ph.text}>`, help.options.text)
    .option(`--sort <${ph.key}>`, help.options.sort, 'id')
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .option(`--format <${ph.format}>`, choice(messages, ['table', 'json', 'csv', 'md']) + help.tableDefault);

  add('show', async (context, [id = ''], options) => (await import('./show.js')).runShow(context, id, options as never))
    .argument(`<${ph.id}>`, help.arguments.id)
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`--format <${ph.format}>`, choice(messages, ['text', 'json']), 'text');

  add('departments', async (context, [name], options) =>
    (await import('./departments.js')).runDepartments(context, name, options as never),
  )
    .argument(`[${ph.name}]`, help.arguments.department)
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .option(`--format <${ph.format}>`, choice(messages, ['table', 'json', 'csv', 'md']) + help.tableDefault);

  add('validate', async (context, files, options) =>
    (await import('./validate.js')).runValidate(context, files as string[], options as never),
  )
    .argument(`[${ph.path}...]`, help.arguments.files)
    .option(`--changed [${ph.revision}]`, help.options.changed)
    .option('--fix', help.options.fix)
    .option('--dry-run', help.options.dryRun)
    .option(`--fail-on <${ph.severity}>`, help.choices(help.options.failOn, ['error', 'warning', 'info']), 'error')
    .option(`--max-diagnostics <${ph.count}>`, help.options.maxDiagnostics)
    .option('-q, --quiet', help.options.quiet)
    .option(`--as-of <${ph.date}>`, help.options.validateAsOf)
    .option(`-o, --output <${ph.path}>`, help.output)
    .option(`--format <${ph.format}>`, choice(messages, VALIDATION_FORMATS) + help.textDefault);

  add('explain', async (context, [code], options) =>
    (await import('./explain.js')).runExplain(context, code, options as never),
  )
    .argument(`[${ph.code}]`, help.arguments.code)
    .option(`-o, --output <${ph.path}>`, help.output)
    .option(`--format <${ph.format}>`, choice(messages, ['text', 'md']) + help.textDefault);

  add('schema', async (context, [kind], options) =>
    (await import('./schema.js')).runSchema(context, kind, options as never),
  )
    .argument(`[${ph.fileKind}]`, help.arguments.fileKind)
    .option(`-o, --output <${ph.path}>`, help.output);

  add('export', async (context, [kind = ''], options) =>
    (await import('./export.js')).runExport(context, kind, options as never),
  )
    .argument(`<${ph.kind}>`, help.arguments.kind)
    .option(`-d, --department <${ph.name}>`, help.options.checklistDepartment, collect)
    .option('--all', help.options.all)
    .option(`-o, --output <${ph.path}>`, help.options.outputOrDirectory)
    .option(`--as-of <${ph.date}>`, help.asOf)
    .option(`--format <${ph.format}>`, choice(messages, ['csv', 'md', 'json']) + help.exportDefault);

  return program;
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function choice({ help }: Messages, values: readonly string[]): string {
  return help.choices(help.format, values);
}

function examples({ help }: Messages, samples: readonly string[]): string {
  return `\n${help.examples}\n${samples.map((sample) => `  ${sample}\n`).join('')}`;
}

/** Headings in the user's language; defaults in words. */
function helpStyle({ help }: Messages): Partial<Help> {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => help.titles[title] ?? title,
    displayWidth: measure,
    boxWrap: (text, width) => wrapText(text, width, measure).join('\n'),
    commandUsage: (command) => usageLine(command, help),
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    optionDescription: ({ description, defaultValue, negate }) =>
      defaultValue === undefined || negate || typeof defaultValue === 'boolean'
        ? description
        : description + help.defaultValue(String(defaultValue)),
  };
}

/** Help is as wide on every machine; ambiguous characters hardly occur in it. */
const measure = createMeasureWidth(false);

function usageLine(command: Command, { usage }: Messages['help']): string {
  const path = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  const rest = command.commands.length > 0 ? [usage.command] : command.registeredArguments.map(argumentTerm);
  return [path, ...rest, usage.options].join(' ');
}

function argumentTerm(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}…` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}
