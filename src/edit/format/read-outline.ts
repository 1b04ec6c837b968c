/** A text to its outline: each comment goes to the part that it stands above or beside, or below the parts that it follows. */
import { type Token, tokensOf } from '../../parse/tokens.js';
import type { Content, Outline, Part, Remark } from './outline.js';
import { findPlaces, lineAt, type PartPlace, type Place, type Places } from './places.js';

/** The line by which editors know a file's schema. */
const MODELINE = /^#\s*yaml-language-server\s*:/;

/** Reads a sound text with LF for line ends, whose data is already known. */
export function readOutline(text: string, data: unknown): Outline {
  const tokens = [...tokensOf(text)];
  const places = findPlaces(text, data, tokens);
  const top: Remark[] = [];
  let next = 0;
  for (const comment of tokens.filter(({ type }) => type === 'comment')) {
    while ((places.parts[next]?.start ?? text.length) < comment.offset) next++;
    attach(comment, text, places, next, top);
  }
  return withHeader(top, places.root);
}

/** Comments of a text in its order, from the `#` on. */
export function commentsOf(text: string): string[] {
  return [...tokensOf(text)].filter(({ type }) => type === 'comment').map(({ source }) => source.trimEnd());
}

/** Puts a comment where it belongs; `next` is the index of the first part behind it. */
function attach({ source, offset }: Token, text: string, places: Places, next: number, top: Remark[]): void {
  const { start, afterBlank } = lineAt(text, offset);
  const lead = text.slice(start, offset);
  const previous = places.parts[next - 1];
  const comment = source.trimEnd();
  const part = isAlone(lead) ? undefined : previous && partBeside(previous, offset);
  if (part) {
    if (isDash(lead)) part.before.push({ text: comment, afterBlank });
    else part.beside.push(comment);
    return;
  }
  const column = lead.trim() === '' ? lead.length : 0;
  const found = previous
    ? remarksBehind(previous, places.parts[next], offset, column)
    : (places.parts[next]?.part.before ?? (offset < places.start ? top : places.root.after));
  found.push({ text: comment, afterBlank });
}

/** Nothing stands before it on its line, or only the mark of a document. */
function isAlone(lead: string): boolean {
  return /^(?:---|\.\.\.)?\s*$/.test(lead);
}

/** Only the dash of an item stands before it, whose value begins on another line. */
function isDash(lead: string): boolean {
  return /^[\s-]+$/.test(lead);
}

/** The part at whose end a comment stands: what is in brackets that are closed again is not it. */
function partBeside(previous: PartPlace, offset: number): Part | undefined {
  let found: PartPlace | undefined = previous;
  for (let place: Place | undefined = previous.inside; place; place = place.owner?.inside) {
    if (place.isFlow && place.end <= offset) found = place.owner;
  }
  return found?.part;
}

/** Where a comment on a line of its own goes that stands behind one part and before another. */
function remarksBehind(
  previous: PartPlace,
  following: PartPlace | undefined,
  offset: number,
  column: number,
): Remark[] {
  if (!previous.value && offset < previous.end) return previous.part.before;
  const brackets = openBrackets(previous, offset);
  if (brackets) return following && following.start < brackets.end ? following.part.before : brackets.content.after;
  if (following && (following.inside === previous.value || column <= following.inside.column))
    return following.part.before;
  const place = blockAt(previous.inside, column);
  return following?.inside === place ? following.part.before : place.content.after;
}

/** The innermost brackets around an offset. */
function openBrackets(previous: PartPlace, offset: number): Place | undefined {
  let place: Place | undefined = previous.value ?? previous.inside;
  while (place && !(place.isFlow && place.start < offset && offset < place.end)) place = place.owner?.inside;
  return place;
}

/** The innermost block that does not begin to the right of a column. */
function blockAt(innermost: Place, column: number): Place {
  let place = innermost;
  while (place.owner && (place.isFlow || place.column > column)) place = place.owner.inside;
  return place;
}

/** The modeline, and what an empty line parts from the first part, belong to the file. */
function withHeader(top: readonly Remark[], root: Content): Outline {
  const [first, ...others] = root.parts ?? [];
  if (!first) return { header: top, isHeaderApart: false, root };
  const { before } = first;
  const isLast = ({ text }: Remark, index: number) => MODELINE.test(text) || (before[index + 1] ?? first).afterBlank;
  const count = before.findLastIndex(isLast) + 1;
  if (count === 0) return { header: [], isHeaderApart: false, root };
  const [below, ...rest] = before.slice(count);
  const isHeaderApart = (below ?? first).afterBlank;
  const kept: Part = below
    ? { ...first, before: [{ ...below, afterBlank: false }, ...rest] }
    : { ...first, before: [], afterBlank: false };
  return { header: before.slice(0, count), isHeaderApart, root: { ...root, parts: [kept, ...others] } };
}
