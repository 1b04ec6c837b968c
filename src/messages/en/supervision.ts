/** English wording of the commands that supervise. */
import type { SupervisionMessages } from '../zh/supervision.js';
import { agenda } from './supervision/agenda.js';
import { assessment } from './supervision/assessment.js';
import { circular } from './supervision/circular.js';
import { remind } from './supervision/remind.js';
import { targets } from './supervision/targets.js';

export const supervision: SupervisionMessages = { agenda, assessment, circular, remind, targets };
