/** One command line to the exit code of the command that it names. */
import { type Command, CommanderError } from 'commander';
import { loadMessages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import { nearest } from '../model/nearest.js';
import type { Language } from '../model/plan.js';
import type { ExitCode, Io } from '../terminal/io.js';
import { environmentLanguage, readLanguage } from '../terminal/language.js';
import { createProgram } from './program.js';
import { isQueryTopic, QUERY_TOPICS } from './query-topic.js';
import { explainCall } from './wrong-call.js';

/** Parses the arguments and runs the command. Throws a Problem for a wrong call, and whatever the command throws. */
export async function runCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const messages = await loadMessages(callLanguage(argv, io));
  const program = createProgram(io, messages, (result) => {
    code = result;
  });
  try {
    const topic = helpTopic(argv);
    if (isQueryTopic(topic)) return await (await import('./help-query.js')).runQueryHelp(argv, io, messages);
    checkHelpTopic(topic, program);
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') throw explainCall(error, argv, program);
    // Options without a command.
    program.outputHelp();
    return 0;
  }
}

/** The language before any plan is read: `--lang`, then the environment, then Chinese. */
export function callLanguage(argv: readonly string[], io: Io): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  const value = word === '--lang' ? argv[at + 1] : word?.slice('--lang='.length);
  return readLanguage(value) ?? environmentLanguage(io) ?? 'zh';
}

/** Options of the program that have a value. */
const VALUED = ['--dir', '--lang'];

/** What help is asked for with the command of that name; the options of the program may stand anywhere. */
function helpTopic(argv: readonly string[]): string | undefined {
  const [command, topic] = argv.filter((word, at) => !word.startsWith('-') && !VALUED.includes(argv[at - 1] ?? ''));
  return command === 'help' ? topic : undefined;
}

/** The parser shows nothing at all for help on a command that does not exist. */
function checkHelpTopic(topic: string | undefined, program: Command): void {
  const known = program.commands.map((command) => command.name());
  if (topic === undefined || [...known, 'help'].includes(topic)) return;
  throw new Problem(({ usage }) => usage.unknownCommand(topic, nearest(topic, [...known, ...QUERY_TOPICS])));
}
