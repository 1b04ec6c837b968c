/** English sentences of `plan init`. */
import type { EditMessages } from '../../zh/edit.js';
import { initFiles } from './init-files.js';

const at = (place: string) => (place === '.' ? 'this directory' : place);

export const init: EditMessages['init'] = {
  written: (count, place) => `Wrote ${count} files in ${at(place)}: `,
  comma: ', ',
  wouldWrite: (count, place) => `These ${count} files would be written in ${at(place)}; nothing was written.`,
  fictitious: 'The city, its departments, events and figures are invented: change them as you like.',
  writeNow: (count, place) => `Write ${count} files in ${at(place)}`,
  tryThese: 'Try:',
  redOnes: 'alert:red',
  newTitle: 'Inspections',

  issuer: 'Full name of the office that issues the plan',
  period: 'Period, such as 2023, 2023-H1 or 2023-07/2024-06',
  title: 'Title of the plan',
  section: (n) => `Title of section ${n}`,
  oneMore: (n) => `Title of section ${n} (Enter if there is none)`,
  withDefault: (label, value) => `${label} (Enter for “${value}”)`,

  next: 'What to do now:',
  register: (file) => `register the departments in ${file}`,
  fillIn: (files) => `replace the placeholders in brackets in ${files.join(' and ')}`,
  namePackage: (file) => `say in PLAN_PACKAGE of ${file} where plan is installed from`,
  moveToTop: (file, option) =>
    `move ${file} to the top of the repository, and add ${option} to the “plan validate” in it`,
  turnOnHook: 'validate before each commit, by the git config below (hooks in .git/hooks no longer run)',
  keepsOtherHooks: (path, hook) =>
    `git takes its hooks from ${path} (core.hooksPath); to validate before each commit, call ${hook} in its pre-commit`,
  addLines: (file) => `${file} was there before and is unchanged; add to it:`,
  turnHookOn: 'Validate before each commit from now on; hooks in .git/hooks no longer run',
  hookIsOn: 'The plan is validated before each commit.',

  files: initFiles,
};
