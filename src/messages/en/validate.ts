/** English sentences of `plan validate` and of a failed load. */
import { counted } from './plural.js';

export const validate = {
  clean: (files: number, tasks: number, measures: number) =>
    `No problems found: ${counted(files, 'file')}, ${counted(tasks, 'task')}, ${counted(measures, 'measure')}.`,
  count: (errors: number, warnings: number, files: number) =>
    `Found ${counted(errors, 'error')}${warnings > 0 ? ` and ${counted(warnings, 'warning')}` : ''} in ${counted(files, 'file')}.`,
  refused:
    'The plan has errors, so no report was made. Correct them and run the command again; “plan validate” shows every problem.',
};
