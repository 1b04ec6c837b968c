/** Arguments and the world to an exit code: the only place that catches. */
import packageFile from '../package.json' with { type: 'json' };
import { ASKING_WORD } from './commands/completion/shells.js';
import type { ExitCode, Io } from './terminal/io.js';

/** Runs one command. Nothing is thrown; what goes wrong is explained on stderr. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      io.stdout.write(`${packageFile.version}\n`);
      return 0;
    }
    if (argv[0] === ASKING_WORD) return await answerSilently(argv.slice(1), io);
    const { runCommand } = await import('./commands/run-command.js');
    return await runCommand(argv, io);
  } catch (error) {
    const { reportError } = await import('./commands/report-error.js');
    return reportError(error, argv, io);
  }
}

/** A clerk who types a word has no use for what went wrong while it was looked up. */
async function answerSilently(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const { answerShell } = await import('./commands/completion/answer.js');
    await answerShell(argv, io);
  } catch {
    // There are no candidates then.
  }
  return 0;
}
