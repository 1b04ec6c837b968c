/** English wording of the periodic circular. */
import type { circular as chinese } from '../../zh/supervision/circular.js';
import { annexes } from './circular/annexes.js';
import { head } from './circular/head.js';
import { demands, problems } from './circular/lapses.js';
import { advances, overall } from './circular/progress.js';

export const circular: typeof chinese = { head, overall, advances, problems, demands, annexes };
