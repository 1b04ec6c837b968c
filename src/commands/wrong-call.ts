/** Commander's errors in our own words, with the nearest match. */
import type { Command, CommanderError } from 'commander';
import { Problem } from '../messages/problem.js';
import { nearest } from '../model/nearest.js';
import { isQueryTopic } from './query-topic.js';

/** The Problem that an error of the parser means. */
export function explainCall({ code, message }: CommanderError, argv: readonly string[], program: Command): Problem {
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  const command = commandOf(argv, program);
  const path = command === program ? 'plan' : `plan ${command.name()}`;
  switch (code) {
    case 'commander.unknownOption':
      return unknownOption(word, command, program, path);
    case 'commander.unknownCommand':
      return unknownCommand(word, program);
    case 'commander.missingArgument':
      return new Problem(({ usage }) => usage.missingArgument(word, path));
    case 'commander.optionMissingArgument':
      return new Problem(({ usage }) => usage.missingValue(word.replace(/^-\w, /, ''), path));
    case 'commander.excessArguments':
      return unknownOrExcess(argv, command, program, path);
    default:
      return new Problem(() => ({ message }));
  }
}

/** A first word that names no command is an excess argument to the parser when help is a command. */
function unknownOrExcess(argv: readonly string[], command: Command, program: Command, path: string): Problem {
  const word = argv.find((text) => !text.startsWith('-')) ?? '';
  if (command === program) return unknownCommand(word, program);
  const words = command.args.slice(command.registeredArguments.length).join(' ');
  return new Problem(({ usage }) => usage.excessArguments(words, path));
}

/** A word of a query that begins with a hyphen is an option to the parser. */
function unknownOption(word: string, command: Command, program: Command, path: string): Problem {
  const [, denied] = /^-(?!-)(.*(?:[^\p{ASCII}]|[:<>=]).*)$/su.exec(word) ?? [];
  if (denied !== undefined && command.registeredArguments.some(({ variadic }) => variadic)) {
    return new Problem(({ usage }) => usage.deniedWord(word, denied, path));
  }
  return new Problem(({ usage }) => usage.unknownOption(word, nearest(word, longOptions(command, program)), path));
}

function unknownCommand(word: string, program: Command): Problem {
  if (isQueryTopic(word)) return new Problem(({ usage }) => usage.queryTopic(word));
  return new Problem(({ usage }) => usage.unknownCommand(word, nearest(word, commandNames(program))));
}

function commandOf(argv: readonly string[], program: Command): Command {
  const names = commandNames(program);
  const name = argv.find((word) => names.includes(word));
  return program.commands.find((command) => command.name() === name) ?? program;
}

function commandNames(program: Command): string[] {
  return program.commands.map((command) => command.name());
}

function longOptions(command: Command, program: Command): string[] {
  return [...command.options, ...program.options].flatMap(({ long }) => (long ? [long] : [])).concat('--help');
}
