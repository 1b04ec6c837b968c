/** English wording of letters, and of the settings of supervision and assessment. */
import type { Threshold } from '../../../diagnostics/codes.js';
import type { DiagnosticMessages } from '../../zh/diagnostics.js';

function threshold({ setting, value, isDefault }: Threshold): string {
  return `${setting} (${isDefault ? 'default ' : ''}${value})`;
}

export const SUPERVISION = {
  'reply-before-letter': ({ date, sent, field }) => ({
    message:
      field === 'reply'
        ? `The reply of ${date} is before the letter of ${sent}`
        : `The reply is due on ${date}, before the letter of ${sent}`,
    hint: 'A letter comes first, the reply after it: check year and month of both dates, and correct the wrong one.',
  }),
  'foreign-letter': ({ to, measure }) => ({
    message: `“${to}” has no role in measure “${measure}”`,
    hint: 'Nor has any group or lower unit of it: check the addressee, move the letter to the measure that it is about, or add the missing role.',
  }),
  'conflicting-letters': ({ number, field, value, other }) => ({
    message: `Letter “${number}” has the ${field} ${value} here and ${other} elsewhere`,
    hint: 'A number belongs to one letter: check the number. Where one letter went to several departments or concerns several measures, date and step are the same everywhere.',
  }),
  'unordered-thresholds': (conflict) => {
    if (conflict.kind === 'zero') {
      return {
        message: `Everything in ${conflict.setting} is 0`,
        hint: 'Nobody can score then: at least one has to be more than 0. For the defaults, delete them.',
      };
    }
    const { lower, higher, mayEqual } = conflict;
    const isDefault = lower.isDefault || higher.isDefault;
    return {
      message: `${threshold(higher)} is ${mayEqual ? 'less' : 'not more'} than ${threshold(lower)}`,
      hint: `${higher.setting} has to be ${mayEqual ? 'at least' : 'more than'} ${lower.setting}: check the numbers.${isDefault ? ' Where none is written the default counts; if it does not fit, write that one too.' : ''}`,
    };
  },
} satisfies Partial<DiagnosticMessages['codes']>;
