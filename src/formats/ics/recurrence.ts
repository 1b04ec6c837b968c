/** A series as the lines of RFC 5545 that make a day recur. */
import type { Rule } from '../../reports/calendar/rule.js';
import type { Series } from '../../reports/calendar/series.js';
import { toDateValue } from './dates.js';

const FREQUENCIES: Readonly<Record<Rule['unit'], string>> = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' };

/** The rule, and the days that it gives too much. The last day is written as a date, as that of a whole day must be. */
export function recurrenceLines({ rule, until, except }: Series): string {
  const parts = [
    `FREQ=${FREQUENCIES[rule.unit]}`,
    ...(rule.interval === 1 ? [] : [`INTERVAL=${rule.interval}`]),
    ...(rule.lastDay ? ['BYMONTHDAY=-1'] : []),
    `UNTIL=${toDateValue(until)}`,
  ];
  const lines = [`RRULE:${parts.join(';')}`];
  if (except.length > 0) lines.push(`EXDATE;VALUE=DATE:${except.map(toDateValue).join(',')}`);
  return lines.join('\n');
}
