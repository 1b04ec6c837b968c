/** Edits of a tiny plan for the tests of the writing path: one file, new ones, several, through links. */
import type { EditedFile } from '../../src/workspace/edit/apply-edit.js';
import { NEW_FILE, type Tree } from './disk.js';

/** What an edit does. */
export interface SampleEdit {
  readonly before: Tree;
  readonly files: readonly EditedFile[];
  readonly after: Tree;
}

const PLAN: Tree = {
  'departments.yaml': '单位\n',
  'plan.yaml': '计划\n',
  'tasks/01.yaml': '第一项\n',
  'tasks/02.yaml': '第二项\n',
};

/** The files of `PLAN` that one changes, and new ones; new files get the usual permissions. */
function edit(changes: Tree, before: Tree = PLAN): SampleEdit {
  const files = Object.entries(changes).map(([path, text]) => {
    const old = before[path]?.startsWith('-> ') ? before[`tasks/${before[path].slice(3)}`] : before[path];
    return { path, before: old === undefined ? null : Buffer.from(old), after: Buffer.from(text) };
  });
  const after = Object.entries(changes).map(([path, text]) => {
    const link = before[path]?.startsWith('-> ') ? before[path].slice(3) : undefined;
    const mode = before[path] === undefined ? NEW_FILE : '';
    return [link === undefined ? path : `tasks/${link}`, text + mode];
  });
  return { before, files, after: { ...before, ...Object.fromEntries(after) } };
}

const LINKED: Tree = {
  ...PLAN,
  '.store/03.yaml': '第三项\n',
  'tasks/.real.yaml': '第四项\n',
  'tasks/04.yaml': '-> .real.yaml',
};

export const SAMPLE_EDITS: Readonly<Record<string, SampleEdit>> = {
  'one file': edit({ 'tasks/01.yaml': '第一项，改\n' }),
  'a new file': edit({ 'tasks/03.yaml': '第三项\n' }),
  'a new file in new folders': edit({ 'progress/2022-07/a.yaml': '进展\n' }),
  'a file that is a link': edit({ 'tasks/04.yaml': '第四项，改\n' }, LINKED),
  'a changed and a new file': edit({ 'tasks/01.yaml': '第一项，改\n', 'progress/2022-07/a.yaml': '进展\n' }),
  'several files': edit({
    'plan.yaml': '计划，改\n',
    'tasks/01.yaml': '第一项，改\n',
    'tasks/02.yaml': '第二项，改\n',
  }),
  'several files with links and new folders': edit(
    {
      'tasks/04.yaml': '第四项，改\n',
      'progress/2022-07/a.yaml': '进展\n',
      'progress/2022-08/a.yaml': '进展\n',
    },
    LINKED,
  ),
};
