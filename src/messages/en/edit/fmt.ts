/** English wording of `plan fmt`. */
import type { EditMessages } from '../../zh/edit.js';
import { counted } from '../plural.js';

export const fmt: EditMessages['fmt'] = {
  tidied: (files) => `Formatted ${counted(files, 'file')}:`,
  allTidy: (files) => `Nothing to format (${counted(files, 'file')} read).`,
  untidy: (files) =>
    `${counted(files, 'file')} in another form; nothing was written. Run plan fmt to format ${files === 1 ? 'it' : 'them'}.`,
  broken: 'Files with errors cannot be formatted; nothing was written. Mend them and run again.',
};
