/** What the cells of a row say together. */
import { type EntryContent, hasContent } from '../../edit/progress/new-entry.js';
import { findClerkDate } from '../../model/clerk-date.js';
import type { FeedbackColumn } from '../../model/columns.js';
import type { DateText } from '../../model/period.js';
import type { Answer, Place } from '../answer.js';
import { saysNoProgress, saysZero } from '../values/reading.js';
import type { Part } from './read-cell.js';

type Places = Partial<Record<keyof EntryContent | 'extension', Place>>;

/** Content, extension and the places of both; the new due of an extension may stand among the next steps. */
export function joinParts(
  parts: readonly (readonly [FeedbackColumn, Part, Place])[],
  asOf: DateText,
): Pick<Answer, 'content' | 'extension' | 'places'> {
  const places: Places = {};
  for (const [, { content, extension }, place] of parts) {
    for (const key of Object.keys(content) as (keyof EntryContent)[]) places[key] = place;
    if (extension) places.extension = place;
  }
  const content: EntryContent = Object.assign({}, ...parts.map(([, part]) => part.content));
  const extension = parts.find(([, part]) => part.extension)?.[1].extension;
  const to = extension?.to ?? (extension && findClerkDate(content.next ?? '', asOf));
  const asked = extension && { ...extension, ...(to !== undefined && { to }) };
  return addWords(parts, settleNote({ content, places, ...(asked && { extension: asked }) }));
}

/** `无` says that there is nothing to report where nothing else is said, and nothing at all beside other words. */
function settleNote(answer: Pick<Answer, 'content' | 'extension' | 'places'>): typeof answer {
  const { note, ...others } = answer.content;
  const { note: place, ...places } = answer.places;
  if (note === undefined || !(saysZero(note) || saysNoProgress(note))) return answer;
  if (!hasContent(others) && !answer.extension) {
    return { content: { nothing: true }, places: place ? { nothing: place } : {} };
  }
  return saysZero(note) ? { ...answer, content: others, places } : answer;
}

/** Words beside a request to close are part of the progress. */
function addWords(
  parts: readonly (readonly [FeedbackColumn, Part, Place])[],
  answer: Pick<Answer, 'content' | 'extension' | 'places'>,
): typeof answer {
  const found = parts.find(([, { words }]) => words !== undefined && words !== '');
  if (!found) return answer;
  const [, { words }, place] = found;
  const note = [answer.content.note, words].filter((text) => text !== undefined).join('\n');
  return { ...answer, content: { ...answer.content, note }, places: { note: place, ...answer.places } };
}
