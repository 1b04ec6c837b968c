/** From the words of a command line to what can stand in the place of the last one; the program's own declarations say what it takes. */
import type { Command, Option } from 'commander';
import type { Language } from '../../model/plan.js';
import { QUERY_TOPICS } from '../query-topic.js';
import { type Answer, type Candidate, chooseOffers, NOTHING, type Offers, prefixOffers } from './candidate.js';
import { ARGUMENTS, OPTIONS } from './places.js';
import type { PlanWords } from './plan-words.js';
import { type Call, optionsOf, readCall } from './read-call.js';
import { free, type Question, type Source, words } from './sources.js';

/** A line that is being typed, without the name of the program. */
export interface Line {
  /** The words before the one that is being typed. */
  readonly before: readonly string[];
  readonly typed: string;
}

/** What the shell can offer; `planAt` gives the plan in a directory, or the one around where the clerk is. */
export async function complete(
  program: Command,
  { before, typed }: Line,
  language: Language,
  planAt: (directory: string | undefined) => PlanWords,
): Promise<Answer> {
  const call = readCall(program, before);
  const ask = (part: string): Question => ({
    typed: part,
    args: call.args,
    language,
    plan: planAt(call.given.get('dir')),
  });
  const place = placeOf(call, typed);
  const offers = await place.source(ask(place.typed));
  return chooseOffers(prefixOffers(place.before, offers), typed);
}

/** What is completed, and how much of the word stands before it. */
interface Place {
  readonly source: Source;
  readonly before: string;
  readonly typed: string;
}

function placeOf(call: Call, typed: string): Place {
  const whole = (source: Source): Place => ({ source, before: '', typed });
  if (call.awaiting) return whole(valueSource(call.command, call.awaiting));
  if (call.isLiteral || !typed.startsWith('-')) return whole(argumentSource(call));
  const [, flag = '', value] = /^(--[^=]+=|-[^-])(.*)$/s.exec(typed) ?? [];
  const option = optionsOf(call).find(({ long, short }) => `${long}=` === flag || short === flag);
  if (!option || value === undefined || !takesValue(option) || (value === '' && option.short === flag)) {
    return whole(() => optionOffers(call));
  }
  return { source: valueSource(call.command, option), before: flag, typed: value };
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function valueSource(command: Command, option: Option): Source {
  const name = option.attributeName();
  if (option.argChoices) return words(option.argChoices);
  return OPTIONS[`${command.name()} ${name}`] ?? OPTIONS[name] ?? free;
}

function argumentSource(call: Call): Source {
  const { program, command, args, isUnknown } = call;
  if (isUnknown) return free;
  if (command === program) return () => ({ usual: commandNames(program) });
  if (command.name() === 'help') return () => ({ usual: args.length === 0 ? helpTopics(program) : [] });
  const sources = ARGUMENTS[command.name()] ?? [];
  const last = command.registeredArguments.at(-1);
  const source = sources[args.length] ?? (last?.variadic ? sources.at(-1) : undefined);
  return source ?? (() => (call.isLiteral ? NOTHING : optionOffers(call)));
}

function commandNames(program: Command): Candidate[] {
  const help = program.createHelp();
  return help
    .visibleCommands(program)
    .map((command) => ({ value: command.name(), description: command.description() }));
}

function helpTopics(program: Command): Candidate[] {
  return [...commandNames(program), ...QUERY_TOPICS.map((value) => ({ value }))];
}

/** Options that were not given yet, or that may be repeated. */
function optionOffers(call: Call): Offers {
  const { given } = call;
  const left = optionsOf(call).filter((option) => option.parseArg || !given.has(option.attributeName()));
  const long = left.flatMap((option) => named(option.long, option));
  return { usual: [...long, ...left.flatMap((option) => named(option.short, option))] };
}

function named(value: string | undefined, { description }: Option): Candidate[] {
  return value === undefined ? [] : [{ value, description }];
}
