/** `plan export KIND` for what a command of that name shows: the same report, as a file. */
import { Problem } from '../messages/problem.js';
import type { ExitCode } from '../terminal/io.js';
import type { Context } from './context.js';
import type { ExportKind, ExportOptions } from './export.js';
import type { Paper } from './export-paper.js';

/** Kinds that a command of their own shows. */
export type ShownKind = Exclude<ExportKind, Paper>;

/** How a kind is handed to its command, and the format it has where nobody asks for one. */
interface Shown {
  readonly format: string;
  readonly run: (context: Context, words: readonly string[], options: ExportOptions) => Promise<ExitCode>;
}

const SHOWN: Readonly<Record<ShownKind, Shown>> = {
  list: {
    format: 'csv',
    run: async (context, words, options) =>
      (await import('./list.js')).runList(context, words, { ...options, sort: options.sort ?? 'id' }),
  },
  agenda: {
    format: 'csv',
    run: async (context, words, options) => (await import('./agenda.js')).runAgenda(context, words, options),
  },
  targets: {
    format: 'csv',
    run: async (context, words, options) => (await import('./targets.js')).runTargets(context, words, options),
  },
  remind: {
    format: 'md',
    run: async (context, words, options) => (await import('./remind.js')).runRemind(context, words, options),
  },
  report: {
    format: 'md',
    run: async (context, [cadence, ...rest], options) => {
      refuseWords(rest);
      if (cadence === undefined) throw new Problem(({ usage }) => usage.needsCadence());
      return (await import('./report.js')).runReport(context, cadence, options);
    },
  },
  assess: {
    format: 'csv',
    run: async (context, words, options) => {
      refuseWords(words);
      return (await import('./assess.js')).runAssess(context, options);
    },
  },
};

/** Writes the report of a kind; the name of the output decides the format before the kind does. */
export function exportReport(
  context: Context,
  kind: ShownKind,
  words: readonly string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const { format, run } = SHOWN[kind];
  const isNamed = options.format !== undefined || /\.[^./\\]+$/.test(options.output ?? '');
  return run(context, words, isNamed ? options : { ...options, format });
}

function refuseWords(words: readonly string[]): void {
  if (words.length > 0) throw new Problem(({ usage }) => usage.excessArguments(words.join(' '), 'plan export'));
}
