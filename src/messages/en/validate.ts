/** English sentences of `plan validate` and of a failed load. */
import type { Messages } from '../zh/index.js';
import { counted } from './plural.js';

export const validate: Messages['validate'] = {
  clean: (files, tasks, measures) =>
    `No problems found: ${counted(files, 'file')}, ${counted(tasks, 'task')}, ${counted(measures, 'measure')}.`,
  cleanSelection: (files) => `No problems found in ${counted(files, 'file')}.`,
  nothingSelected: 'There is no plan file to check.',
  nothingChanged: 'No plan file has changed.',
  count: ({ error, warning, info }, files, fixable, omitted) => {
    const found = [
      ...(error > 0 ? [counted(error, 'error')] : []),
      ...(warning > 0 ? [counted(warning, 'warning')] : []),
      ...(info > 0 ? [counted(info, 'note')] : []),
    ];
    const list = found.length < 2 ? found.join('') : `${found.slice(0, -1).join(', ')} and ${found.at(-1)}`;
    const rest = omitted > 0 ? ` ${omitted} not shown.` : '';
    const fixes = fixable > 0 ? ` “plan validate --fix” can mend ${fixable}.` : '';
    return `Found ${list} in ${counted(files, 'file')}.${rest}${fixes} “plan explain CODE” tells more about a code in brackets.`;
  },
  fixed: (fixes, files) => `Mended ${counted(fixes, 'place')} in ${counted(files, 'file')}.`,
  wouldFix: (fixes, files) =>
    `Would mend ${counted(fixes, 'place')} in ${counted(files, 'file')}; nothing was written.`,
  nothingToFix: 'There is nothing that can be mended automatically.',
  refused:
    'The plan has errors, so nothing was done. Correct them and run the command again; “plan validate” shows every problem.',
};
