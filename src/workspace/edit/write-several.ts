/** Several files of a plan written all at once or not at all. */
import { dirname, join, relative } from 'node:path';
import { Problem } from '../../messages/problem.js';
import { guard } from '../write-output.js';
import type { EditedFile } from './apply-edit.js';
import { type Disk, discard, isSame, readOrNull } from './disk.js';
import { encodeJournal, JOURNAL, type Journal, reverseJournal } from './journal.js';
import { placeFiles } from './place.js';
import { realTarget } from './real-path.js';
import { removeJournal } from './remove-journal.js';
import { stageBackup, stageContent, syncFolder } from './stage.js';
import { fileChanged, note, stageFile } from './stage-file.js';
import type { System } from './system.js';

/** Several files change for everybody at the moment when the journal appears, and are put in place after that. */
export function writeSeveral(system: System, root: string, files: readonly EditedFile[]): void {
  const made: string[] = [];
  const edit = begin(system, root, files, made);
  try {
    guard(JOURNAL, () => syncFolder(system, root));
    const [changed] = placeFiles(system, root, edit.journal);
    if (changed !== undefined) throw fileChanged(changed);
  } catch (error) {
    throw takeBack(system, root, edit, made, error);
  }
  for (const path of made) discard(system.disk, path);
  removeJournal(system, root);
}

/** An edit whose journal is there. */
interface BegunEdit {
  readonly journal: Journal;
  /** Where the journal lies that takes it back. */
  readonly undo: { readonly path: string; readonly journal: Journal };
}

/** Makes everything ready and lets the journal appear; on failure removes all that was made. */
function begin(system: System, root: string, files: readonly EditedFile[], made: string[]): BegunEdit {
  const { disk } = system;
  try {
    const staged = files.map((file) => guard(file.path, () => stageFile(system, root, file, made)));
    const backups = new Map(files.flatMap((file) => guard(file.path, () => backUp(disk, root, file, made))));
    const journal: Journal = { is: 'edit', files: staged };
    const undo = reverseJournal(journal, backups);
    return guard(JOURNAL, () => {
      const [journalPath, undoPath] = [journal, undo].map((one) => note(made, stageJournal(disk, root, one)));
      for (const folder of new Set(made.map((path) => dirname(path)))) syncFolder(system, folder);
      for (const file of files) requireUnchanged(disk, root, file);
      disk.renameSync(journalPath as string, join(root, JOURNAL));
      return { journal, undo: { path: undoPath as string, journal: undo } };
    });
  } catch (error) {
    for (const path of made) discard(disk, path);
    throw error;
  }
}

function backUp(disk: Disk, root: string, { path, before }: EditedFile, made: string[]): [string, string][] {
  if (before === null) return [];
  const backup = note(made, stageBackup(disk, realTarget(disk, root, path), before));
  return [[path, relative(root, backup)]];
}

function stageJournal(disk: Disk, root: string, journal: Journal): string {
  return stageContent(disk, join(root, JOURNAL), encodeJournal(journal));
}

function requireUnchanged(disk: Disk, root: string, { path, before }: EditedFile): void {
  if (!isSame(readOrNull(disk, realTarget(disk, root, path)), before)) throw fileChanged(path);
}

/** Takes back an edit that could not be seen through; returns what is to be said of it. */
function takeBack(system: System, root: string, { undo }: BegunEdit, made: readonly string[], error: unknown): unknown {
  try {
    guard(JOURNAL, () => system.disk.renameSync(undo.path, join(root, JOURNAL)));
  } catch (failure) {
    return cutOff(failure, 'new');
  }
  try {
    guard(JOURNAL, () => syncFolder(system, root));
    placeFiles(system, root, undo.journal);
    for (const path of made) discard(system.disk, path);
    removeJournal(system, root);
    return error;
  } catch (failure) {
    return cutOff(failure, 'old');
  }
}

/** The journal stays, and everybody goes by it. */
function cutOff(failure: unknown, plan: 'old' | 'new'): unknown {
  if (!(failure instanceof Problem)) return failure;
  return new Problem((messages) => messages.usage.editCutOff(failure.explain(messages).message, plan));
}
