/** English sentences of `plan explain` and of the list of all codes. */
import type { Messages } from '../zh/index.js';

export const explain: Messages['explain'] = {
  title: 'Diagnostics',
  intro:
    'Everything that plan validate can find. Each code has an example: first the mistake (^ marks the place), then the mended form. All examples change one place of the same small plan without mistakes.',
  severityLabel: 'Severity',
  severities: { error: 'error', warning: 'warning', info: 'note' },
  configurable: 'rules in plan.yaml can make it off, info, warning or error',
  notConfigurable: 'the same for every plan',
  fixable: 'plan validate --fix can mend it',
  needsRevision: 'found only by plan validate --changed, which compares with an earlier revision',
  earlier: 'Earlier revision',
  broken: 'Mistake',
  mended: 'Mended',
  colon: ': ',
  separator: '; ',
  end: '.',
  noFile: 'no such file',
  empty: 'empty',
  folder: 'is a directory, not a file',
  bytes: (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  families: {
    files: 'Files',
    values: 'Keys and values',
    names: 'Ids and departments',
    measures: 'Sections, tasks and measures',
    progress: 'Progress and events',
    supervision: 'Supervision and settings',
    calendar: 'Holidays',
    characters: 'Characters and the first line',
    history: 'Compared with an earlier revision',
  },
  more: '“plan explain CODE” explains one of them.',
};
