/** `plan init`: a new plan; for now that of a fictitious city. */
import { loadInitMessages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import type { ExitCode } from '../terminal/io.js';
import { printable } from '../terminal/printable.js';
import { quoteWord } from '../terminal/quote-word.js';
import { newPlanFolder, writeNewPlan } from '../workspace/write-new-plan.js';
import { type Context, terminalMessages } from './context.js';

export interface InitOptions {
  readonly example?: boolean;
  readonly yes?: boolean;
}

/**
 * Writes the example plan to a directory that is missing or empty, and says on stderr what was written. Throws a Problem,
 * and writes nothing, without `--yes`: a script must not take the plan for made.
 */
export async function runInit(context: Context, directory: string, options: InitOptions): Promise<ExitCode> {
  const { io } = context;
  const place = quoteWord(directory.replace(/^-/, './-'), io.platform);
  const command = `plan init ${place} --example --yes`;
  const folder = newPlanFolder(io.cwd, directory);
  if (!options.example) throw new Problem(({ usage }) => usage.onlyExample(command));
  const { files } = await import('../generated/example-files.mjs');
  const count = Object.keys(files).length;
  if (!options.yes) throw new Problem(({ usage }) => usage.notConfirmed(folder, count, command));
  writeNewPlan(io.cwd, directory, files);
  const { language } = await terminalMessages(context, 'zh');
  const { written, fictitious, tryThese, redOnes } = await loadInitMessages(language);
  const lines = [
    written(count, folder),
    fictitious,
    tryThese,
    ...firstCommands(place, redOnes).map((line) => `  ${line}`),
  ];
  io.stderr.write(lines.map((line) => `${printable(line)}\n`).join(''));
  return 0;
}

/** Commands that have something to show in the example plan. */
function firstCommands(place: string, redOnes: string): string[] {
  return [
    `plan status --dir ${place} --as-of 2022-10-11`,
    `plan list ${redOnes} --dir ${place} --as-of 2022-10-11`,
    `plan remind --dir ${place} --as-of 2022-10-11`,
    `plan assess --dir ${place} --period 2022-Q3 --as-of 2022-10-11`,
  ];
}
