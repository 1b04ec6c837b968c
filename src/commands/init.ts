/** `plan init`: a new plan of an office's own, or that of a fictitious city. */
import { formatJson } from '../formats/json.js';
import { type EditMessages, loadEditMessages, type Messages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import type { ExitCode } from '../terminal/io.js';
import { printable } from '../terminal/printable.js';
import { displayPath } from '../workspace/display-path.js';
import { findRoom, type NewFile, PLAN_FOLDER, type Room, resolveDirectory } from '../workspace/new-directory.js';
import { writeNewPlan } from '../workspace/write-new-plan.js';
import { oneOf } from './choices.js';
import { type Context, terminalMessages } from './context.js';
import { canAsk, confirm } from './edit/ask.js';
import { type Checked, checkNewPlan } from './init/check-new-plan.js';
import { ciFile, PROVIDERS, type Provider } from './init/ci-file.js';
import { commonFiles } from './init/common-files.js';
import { editorFiles } from './init/editor-files.js';
import { hookFile } from './init/hook-file.js';
import { tellNext } from './init/next-steps.js';
import { planFiles } from './init/plan-files.js';
import { type SettingsOptions, settle } from './init/settings.js';
import { typedDirectory } from './init/typed-directory.js';

export interface InitOptions extends SettingsOptions {
  readonly example?: boolean;
  readonly hooks?: boolean;
  readonly ci?: string;
  readonly editor?: boolean;
  readonly dryRun?: boolean;
  readonly format?: string;
}

type Words = EditMessages['init'];

/**
 * Writes a plan to a directory in which there is none, and says on stderr what to do next; with `--dry-run` only lists
 * the files. Exit code 1 when the plan would have errors. Throws a Problem, and writes nothing, when something is in the
 * way or nobody can be asked for what is not given.
 */
export async function runInit(context: Context, directory: string, options: InitOptions): Promise<ExitCode> {
  const { io } = context;
  const { dryRun = false, yes = false, example = false, hooks = false } = options;
  const format = oneOf('--format', options.format ?? 'text', ['text', 'json']);
  const provider = options.ci === undefined ? undefined : oneOf('--ci', options.ci, PROVIDERS);
  refuseMixtures(context, options);
  const messages = await terminalMessages(context, 'zh');
  const words = (await loadEditMessages(messages.language)).init;
  const beside = filesBeside(options, provider, words);
  // Nobody is asked anything before it is known that there is room.
  findRoom(io.cwd, directory, [{ path: `${PLAN_FOLDER}/plan.yaml`, text: '' }, ...beside]);
  const checked = example ? await exampleFiles() : await newPlan(context, directory, options, messages, words);
  if (checked.isRefused) return 1;
  const room = findRoom(io.cwd, directory, [...checked.files, ...beside]);
  if (!dryRun) {
    if (example && !yes) await confirmExample(context, directory, room, words);
    writeNewPlan(io.cwd, directory, room.files);
  }
  report(context, directory, room, { dryRun, format }, words);
  if (!dryRun) {
    const { warnings } = checked;
    await tellNext(context, { directory, room, isExample: example, provider, withHook: hooks, yes, warnings }, words);
  }
  return 0;
}

/** The example is as it is, and the directory is no plan yet. */
function refuseMixtures({ io, options: { dir } }: Context, options: InitOptions): void {
  if (dir !== undefined) {
    const command = `plan init ${typedDirectory(dir, io.platform)}`;
    throw new Problem(({ usage }) => usage.directoryIsArgument(command));
  }
  const own = (['title', 'issuer', 'period', 'section'] as const).find((key) => options[key] !== undefined);
  if (options.example && own) throw new Problem(({ usage }) => usage.notTogether(`--${own}`, '--example'));
}

function filesBeside({ hooks, editor }: InitOptions, provider: Provider | undefined, words: Words): NewFile[] {
  return [
    ...commonFiles(words),
    ...(hooks ? [hookFile(words)] : []),
    ...(provider ? [ciFile(provider, words)] : []),
    ...(editor ? editorFiles() : []),
  ];
}

async function newPlan(
  context: Context,
  directory: string,
  options: InitOptions,
  { language }: Messages,
  words: Words,
): Promise<Checked> {
  const { io } = context;
  const settings = await settle(context, options, words);
  const texts = planFiles(settings, io.today(), language, words.files);
  return await checkNewPlan(context, resolveDirectory(io.cwd, directory), texts);
}

/** They are sound as they are. */
async function exampleFiles(): Promise<Checked> {
  const { files } = await import('../generated/example-files.mjs');
  const inPlan = Object.entries(files).map(([name, text]) => ({ path: `${PLAN_FOLDER}/${name}`, text }));
  return { files: inPlan, isRefused: false, warnings: '' };
}

/** A script must not take the plan for made: where nobody can be asked, it has to say so. */
async function confirmExample(context: Context, directory: string, room: Room, words: Words): Promise<void> {
  const count = room.files.length;
  if (!canAsk(context.io)) {
    const command = `plan init ${typedDirectory(directory, context.io.platform)} --example --yes`;
    throw new Problem(({ usage }) => usage.notConfirmed(directory, count, command));
  }
  const isWanted = await confirm(context, words.writeNow(count, directory));
  if (!isWanted) throw new Problem(({ usage }) => usage.brokenOff());
}

/** The result: the files, as data or with `--dry-run` as a list. */
function report(
  { io }: Context,
  directory: string,
  { files }: Room,
  { dryRun, format }: { readonly dryRun: boolean; readonly format: 'text' | 'json' },
  words: Words,
): void {
  const absolute = resolveDirectory(io.cwd, directory);
  const paths = files.map(({ path }) => displayPath(io.cwd, absolute, path));
  if (format === 'json') io.stdout.write(formatJson('plan.init', { dryRun, directory, files: paths } as object));
  else if (dryRun) io.stdout.write(paths.map((path) => `${printable(path)}\n`).join(''));
  if (dryRun) io.stderr.write(`${printable(words.wouldWrite(paths.length, directory))}\n`);
}
