/** What the licences of the packages bundled into the program ask of every copy: their names, licences and copyright lines. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;
const README_SECTION = /^#+ *licen[cs]e\b.*$[\s\S]*/im;

/**
 * The notices of all packages that the files come from, and of those that they depend on, which some carry inside their own files.
 * @param {string} root folder of the project
 * @param {readonly string[]} files bundled files, relative to the root
 * @param {readonly string[]} comments what esbuild took out of them: contents of its LEGAL.txt files
 */
export function thirdPartyNotices(root, files, comments) {
  const folders = new Set();
  for (const file of files) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
    if (folder) addWithDependencies(join(root, folder), folders);
  }
  const packages = [...folders].map(describePackage).sort();
  const blocks = new Set(
    comments.flatMap((text) =>
      text
        .trim()
        .split(/\n\n(?=\S)/)
        .slice(1),
    ),
  );
  return [
    'The program is made with these packages, each under its own licence.',
    ...new Set(packages),
    ...(blocks.size > 0 ? ['Licence comments inside their files', ...[...blocks].sort()] : []),
  ]
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

/** @param {string} folder @param {Set<string>} folders */
function addWithDependencies(folder, folders) {
  if (folders.has(folder)) return;
  folders.add(folder);
  for (const name of Object.keys(readManifest(folder).dependencies ?? {})) {
    if (!name.startsWith('@types/')) addWithDependencies(resolvePackage(name, folder), folders);
  }
}

/** The folder of a package as Node finds it from another. @param {string} name @param {string} from @returns {string} */
function resolvePackage(name, from) {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return resolvePackage(name, dirname(from));
}

/** @param {string} folder */
function describePackage(folder) {
  const { name, version, license, author } = readManifest(folder);
  const holder = typeof author === 'string' ? author : author?.name;
  const texts = licenceTexts(folder);
  return [`${name} ${version} (${license})`, ...(texts.length > 0 ? texts : [`Copyright ${holder}`])].join('\n\n');
}

/** What stands in a package's own licence files; some have them in the readme alone, or nowhere. @param {string} folder @returns {string[]} */
function licenceTexts(folder) {
  const names = readdirSync(folder).sort();
  const own = names.filter((name) => LICENCE_FILE.test(name)).map((name) => readText(join(folder, name)));
  if (own.length > 0) return own;
  const readme = names.find((name) => /^readme/i.test(name));
  const section = readme && README_SECTION.exec(readText(join(folder, readme)))?.[0];
  return section ? [section] : [];
}

/** @param {string} path */
function readText(path) {
  return readFileSync(path, 'utf8').replace(/\r\n/g, '\n').trim();
}

/** @param {string} folder */
function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
