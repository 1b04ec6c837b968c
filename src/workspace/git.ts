/** What git says has changed in a plan since a revision. */
import { FILE_START, finding } from '../diagnostics/diagnostic.js';
import { Problem } from '../messages/problem.js';
import type { SourceFile } from '../parse/source.js';
import { readBlobs } from './git-blobs.js';
import { FOLDERS, kindOfFile, MAX_BYTES } from './plan-layout.js';
import { readContent } from './read-sources.js';
import { createGit, type Environment, type Git } from './run-git.js';

/** The difference between a revision and the files as they are now. */
export interface GitChanges {
  /**
   * Changed, new and removed files relative to the plan's directory, with `/`, and the folders above them: a finding may
   * be on a folder that should not be there.
   */
  readonly paths: readonly string[];
  /** The files of the plan among them, as they were. */
  readonly before: readonly SourceFile[];
}

/**
 * Compares the working tree, with untracked but without ignored files, with the last common ancestor of HEAD and the
 * revision, or with the revision itself when there is none. Throws a Problem when git is not there or cannot tell.
 */
export function changedFiles(planDirectory: string, revision: string, environment: Environment): GitChanges {
  const git = createGit(planDirectory, environment);
  const prefix = findPrefix(git, planDirectory);
  const base = findBase(git, revision);
  const untracked = splitList(git.run(['ls-files', '-z', '--others', '--exclude-standard', '--', '.']));
  refuseNested(git, untracked);
  const blobs = trackedChanges(git, base, prefix);
  const earlier = readEarlier(git, blobs);
  const unchanged = new Set(earlier.filter((file) => isUnchanged(planDirectory, file)).map(({ path }) => path));
  const isChanged = (path: string) => !unchanged.has(path);
  return {
    paths: withFolders([...blobs.keys(), ...untracked].filter(isChanged)),
    before: earlier.filter(({ path }) => isChanged(path)),
  };
}

/** The path of the plan in the working tree, empty or with `/` at its end. */
function findPrefix(git: Git, planDirectory: string): string {
  const answer = git.run(['rev-parse', '--is-inside-work-tree', '--show-prefix']).toString();
  const end = answer.indexOf('\n');
  if (answer.slice(0, end) !== 'true') throw new Problem(({ usage }) => usage.notInGit(planDirectory));
  return answer.slice(end + 1).replace(/\n$/, '');
}

/** The tree to compare with; before the first commit everything is new. */
function findBase(git: Git, revision: string): string {
  const head = git.ask(['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (head === undefined && revision === 'HEAD')
    return git.run(['hash-object', '-t', 'tree', '--stdin']).toString().trim();
  const commit = findCommit(git, revision);
  if (commit === undefined) throw new Problem(({ usage }) => usage.unknownRevision(revision));
  return head === undefined ? commit : (git.ask(['merge-base', head, commit]) ?? commit);
}

function findCommit(git: Git, revision: string): string | undefined {
  if (revision.startsWith('-') || revision.includes('\0')) return undefined;
  const id = git.ask(['rev-parse', '--verify', '--quiet', revision]) ?? '';
  // What excludes commits, or means several, is no revision.
  return /^[0-9a-f]{40,}$/.test(id) ? git.ask(['rev-parse', '--verify', '--quiet', `${id}^{commit}`]) : undefined;
}

/** Of another repository inside the plan, git sees no changes. */
function refuseNested(git: Git, untracked: readonly string[]): void {
  const links = splitList(git.run(['ls-files', '-z', '--stage', '--', '.']))
    .filter((entry) => entry.startsWith('160000 '))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1));
  const repositories = [...links, ...untracked.filter((path) => path.endsWith('/'))];
  const nested = repositories.find((path) => FOLDERS.has(path.split('/')[0] ?? ''));
  if (nested !== undefined) throw new Problem(({ usage }) => usage.nestedRepository(nested));
}

/** The tracked files that differ from the tree, each with its earlier blob, undefined where it was no regular file. */
function trackedChanges(git: Git, base: string, prefix: string): ReadonlyMap<string, string | undefined> {
  const form = ['--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-color', '--ignore-submodules=all'];
  const fields = splitList(git.run(['diff', ...form, base, '--', '.']));
  const blobs = new Map<string, string | undefined>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [mode = '', , blob] = fields[at]?.split(' ') ?? [];
    blobs.set(fields[at + 1]?.slice(prefix.length) ?? '', mode.startsWith(':100') ? blob : undefined);
  }
  return blobs;
}

function readEarlier(git: Git, blobs: ReadonlyMap<string, string | undefined>): readonly SourceFile[] {
  const wanted = [...blobs].flatMap(([path, blob]) => {
    const kind = kindOfFile(path);
    return kind && blob !== undefined ? [{ path, kind, blob }] : [];
  });
  const contents = readBlobs(git, new Set(wanted.map(({ blob }) => blob)), MAX_BYTES);
  return wanted.map(({ path, kind, blob }) => {
    const content = contents.get(blob) ?? 0;
    if (typeof content !== 'number') return { path, kind, content };
    const size = { bytes: content, limit: MAX_BYTES };
    return { path, kind, content: finding('file-too-large', path, FILE_START, size) };
  });
}

/** True when only its line ends differ, as they may between a working tree and what is committed, or nothing does. */
function isUnchanged(planDirectory: string, { path, content }: SourceFile): boolean {
  const now = readContent(planDirectory, path);
  return now instanceof Uint8Array && content instanceof Uint8Array && withPlainEnds(now) === withPlainEnds(content);
}

function withPlainEnds(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
}

function withFolders(paths: readonly string[]): readonly string[] {
  const all = new Set(paths);
  for (const path of paths) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) all.add(path.slice(0, end));
  }
  return [...all].sort();
}

function splitList(output: Buffer): readonly string[] {
  return output.toString().split('\0').slice(0, -1);
}
