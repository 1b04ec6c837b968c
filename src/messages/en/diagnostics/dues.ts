/** English wording of starts, dues and the extensions that move them. */
import type { DiagnosticMessages } from '../../zh/diagnostics.js';

export const DUES = {
  'start-after-due': ({ start, due, isDefault }) =>
    isDefault
      ? {
          message: `The start ${start} is after ${due}, the last day of the plan's period`,
          hint: 'A measure without a due of its own is due on that day: check year and month of the start.',
        }
      : {
          message: `The start ${start} is after the due ${due}`,
          hint: 'Check year and month of both, and correct the wrong one. If the due was moved with approval, add an extension.',
        },
  'shortened-due': ({ from, to }) => ({
    message: `The new due ${to} of the extension is before the old one ${from}`,
    hint: '“from” is the old due, “to” the new one: swap them if they are the wrong way round. If an earlier due was really approved, leave it.',
  }),
  'late-extension': ({ date, from }) => ({
    message: `The extension was approved on ${date}, after the due ${from} that it moves`,
    hint: 'It should be asked for and approved before that due: check the date. If it really came so late, leave it and say so in the reason.',
  }),
  'own-approval': ({ by, lead }) => ({
    message: `“${by}” approved an extension of a measure that it leads`,
    hint: `The lead “${lead}” can only ask for one: name who approved it. For a measure led by the office somebody else approves.`,
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
