/** The files of a plan with an edit applied to them, in memory. */
import type { FileEdit, PlanEdit } from '../../edit/change.js';
import { changeText } from '../../edit/change-text.js';
import { decodeBytes, encodeText } from '../../edit/encoding.js';
import { newText } from '../../edit/new-text.js';
import type { SourceFile } from '../../parse/source.js';

/** A file that an edit makes or changes. */
export interface EditedFile {
  /** Relative to the plan's directory, with `/`. */
  readonly path: string;
  /** Null where there is no such file yet. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

/** Applies an edit to sources without errors; files that it leaves as they are do not count as edited. */
export function applyEdit(
  sources: readonly SourceFile[],
  edit: PlanEdit,
): { readonly sources: SourceFile[]; readonly files: EditedFile[] } {
  const bytesOf = new Map(sources.map(({ path, content }) => [path, content]));
  const files = edit.flatMap((one): (EditedFile & Pick<SourceFile, 'kind'>)[] => {
    const before = bytesOf.get(one.path) ?? null;
    if (before !== null && !(before instanceof Uint8Array)) throw new Error(`unread file: ${one.path}`);
    const after = editedBytes(one, before, sources);
    return before && Buffer.from(before).equals(after) ? [] : [{ path: one.path, kind: one.kind, before, after }];
  });
  const edited = new Map(files.map(({ path, after }) => [path, after]));
  // Those that stay are the very same, so that nobody has to parse them again.
  const kept = sources.map((source) => {
    const content = edited.get(source.path);
    return content ? { ...source, content } : source;
  });
  const made = files
    .filter(({ before }) => before === null)
    .map(({ path, kind, after }) => ({ path, kind, content: after }));
  return { sources: [...kept, ...made], files };
}

function editedBytes(edit: FileEdit, before: Uint8Array | null, sources: readonly SourceFile[]): Uint8Array {
  if ('create' in edit) {
    if (before) throw new Error(`already there: ${edit.path}`);
    return encodeText(newText(edit.kind, edit.create as never, modelineFor(edit, sources)));
  }
  if (!before) throw new Error(`not there: ${edit.path}`);
  const { text, hasMark } = decodeBytes(before);
  return encodeText(changeText(edit.kind, text, edit.changes), hasMark);
}

/** The first line of a new file: the schemas are where plan.yaml says that they are. */
function modelineFor({ path, kind }: FileEdit, sources: readonly SourceFile[]): string | undefined {
  const plan = sources.find((source) => source.path === 'plan.yaml')?.content;
  if (!(plan instanceof Uint8Array)) return undefined;
  const folder = /^#\s+yaml-language-server\s*:.*?\$schema=(\S*\/)\S+/m.exec(decodeBytes(plan).text)?.[1];
  if (folder === undefined) return undefined;
  const isFixed = /^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(folder);
  const seen = isFixed ? folder : '../'.repeat(path.split('/').length - 1) + folder.replace(/^\.\//, '');
  return `# yaml-language-server: $schema=${seen}${kind}.schema.json`;
}
