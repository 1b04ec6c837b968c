/** English wording of taking answers back. */
import type { CollectMessages } from '../zh/collect.js';
import { faults } from './collect/faults.js';
import { receipt } from './collect/receipt.js';

export const collect: CollectMessages = { faults, receipt };
