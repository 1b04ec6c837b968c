/** The files of a plan, read from disk. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { FILE_START, type Finding, finding } from '../diagnostics/diagnostic.js';
import { readClerkDate } from '../model/clerk-date.js';
import { nearest } from '../model/nearest.js';
import { parsePeriod } from '../model/period.js';
import type { FileKind, SourceFile } from '../parse/source.js';
import type { Entry } from './list-entries.js';
import { overlayJournal } from './overlay-journal.js';
import { FOLDERS, MAX_BYTES, TOP_FILES } from './plan-layout.js';
import { takeSnapshot, type Watch } from './snapshot.js';

const YAML = /\.ya?ml$/i;

/** What was meant to be a plan file: Windows hides the ending that an editor has added, or left away. */
const MEANT_AS_YAML = /\.ya?ml(?:\.txt)?$|^\d+(?:\.txt)?$|^[a-z][a-z\d-]*$/i;

/** A walk through a plan's directory. */
interface Walk {
  readonly directory: string;
  /** The directory without symbolic links; undefined when there is none. */
  readonly root: string | undefined;
  /** Real paths of the folders that links have led to. */
  readonly linked: Set<string>;
  readonly watch: Watch;
}

/**
 * Reads every file of the plan in a directory as of one moment, an edit that is half done being done; what cannot be read,
 * or never would be, is a finding. Throws a Problem when the plan never stands still.
 */
export function readSources(directory: string): SourceFile[] {
  const { content, journal } = takeSnapshot(directory, (watch) =>
    readFilesOnce({ directory, root: realPath(directory), linked: new Set<string>(), watch }),
  );
  return journal ? overlayJournal(content, journal) : content;
}

function readFilesOnce(walk: Walk): SourceFile[] {
  const { entries } = walk.watch.list('');
  const files = entries.flatMap((entry) => readTop(walk, entry));
  const missing = files.some(({ kind, path }) => kind === 'departments' && path === 'departments.yaml')
    ? []
    : [problem('departments', finding('file-missing', 'departments.yaml', FILE_START, { name: 'departments.yaml' }))];
  return [...files, ...missing];
}

function readTop(walk: Walk, { name, isFolder }: Entry): SourceFile[] {
  const kind = TOP_FILES.get(name);
  if (kind) return [readSource(walk, name, kind)];
  const folderKind = FOLDERS.get(name);
  if (folderKind) return folderKind === 'progress' ? readMonths(walk, name) : readFiles(walk, name, folderKind);
  const meant = isFolder ? nearest(name, FOLDERS.keys()) : YAML.test(name) && nearest(name, TOP_FILES.keys());
  return meant ? [misplaced(name, 'plan', isFolder ? `${meant}/` : meant)] : [];
}

/** The files of a folder; those of folders below it stand too deep. */
function readFiles(walk: Walk, folder: string, kind: FileKind): SourceFile[] {
  return visit(walk, folder, kind, {
    file: (path) => readSource(walk, path, kind),
    folder: (path) => misplacedFiles(walk, path, kind, folder),
  });
}

/** Every file below a folder, where none is read: it belongs in another place. */
function misplacedFiles(walk: Walk, folder: string, kind: FileKind, place: string): SourceFile[] {
  return visit(walk, folder, kind, {
    file: (path, name) => misplaced(path, kind, `${place}/${name}`),
    folder: (path) => misplacedFiles(walk, path, kind, place),
  });
}

/** The files of a folder's months. */
function readMonths(walk: Walk, folder: string): SourceFile[] {
  let month: string | undefined;
  const knownMonth = () => {
    month ??= lastMonth(walk, folder);
    return month;
  };
  return visit(walk, folder, 'progress', {
    file: (path, name) => misplaced(path, 'progress', `${folder}/${knownMonth()}/${name}`),
    folder: (path, name) =>
      isMonth(name)
        ? readFiles(walk, path, 'progress')
        : misnamedMonth(walk, path, `${folder}/${meantMonth(name, knownMonth())}`),
  });
}

/** The last month that has a folder, or how one is named. */
function lastMonth({ watch }: Walk, folder: string): string {
  const { entries } = watch.list(folder);
  return entries.map(({ name }) => name).findLast(isMonth) ?? 'YYYY-MM';
}

