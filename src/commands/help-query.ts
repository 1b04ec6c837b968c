/** `plan help query`: how to write a query. */
import { Command } from 'commander';
import { formatQueryHelp, formatQueryMarkdown } from '../formats/query-help.js';
import { loadQueryHelp, type Messages } from '../messages/messages.js';
import { describeFields } from '../reports/query-fields.js';
import type { ExitCode, Io } from '../terminal/io.js';
import { createContext } from './context.js';
import { resolveFormat } from './emit.js';

/** Prints the help. Throws a Problem for an unknown format, the parser's error for an unknown option. */
export async function runQueryHelp(argv: readonly string[], io: Io, messages: Messages): Promise<ExitCode> {
  const { format: asked, color } = readOptions(argv);
  const format = resolveFormat(['text', 'md'], asked, undefined, 'text');
  const wording = await loadQueryHelp(messages.language);
  const fields = describeFields();
  const { stdout } = createContext(io, { color });
  io.stdout.write(
    format === 'md'
      ? formatQueryMarkdown(fields, wording, messages)
      : formatQueryHelp(fields, wording, messages, stdout),
  );
  return 0;
}

/** The options of the program are accepted; the language is known already. */
function readOptions(argv: readonly string[]): { format?: string; color: boolean } {
  return new Command('query')
    .option('--format <format>')
    .option('--lang <language>')
    .option('--dir <directory>')
    .option('--no-color')
    .helpOption(false)
    .option('-h, --help')
    .allowExcessArguments()
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .parse(argv, { from: 'user' })
    .opts();
}
