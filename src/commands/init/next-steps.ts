/** What is said when a new plan has been written: what there is now, what is still to be done, and what to try. */
import { fillLines } from '../../formats/fill.js';
import type { EditMessages } from '../../messages/messages.js';
import { printable } from '../../terminal/printable.js';
import { quoteWord } from '../../terminal/quote-word.js';
import { findWorkingTree } from '../../workspace/hooks-path.js';
import { type Room, resolveDirectory } from '../../workspace/new-directory.js';
import type { Context } from '../context.js';
import { CI_FILES, type Provider } from './ci-file.js';
import { type Hook, settleHook } from './settle-hook.js';
import { typedDirectory } from './typed-directory.js';

type Words = EditMessages['init'];

/** What has been written. */
export interface Written {
  /** As it was asked for. */
  readonly directory: string;
  readonly room: Room;
  readonly isExample: boolean;
  readonly provider: Provider | undefined;
  readonly withHook: boolean;
  /** The clerk has asked not to be asked. */
  readonly yes: boolean;
  /** Of the check, ready to be shown. */
  readonly warnings: string;
}

/** Tells it on stderr. */
export async function tellNext(context: Context, written: Written, words: Words): Promise<void> {
  const { io, stderr } = context;
  const say = (...pieces: string[]) => {
    const lines = fillLines(pieces.map(printable), stderr.width, stderr.measure);
    io.stderr.write(lines.map((line) => `${line}\n`).join(''));
  };
  const show = (lines: readonly string[]) => io.stderr.write(lines.map((line) => `  ${printable(line)}\n`).join(''));
  const { directory, room, isExample, warnings } = written;
  const tree = findWorkingTree(resolveDirectory(io.cwd, directory), io.env);
  say(words.written(room.files.length, directory), ...topNames(room, words));
  if (isExample) say(words.fictitious);
  io.stderr.write(warnings);
  for (const { path, lacks } of room.kept) {
    say(words.addLines(pathIn(directory, path)));
    show(lacks);
  }
  const hook = written.withHook ? await settleHook(context, written, tree, words) : undefined;
  if (hook?.said !== undefined) say(hook.said);
  const toDo = [
    ...ownSteps(written, words),
    ...ciSteps(context, written, tree?.prefix ?? '', words),
    ...(hook?.steps ?? []),
  ];
  if (toDo.length > 0) say(words.next);
  for (const [index, step] of toDo.entries()) say(`${index + 1}. ${step}`);
  say(words.tryThese);
  show([...planCommands(context, written, words), ...gitCommands(context, written, tree !== undefined, hook)]);
}

/** The names that now stand in the directory itself. */
function topNames({ files }: Room, { comma }: Words): string[] {
  const names = [...new Set(files.map(({ path }) => path.split('/')[0] ?? path))];
  return names.map((name, index) => (index < names.length - 1 ? name + comma : name));
}

/** A file's path as it was asked for its directory. */
function pathIn(directory: string, path: string): string {
  return directory === '.' ? path : `${directory.replace(/[\\/]+$/, '')}/${path}`;
}

function ownSteps({ directory, isExample }: Written, words: Words): string[] {
  if (isExample) return [];
  const contents = [pathIn(directory, 'plan/plan.yaml'), pathIn(directory, 'plan/tasks/')];
  return [words.register(pathIn(directory, 'plan/departments.yaml')), words.fillIn(contents)];
}

function ciSteps({ io }: Context, { directory, provider }: Written, prefix: string, words: Words): string[] {
  if (provider === undefined) return [];
  const file = pathIn(directory, CI_FILES[provider]);
  const option = `--dir ${quoteWord(`${prefix}plan`, io.platform)}`;
  return [words.namePackage(file), ...(prefix === '' ? [] : [words.moveToTop(file, option)])];
}

/** Commands of this program that have something to show. */
function planCommands({ io }: Context, { directory, isExample }: Written, { redOnes, newTitle }: Words): string[] {
  const option = directory === '.' ? '' : ` --dir ${typedDirectory(directory, io.platform)}`;
  if (!isExample) {
    return [`plan validate${option}`, `plan status${option}`, `plan update 01-1 --title ${newTitle}${option}`];
  }
  return [
    `plan status${option} --as-of 2022-10-11`,
    `plan list ${redOnes}${option} --as-of 2022-10-11`,
    `plan remind${option} --as-of 2022-10-11`,
    `plan assess${option} --period 2022-Q3 --as-of 2022-10-11`,
  ];
}

function gitCommands(
  { io }: Context,
  { directory, isExample }: Written,
  isTracked: boolean,
  hook: Hook | undefined,
): string[] {
  const place = directory === '.' ? '' : ` ${typedDirectory(directory, io.platform)}`;
  const git = place === '' ? 'git' : `git -C${place}`;
  const commands = hook?.commands ?? [];
  return [
    ...(isTracked || (isExample && commands.length === 0) ? [] : [`git init${place}`]),
    ...commands.map((command) => `${git} ${command}`),
  ];
}
