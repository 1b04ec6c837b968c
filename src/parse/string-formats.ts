/** The string formats that the schemas name: text of the right form that means no real day is refused. */
import { isDate, parsePeriod, parseSpan } from '../model/period.js';

const DATE_FORM = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD_FORM = /^\d{4}(-\d{2}(-\d{2})?|-H\d|-Q\d|-W\d{2})?$/;

/** A day; text of another form is left to the schema's pattern, so that one mistake is found once. */
export function date(text: string): boolean {
  return !DATE_FORM.test(text) || isDate(text);
}

/** A day or a coarser period. */
export function period(text: string): boolean {
  return !PERIOD_FORM.test(text) || parsePeriod(text) !== undefined;
}

/** A period, or two joined by a slash. */
export function span(text: string): boolean {
  const parts = text.split('/');
  const hasForm = parts.length <= 2 && parts.every((part) => PERIOD_FORM.test(part));
  return !hasForm || parseSpan(text) !== undefined;
}
