/** Chinese wording of the periodic circular. */
import { annexes } from './circular/annexes.js';
import { head } from './circular/head.js';
import { demands, problems } from './circular/lapses.js';
import { advances, overall } from './circular/progress.js';

export const circular = { head, overall, advances, problems, demands, annexes };
