/** The fixes of a plan applied to its files in memory, until nothing is left that has one right answer. */
import { type Diagnostic, groupByFile } from '../diagnostics/diagnostic.js';
import { decodeBytes, encodeText } from '../edit/encoding.js';
import { fixText } from '../edit/fix.js';
import type { ParsedFile, SourceFile } from '../parse/source.js';
import { type CheckOptions, checkSources, type PlanCheck } from './check-plan.js';

/** A file that the fixes change. */
export interface FixedFile {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** A plan after its fixes. */
export interface FixedPlan {
  readonly check: PlanCheck;
  readonly files: readonly FixedFile[];
  /** How many places were mended. */
  readonly fixes: number;
}

/** One fix may uncover another; more rounds than this would mean that two undo each other. */
const MAX_ROUNDS = 10;

/** Mends what can be mended in the files that are selected. */
export async function fixPlan(
  sources: readonly SourceFile[],
  options: CheckOptions,
  isSelected: (diagnostic: Diagnostic) => boolean,
): Promise<FixedPlan> {
  let state: State = { sources, check: await checkSources(sources, options), fixes: 0, left: new Set() };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = await mendOnce(state, options, isSelected);
    if (!next) break;
    state = next;
  }
  const { check, fixes } = state;
  return { check, fixes, files: changedFiles(sources, state.sources) };
}

interface State {
  readonly sources: readonly SourceFile[];
  readonly check: PlanCheck;
  readonly fixes: number;
  /** Files that their fixes would break: they are left as they were. */
  readonly left: ReadonlySet<string>;
}

async function mendOnce(
  { sources, check, fixes, left }: State,
  options: CheckOptions,
  isSelected: (diagnostic: Diagnostic) => boolean,
): Promise<State | undefined> {
  const mended = mendFiles(sources, check, (found) => isSelected(found) && !left.has(found.file));
  if (mended.fixes === 0) return undefined;
  const after = await checkSources(mended.sources, options);
  const broken = filesThatBroke(check, after);
  if (broken.length > 0) return { sources, check, fixes, left: new Set([...left, ...broken]) };
  return { sources: mended.sources, check: after, fixes: fixes + mended.fixes, left };
}

function mendFiles(
  sources: readonly SourceFile[],
  { files, diagnostics }: PlanCheck,
  isWanted: (diagnostic: Diagnostic) => boolean,
): { sources: readonly SourceFile[]; fixes: number } {
  const wanted = groupByFile(diagnostics.filter((found) => found.fix && isWanted(found)));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  let fixes = 0;
  const mended = sources.map((source) => {
    const own = wanted.get(source.path);
    const text = texts.get(source.path);
    if (!own || text === undefined || !(source.content instanceof Uint8Array)) return source;
    const fixed = fixText(text, own);
    fixes += fixed.fixes;
    return { ...source, content: encodeText(fixed.text, decodeBytes(source.content).hasMark) };
  });
  return { sources: mended, fixes };
}

/** Files that could be read, and now cannot: a fix has broken something there. */
function filesThatBroke(before: PlanCheck, after: PlanCheck): string[] {
  const readable = new Set(before.files.filter(isReadable).map(({ path }) => path));
  return after.files.filter((file) => readable.has(file.path) && !isReadable(file)).map(({ path }) => path);
}

function isReadable({ draft, readText }: ParsedFile): boolean {
  return draft !== undefined && readText === undefined;
}

function changedFiles(before: readonly SourceFile[], after: readonly SourceFile[]): FixedFile[] {
  return before.flatMap(({ path, content: old }, index) => {
    const now = after[index]?.content;
    return old !== now && old instanceof Uint8Array && now instanceof Uint8Array
      ? [{ path, before: old, after: now }]
      : [];
  });
}
