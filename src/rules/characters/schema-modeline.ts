/** The first line, by which editors know the schema of a file. */
import { FILE_START, type Finding, finding } from '../../diagnostics/diagnostic.js';
import type { ParsedFile } from '../../parse/source.js';
import type { PlanDraft } from '../rule.js';
import { placeInLine, soundLines, type TextLine } from './text-lines.js';

const MODELINE = /^#\s*yaml-language-server\b/i;
const TARGET = /^#\s+yaml-language-server\s*:.*?\$schema=(\S+)/;
/** What may stand before the content of a file. */
const PREAMBLE = /^\s*(?:#|---\s*$|$)/;

const DEFAULT_FOLDER = '../schemas/';

export function* schemaModeline({ files }: PlanDraft): Iterable<Finding> {
  const plan = files.find(({ path }) => path === 'plan.yaml');
  // Without the text of plan.yaml nobody knows where the schemas are.
  if (plan?.text === undefined) return;
  const folder = folderOf(targetIn(readPreamble(plan).modeline)) ?? DEFAULT_FOLDER;
  for (const file of files) {
    if (file.draft !== undefined) yield* checkFile(file, folder);
  }
}

function* checkFile(file: ParsedFile, folder: string): Iterable<Finding> {
  const { modeline, beginsWell } = readPreamble(file);
  const target = `${seenFrom(file.path, folder)}${file.kind}.schema.json`;
  if (targetIn(modeline) === target) return;
  const expected = `# yaml-language-server: $schema=${target}`;
  if (modeline) {
    const { content } = modeline;
    const place = placeInLine(modeline, 0, content.trimEnd().length);
    const params = { expected, found: content.trim() };
    yield finding('schema-modeline', file.path, place, params, { fix: { as: 'text', text: expected } });
  } else if (beginsWell) {
    const lineEnd = /\r?\n/.exec(file.text ?? '')?.[0] ?? '\n';
    const fix = { as: 'text', text: expected + lineEnd } as const;
    yield finding('schema-modeline', file.path, FILE_START, { expected }, { fix });
  }
}

/** What stands before a file's content. */
interface Preamble {
  readonly modeline?: TextLine;
  /** The reader has found nothing on the first line. */
  readonly beginsWell: boolean;
}

function readPreamble(file: ParsedFile): Preamble {
  let beginsWell = false;
  for (const line of soundLines(file)) {
    beginsWell ||= line.number === 1;
    if (MODELINE.test(line.content)) return { modeline: line, beginsWell };
    if (!PREAMBLE.test(line.content)) break;
  }
  return { beginsWell };
}

function targetIn(modeline: TextLine | undefined): string | undefined {
  return modeline && TARGET.exec(modeline.content)?.[1];
}

function folderOf(target: string | undefined): string | undefined {
  return target?.slice(0, target.lastIndexOf('/') + 1);
}

/** The folder as a file of the plan has to name it: an address or an absolute folder is the same for all of them. */
function seenFrom(path: string, folder: string): string {
  const depth = path.split('/').length - 1;
  if (depth === 0 || /^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(folder)) return folder;
  return '../'.repeat(depth) + folder.replace(/^\.\//, '');
}
