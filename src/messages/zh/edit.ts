/** Chinese wording of the commands that edit a plan. */
import { event } from './edit/event.js';
import { fmt } from './edit/fmt.js';
import { init } from './edit/init.js';
import { progress } from './edit/progress.js';
import { rename } from './edit/rename.js';
import { shared } from './edit/shared.js';
import { update } from './edit/update.js';

export const edit = { shared, update, progress, event, rename, init, fmt };

/** One key set for all languages. */
export type EditMessages = typeof edit;
