/** The program as the parser of the command line knows it: its own options, its help, and the way into a command. */
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
import { createContext } from './context.js';
import { type Body, declareCommands } from './declare-commands.js';

const LANGUAGES: Labels<Language> = { zh: ['中文', 'cn'], en: ['英文', 'english'] };

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
    .helpCommand(`help [${ph.command}]`, help.helpCommand)
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

  declareCommands(add, messages);
  return program;
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
