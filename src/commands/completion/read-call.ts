/** What the words of an unfinished command line say so far. */
import type { Command, Option } from 'commander';

/** The call up to the word that is being typed. */
export interface Call {
  readonly program: Command;
  /** The command, or the program where none is named yet. */
  readonly command: Command;
  /** True where the command is none of the program's. */
  readonly isUnknown: boolean;
  readonly args: readonly string[];
  /** The last value of each option by its name in the parser; empty where it takes none. */
  readonly given: ReadonlyMap<string, string>;
  /** The option whose value comes next. */
  readonly awaiting: Option | undefined;
  /** True behind `--`, where nothing is an option. */
  readonly isLiteral: boolean;
}

/** Where in the program a word stands. */
type At = Pick<Call, 'program' | 'command'>;

/** Reads the words before the last. */
export function readCall(program: Command, words: readonly string[]): Call {
  const start: Call = {
    program,
    command: program,
    isUnknown: false,
    args: [],
    given: new Map(),
    awaiting: undefined,
    isLiteral: false,
  };
  return words.reduce(readWord, start);
}

function readWord(call: Call, word: string): Call {
  if (call.awaiting) return { ...withOption(call, call.awaiting, word), awaiting: undefined };
  if (!call.isLiteral && word === '--') return { ...call, isLiteral: true };
  if (!call.isLiteral && /^-./.test(word)) return readOption(call, word);
  if (call.command !== call.program || call.isUnknown) return { ...call, args: [...call.args, word] };
  const command = commandNamed(call.program, word);
  return command ? { ...call, command } : { ...call, isUnknown: true };
}

/** An option may bring its value in the same word; a value that may be missing is never awaited. */
function readOption(call: Call, word: string): Call {
  const [, flag, value] = /^(--[^=]+|-[^-])=?(.*)$/s.exec(word) ?? [];
  const option = optionsOf(call).find(({ long, short }) => long === flag || short === flag);
  if (!option) return call;
  return { ...withOption(call, option, value ?? ''), awaiting: option.required && word === flag ? option : undefined };
}

function withOption(call: Call, option: Option, value: string): Call {
  return { ...call, given: new Map(call.given).set(option.attributeName(), value) };
}

/** The visible options of a command with those of the program, which may stand anywhere. */
export function optionsOf({ program, command }: At): readonly Option[] {
  const help = program.createHelp();
  const own = help.visibleOptions(command);
  if (command === program) return own;
  return [...own, ...program.options.filter(({ long }) => long !== '--version')];
}

function commandNamed(program: Command, name: string): Command | undefined {
  return program
    .createHelp()
    .visibleCommands(program)
    .find((command) => command.name() === name);
}
