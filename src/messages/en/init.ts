/** English sentences of `plan init`. */
import type { InitMessages } from '../zh/init.js';

export const init: InitMessages = {
  written: (count, folder) => `Wrote ${count} files to ${folder}`,
  fictitious: 'The city, its departments, events and figures are invented: change them as you like.',
  tryThese: 'Try:',
  redOnes: 'alert:red',
};
