/** Chinese wording of taking answers back. */
import { faults } from './collect/faults.js';
import { receipt } from './collect/receipt.js';

export const collect = { faults, receipt };

/** One key set for all languages. */
export type CollectMessages = typeof collect;
