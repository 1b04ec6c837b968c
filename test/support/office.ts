/** LibreOffice without a screen, for tests that read exported files with another program. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.js';
import { temporaryDirectory } from './temporary.js';

const PROGRAM = process.env.PLAN_TEST_OFFICE ?? 'soffice';
/** The system's own, as another one does not know LibreOffice. */
const PYTHON = process.env.PLAN_TEST_OFFICE_PYTHON ?? '/usr/bin/python3';
/** Where scripts/fetch-office.sh puts what is in no package of the system. */
const FETCHED =
  process.env.PLAN_TEST_OFFICE_HOME ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'plan-test-office');
const VALIDATOR = process.env.PLAN_TEST_OOXML_VALIDATOR ?? join(FETCHED, 'node_modules/.bin/ooxml-validator');

/** Converts files (all at once: the start is what takes long) and gives the directory of the results, named as before. Throws where LibreOffice is missing or fails. */
export function convertFiles(paths: readonly string[], to: string): string {
  const out = temporaryDirectory();
  const profile = pathToFileURL(temporaryDirectory()).href;
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', to, '--outdir', out];
  const { status, error, stderr } = spawnSync(PROGRAM, [...args, ...paths], { encoding: 'utf8', timeout: 300_000 });
  if (error) throw error;
  const made = readdirSync(out).length;
  if (status !== 0 || made !== paths.length) throw new Error(`${made} of ${paths.length} files converted: ${stderr}`);
  return out;
}

/** A cell to be filled, such as `B12`: with a text or a number as it is, or with what a clerk types, which the office reads in its own way. */
export type FilledCell = { readonly sheet: string; readonly cell: string } & (
  | { readonly value: string | number }
  | { readonly typed: string }
);

/** A workbook and what is entered in it. */
export interface FilledFile {
  readonly path: string;
  readonly cells: readonly FilledCell[];
}

/**
 * Fills cells of workbooks in LibreOffice and saves them as xlsx, at once or by way of ods (all in one run: the start is
 * what takes long). Gives the directory of the results, named as before. Throws where LibreOffice or its bridge to Python
 * is missing or fails, and for a cell that is locked.
 */
export function fillThroughOffice(files: readonly FilledFile[], via: 'xlsx' | 'ods'): string {
  const work = temporaryDirectory();
  const out = join(work, 'out');
  mkdirSync(out);
  const urlOf = (...names: string[]) => pathToFileURL(join(...names)).href;
  const job = files.map(({ path, cells }, at) => {
    const between = via === 'ods' ? [urlOf(work, `${at}.ods`)] : [];
    return { stages: [pathToFileURL(path).href, ...between, urlOf(out, basename(path))], cells };
  });
  writeFileSync(join(work, 'job.json'), JSON.stringify({ files: job }));
  const profile = pathToFileURL(temporaryDirectory()).href;
  const script = join(ROOT, 'test/support/fill-cells.py');
  const { status, error, stderr } = spawnSync(PYTHON, [script, PROGRAM, profile, join(work, 'job.json')], {
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`not filled: ${stderr}`);
  return out;
}

/** The text of each page of a pdf, laid out as on the page. */
export function pdfPages(path: string): string[] {
  const { status, error, stdout, stderr } = spawnSync('pdftotext', ['-layout', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\f').slice(0, -1);
}

/** Every error that the Open XML SDK's validator finds in a document or workbook. */
export function schemaErrors(path: string): unknown[] {
  const { error, stdout, stderr } = spawnSync(VALIDATOR, [path], { encoding: 'utf8', maxBuffer: 1e9 });
  if (error) throw error;
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { errors: unknown[] }).errors;
}

/** All files below a directory that end so. */
export function filesIn(directory: string, ending: string): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(directory, name));
}
