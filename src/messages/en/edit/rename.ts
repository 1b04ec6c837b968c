/** English wording of `plan rename`. */
import type { EditMessages } from '../../zh/edit.js';
import { counted } from '../plural.js';

export const rename: EditMessages['rename'] = {
  renamed: ({ from, to, until, files, places, kept, later }) =>
    `“${from}” is now “${to}”, the old name having been in use until ${until}: ${[
      `${counted(places, 'place')} changed in ${counted(files, 'file')}`,
      ...(kept > 0 ? [`${counted(kept, 'dated record')} ${kept === 1 ? 'keeps' : 'keep'} the old name`] : []),
      ...(later > 0 ? [`${counted(later, 'later record')} ${later === 1 ? 'gets' : 'get'} the new one`] : []),
    ].join('; ')}.`,
  droppedAlias: (alias) => `“${alias}” was an alias of it, and no longer is.`,
  mentions: (name, count) => `Texts still say “${name}” in ${counted(count, 'place')}, for you to look at:`,
  mention: (file, count) => `${file} (${count})`,
};
