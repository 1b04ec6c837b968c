/** Chinese wording of the commands that supervise. */
import { agenda } from './supervision/agenda.js';
import { assessment } from './supervision/assessment.js';
import { circular } from './supervision/circular.js';
import { remind } from './supervision/remind.js';
import { targets } from './supervision/targets.js';

export const supervision = { agenda, assessment, circular, remind, targets };

/** One key set for all languages. */
export type SupervisionMessages = typeof supervision;
