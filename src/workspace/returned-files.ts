/** Returned files on the disk: which ones a command line means, and their bytes. */
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Problem, Problems } from '../messages/problem.js';
import type { SkippedFile } from '../reports/collect/collect.js';

/** Endings of tables: those that cannot be read are named to the clerk by whoever reads them. */
const TABLE = /\.(?:xlsx|csv|xlsm|xls|et|ods)$/i;

/** Documents among which a checklist may hide. */
const DOCUMENT = /\.(?:docx?|wps|pdf|xlsb|numbers|zip|rar|7z)$/i;

/** Office programs put such a file beside one that is open. */
const LOCK = /^~\$/;

/** The files that were meant, sorted, each once, and what else stands in directories. */
export interface ReturnedPaths {
  /** As a clerk would name them from the working directory. */
  readonly files: readonly string[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * The files that arguments mean: a file, a pattern with `*` and `?` (not every shell expands it), or a directory, of
 * which all tables are meant; `receipt` is never one of them. Throws all Problems at once.
 */
export function findReturned(cwd: string, args: readonly string[], receipt?: string): ReturnedPaths {
  const problems: Problem[] = [];
  const found = args.flatMap((arg) => {
    try {
      return expand(cwd, arg);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
      return [];
    }
  });
  const [first, ...others] = problems;
  if (first) throw new Problems(first, ...others);
  const unique = [...new Map(found.map((one) => [resolve(cwd, one.file), one])).values()];
  const ownReceipt = receipt === undefined ? undefined : resolve(cwd, receipt);
  const judged = unique
    .map((one) => ({ file: one.file, why: whySkipped(one, resolve(cwd, one.file) === ownReceipt) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return {
    files: judged.flatMap(({ file, why }) => (why ? [] : [file])),
    skipped: judged.flatMap(({ file, why }) => (why ? [{ file, why }] : [])),
  };
}

/** A file that an argument means; nobody named one that only stands in a directory. */
interface Meant {
  readonly file: string;
  readonly isListed: boolean;
}

function whySkipped({ file, isListed }: Meant, isReceipt: boolean): SkippedFile['why'] | undefined {
  if (isReceipt) return 'receipt';
  if (LOCK.test(basename(file))) return 'lock';
  return isListed && DOCUMENT.test(file) ? 'format' : undefined;
}

function expand(cwd: string, arg: string): Meant[] {
  if (arg.trim() === '') throw new Problem(({ collectFaults }) => collectFaults.noFiles());
  const stats = statsOf(cwd, arg);
  if (stats?.isDirectory()) return tablesIn(cwd, arg).map((file) => ({ file, isListed: true }));
  if (stats) return [{ file: arg, isListed: false }];
  if (!/[*?]/.test(arg)) throw new Problem(({ collectFaults }) => collectFaults.notThere(arg));
  const found = matching(cwd, arg);
  if (found.length === 0) throw new Problem(({ collectFaults }) => collectFaults.noMatch(arg));
  return found.map((file) => ({ file, isListed: false }));
}

function tablesIn(cwd: string, directory: string): string[] {
  const slash = /[\\/]$/.test(directory) ? '' : '/';
  const isMeant = (name: string) => !name.startsWith('.') && (TABLE.test(name) || DOCUMENT.test(name));
  const names = namesIn(cwd, directory).filter(isMeant);
  if (!names.some((name) => TABLE.test(name) && !LOCK.test(name))) {
    throw new Problem(({ collectFaults }) => collectFaults.noTables(directory));
  }
  return names.map((name) => directory + slash + name).filter((path) => !statsOf(cwd, path)?.isDirectory());
}

/** Files that a pattern matches; letters match in either case, as where no shell expands patterns, they do. */
function matching(cwd: string, pattern: string): string[] {
  const steps = pattern.split(/([\\/]+)/);
  let found = [''];
  for (const step of steps) {
    const name = /[*?]/.test(step) ? nameMatcher(step) : undefined;
    found = found.flatMap((before) =>
      name
        ? namesIn(cwd, before === '' ? '.' : before)
            .filter(name)
            .map((one) => before + one)
        : [before + step],
    );
  }
  return found.filter((path) => statsOf(cwd, path)?.isFile());
}

function nameMatcher(step: string): (name: string) => boolean {
  const source = step
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const pattern = new RegExp(`^${source}$`, 'isu');
  return (name) => (step.startsWith('.') || !name.startsWith('.')) && pattern.test(name);
}

/** What stands there, if anything does; throws a Problem where that cannot be told. */
function statsOf(cwd: string, path: string): Stats | undefined {
  try {
    return statSync(resolve(cwd, path), { throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(path, (error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}

/** Sorted names; none in what is no directory. */
function namesIn(cwd: string, directory: string): string[] {
  try {
    return readdirSync(resolve(cwd, directory)).sort();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw unreadable(directory, code);
  }
}

/** True for two names of one file. */
export function isSameFile(cwd: string, one: string, other: string): boolean {
  return resolve(cwd, one) === resolve(cwd, other);
}

/** True where a file stands there; a device or pipe is none. Throws a Problem where that cannot be told. */
export function isFile(cwd: string, path: string): boolean {
  return statsOf(cwd, path)?.isFile() ?? false;
}

/** The bytes of a file, or undefined where it has more than `limit`. Throws a Problem for one that cannot be read. */
export function readReturnedBytes(cwd: string, file: string, limit: number): Uint8Array | undefined {
  let descriptor: number | undefined;
  try {
    // Opening a named pipe must not wait for a writer.
    descriptor = openSync(resolve(cwd, file), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw unreadable(file, 'not-a-file');
    return stats.size > limit ? undefined : readFileSync(descriptor);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(file, (error as NodeJS.ErrnoException).code ?? 'unknown');
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function unreadable(path: string, code: string): Problem {
  return new Problem(({ usage, collectFaults }) => collectFaults.unreadable(path, usage.reasons[code] ?? code));
}
