/** English wording of holidays and working days. */
import type { DiagnosticMessages } from '../../zh/diagnostics.js';

const MOST_YEARS = 3;

function yearsOf(years: readonly string[]): string {
  const shown = years.slice(0, MOST_YEARS).join(', ');
  return years.length > MOST_YEARS ? `${shown} and further years` : shown;
}

export const CALENDAR = {
  'unknown-holidays': ({ years, duty }) => ({
    message:
      duty === 'schedule'
        ? `The holidays of ${yearsOf(years)} are not known, nor the working day that a turn on a holiday moves to`
        : `The holidays of ${yearsOf(years)} are not known, so these working days cannot be counted`,
    hint: 'Once they are announced, write the year, the days off and the make-up working days into holidays.yaml next to plan.yaml; “plan schema holidays” shows how.',
  }),
  'conflicting-holidays': (conflict) => {
    if (conflict.kind === 'both') {
      return {
        message: `${conflict.date} is both a day off and a working day`,
        hint: 'Keep what the announcement says, and delete the other.',
      };
    }
    const { from, to } = conflict;
    return conflict.kind === 'reversed'
      ? {
          message: `The days off end on ${to}, before the first of them, ${from}`,
          hint: '“from” is the first day off, “to” the last: check year and month, or swap the two.',
        }
      : {
          message: `${conflict.days} days off in a row, from ${from} to ${to}, cannot be right`,
          hint: 'Most likely a year or month is wrong: check both dates with the announcement.',
        };
  },
} satisfies Partial<DiagnosticMessages['codes']>;
