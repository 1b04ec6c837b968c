/** Chinese dates and spans of a circular. */
import type { DateText } from '../../../../model/period.js';

/** `6月6日`; with the year where it is not the given one. */
export function dayOf(date: DateText, year = ''): string {
  const [own = '', month, day] = date.split('-');
  return `${own === year ? '' : `${Number(own)}年`}${Number(month)}月${Number(day)}日`;
}

/** `6月6日—12日`, `6月27日—7月3日`, with years where the days are not all of the given one. */
export function spanOf(start: DateText, end: DateText, year = ''): string {
  if (start === end) return dayOf(start, year);
  const isSameMonth = start.slice(0, 7) === end.slice(0, 7);
  const until = isSameMonth ? `${Number(end.slice(8))}日` : dayOf(end, start.slice(0, 4));
  return `${dayOf(start, year)}—${until}`;
}
