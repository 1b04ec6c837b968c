/** Which parts of a text cannot be read, and what is wrong with each. */
import { type Defect, moveDefect, type Span } from './defect.js';
import { inspectText } from './inspect.js';
import type { Part } from './parts.js';

/** A part that is lost. */
export interface Loss {
  readonly part: Part;
  readonly defects: readonly Defect[];
  /** The part is the value of its label, though an unknown one; otherwise the label itself is at a wrong place. */
  readonly hasLabel: boolean;
}

/** An entry with the items of its list, and their defects. */
type Group = readonly Omit<Loss, 'hasLabel'>[];

/** Inspects each part by itself, but for those with `holes`: they are lost for what was taken out of them. */
export function findLosses(text: string, parts: readonly Part[], holes: readonly Span[]): Loss[] {
  const isTorn = overlapping(parts, holes);
  const losses: Loss[] = [];
  let above: Part | undefined;
  for (const group of groupsOf(parts, (part) => (isTorn.has(part) ? [] : inspectPart(text, part)))) {
    const isOutdented = above !== undefined && belongsTo(above, group, text);
    if (above && isOutdented && losses.at(-1)?.part !== above) {
      losses.push({ part: above, defects: [], hasLabel: true });
    }
    losses.push(...(isOutdented ? lostGroup(group) : lostParts(group, isTorn)));
    above = group.at(-1)?.part;
  }
  return losses;
}

function lostParts(group: Group, isTorn: ReadonlySet<Part>): Loss[] {
  const lost = group.filter(({ part, defects }) => defects.length > 0 || isTorn.has(part));
  return lost.map((one) => ({ ...one, hasLabel: true }));
}

/** A whole group that is at a wrong place is one mistake, at its first key. */
function lostGroup(group: Group): Loss[] {
  return group.map(({ part }, index) => ({
    part,
    defects: index === 0 ? [badIndent(part.label)] : [],
    hasLabel: false,
  }));
}

/** The defects of a part, at their places in the whole text. */
function inspectPart(text: string, { path, start, end, outdented }: Part): readonly Defect[] {
  if (outdented) return [badIndent(outdented)];
  const above = path.length > 1 ? 'list:\n' : '';
  return inspectText(above + text.slice(start, end)).map((defect) => moveDefect(defect, start - above.length));
}

/** A key, by its label, that is not indented as it should be. */
function badIndent({ start, end }: Span): Defect {
  return { code: 'yaml-syntax', params: { problem: 'BAD_INDENT' }, start, end: end - 1 };
}

function groupsOf(parts: readonly Part[], inspect: (part: Part) => readonly Defect[]): Group[] {
  const groups: Group[number][][] = [];
  for (const part of parts) {
    const inspected = { part, defects: inspect(part) };
    const group = groups.at(-1);
    if (group && part.path.length > 1) group.push(inspected);
    else groups.push([inspected]);
  }
  return groups;
}

/** True when an entry most likely is a key of the item above it that was moved to the margin: what follows does not fit it. */
function belongsTo(above: Part, group: Group, text: string): boolean {
  const [entry] = group;
  if (!entry || above.path.length < 2 || !group.some(({ defects }) => defects.some(isOfIndent))) return false;
  const [, blanks = ''] = /\n( *)[^\s#]/.exec(text.slice(entry.part.start, group.at(-1)?.part.end)) ?? [];
  return blanks.length > above.label.start - above.start;
}

function isOfIndent({ code, params }: Defect): boolean {
  return code === 'yaml-syntax' && (params.problem === 'BAD_INDENT' || params.problem === 'BAD_COLLECTION_TYPE');
}

/** The parts that overlap with some spans; both are in order. */
function overlapping(parts: readonly Part[], spans: readonly Span[]): ReadonlySet<Part> {
  let next = 0;
  return new Set(
    parts.filter((part) => {
      while ((spans[next]?.end ?? part.end) <= part.start) next++;
      return (spans[next]?.start ?? part.end) < part.end;
    }),
  );
}
