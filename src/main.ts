/** Arguments and the world to an exit code: the only place that catches. */
import packageFile from '../package.json' with { type: 'json' };
import type { ExitCode, Io } from './terminal/io.js';

/** Runs one command. Nothing is thrown; what goes wrong is explained on stderr. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      io.stdout.write(`${packageFile.version}\n`);
      return 0;
    }
    const { runCommand } = await import('./commands/run-command.js');
    return await runCommand(argv, io);
  } catch (error) {
    const { reportError } = await import('./commands/report-error.js');
    return reportError(error, argv, io);
  }
}