/** A folder that is named after no month is one mistake, if there are files in it at all. */
function misnamedMonth(walk: Walk, folder: string, expected: string): SourceFile[] {
  const files = misplacedFiles(walk, folder, 'progress', expected);
  const isUnread = files.some(({ path }) => path === folder);
  return isUnread || files.length === 0 ? files : [misplaced(folder, 'progress', `${expected}/`)];
}

function isMonth(name: string): boolean {
  return /^\d{4}-\d{2}$/.test(name) && parsePeriod(name) !== undefined;
}

/** The month that a name means, as `2022-6` and `6月` do; else the one that is known. */
function meantMonth(name: string, known: string): string {
  const meant = readClerkDate(name, known.slice(0, 4)).slice(0, 7);
  return isMonth(meant) ? meant : known;
}

/** What is done with each file and folder of a folder. */
interface Visitor {
  readonly file: (path: string, name: string) => SourceFile;
  readonly folder: (path: string, name: string) => SourceFile[];
}

/** Visits what stands in a folder; a folder that cannot be read is a finding. */
function visit(walk: Walk, folder: string, kind: FileKind, visitor: Visitor): SourceFile[] {
  const refused = whyRefused(walk, folder);
  if (refused !== undefined) return [problem(kind, unreadable(folder, refused))];
  const { entries, failure } = walk.watch.list(folder);
  if (failure !== undefined) return [problem(kind, unreadable(folder, failure))];
  return entries.flatMap(({ name, isFolder }) => {
    const path = `${folder}/${name}`;
    if (YAML.test(name) || (!isFolder && MEANT_AS_YAML.test(name))) return [visitor.file(path, name)];
    return isFolder ? visitor.folder(path, name) : [];
  });
}

/** Why a folder is not read: a link must not lead out of the plan, nor to what is read by itself. */
function whyRefused({ directory, root, linked }: Walk, folder: string): string | undefined {
  if (leaves(directory, folder, root)) return 'outside';
  const target = targetOf(join(directory, folder));
  if (root === undefined || target === undefined) return undefined;
  const [first = ''] = relative(root, target).split(sep);
  if (first === '' || FOLDERS.has(first) || linked.has(target)) return 'linked-twice';
  linked.add(target);
  return undefined;
}

/** Where a symbolic link leads; a link that leads nowhere is left to the reader. */
function targetOf(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync.native(path) : undefined;
  } catch {
    return undefined;
  }
}

function readSource({ directory, root, watch }: Walk, path: string, kind: FileKind): SourceFile {
  if (!path.endsWith('.yaml')) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return problem(kind, finding('file-extension', path, FILE_START, { name }));
  }
  const content = readContent(directory, path, root, (stats) => watch.expectStats(path, stats));
  if (!(content instanceof Uint8Array)) watch.expectSame(path, content, () => readContent(directory, path, root));
  return { path, kind, content };
}

/** The bytes of one file of the plan, or the finding that says why there are none; `onStats` is told what was opened. */
export function readContent(
  directory: string,
  path: string,
  root: string | undefined = realPath(directory),
  onStats: (stats: Stats) => void = () => {},
): Uint8Array | Finding {
  let descriptor: number | undefined;
  try {
    if (leaves(directory, path, root)) return unreadable(path, 'outside');
    // Opening a named pipe must not wait for a writer.
    descriptor = openSync(join(directory, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    onStats(stats);
    if (!stats.isFile()) return unreadable(path, 'not-a-file');
    const tooLarge = { bytes: stats.size, limit: MAX_BYTES };
    return stats.size > MAX_BYTES ? finding('file-too-large', path, FILE_START, tooLarge) : readFileSync(descriptor);
  } catch (error) {
    return unreadable(path, (error as NodeJS.ErrnoException).code ?? 'unknown');
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** True when a symbolic link leads out of the plan's directory; a path that does not lead anywhere is left to the reader. */
function leaves(directory: string, path: string, root: string | undefined): boolean {
  const target = realPath(join(directory, path));
  if (root === undefined || target === undefined) return false;
  const inside = relative(root, target);
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function problem(kind: FileKind, content: Finding): SourceFile {
  return { path: content.file, kind, content };
}

function misplaced(path: string, kind: FileKind, expected: string): SourceFile {
  return problem(kind, finding('file-misplaced', path, FILE_START, { expected }));
}

function unreadable(path: string, reason: string): Finding {
  return finding('file-unreadable', path, FILE_START, { reason });
}
