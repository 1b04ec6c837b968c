/** English dates and spans of a circular. */
import type { DateText } from '../../../../model/period.js';
import { words } from '../../words.js';

/** `6 June`; with the year where it is not the given one. */
export function dayOf(date: DateText, year = ''): string {
  const full = words.date(date);
  return date.slice(0, 4) === year ? full.slice(0, full.lastIndexOf(' ')) : full;
}

/** `6–12 June`, `27 June – 3 July`, with years where the days are not all of the given one. */
export function spanOf(start: DateText, end: DateText, year = ''): string {
  if (start === end) return dayOf(start, year);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${dayOf(end, year)}`;
  const isSameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${dayOf(start, isSameYear ? end.slice(0, 4) : year)} – ${dayOf(end, isSameYear ? year : '')}`;
}
