/** English wording of every diagnostic: what was found, and what to do. */
import type { DiagnosticMessages } from '../zh/diagnostics.js';
import { CALENDAR } from './diagnostics/calendar.js';
import { CHARACTERS } from './diagnostics/characters.js';
import { DUES } from './diagnostics/dues.js';
import { FILES } from './diagnostics/files.js';
import { HISTORY } from './diagnostics/history.js';
import { MEASURES } from './diagnostics/measures.js';
import { NAMES } from './diagnostics/names.js';
import { FIX } from './diagnostics/phrases.js';
import { PROGRESS } from './diagnostics/progress.js';
import { SUPERVISION } from './diagnostics/supervision.js';
import { VALUES } from './diagnostics/values.js';

export const diagnostics: DiagnosticMessages = {
  severities: { error: 'error', warning: 'warning', info: 'info' },
  hint: 'hint',
  fix: FIX,
  colon: ': ',
  related: {
    first: 'first used',
    other: 'also here',
    registered: 'registered',
    decision: 'last decision',
    target: 'target',
    before: 'previous report',
    'waits-for': 'waits for',
    here: 'see',
  },
  codes: {
    ...FILES,
    ...VALUES,
    ...NAMES,
    ...MEASURES,
    ...DUES,
    ...PROGRESS,
    ...SUPERVISION,
    ...CALENDAR,
    ...CHARACTERS,
    ...HISTORY,
  },
};
