/** English placeholders and comments in the files that `plan init` writes. */
import type { EditMessages } from '../../zh/edit.js';

export const initFiles: EditMessages['init']['files'] = {
  issuer: '(name of the office)',
  title: (issuer, { firstYear, lastYear }) =>
    `${issuer}: work plan ${firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`}`,
  section: '(title of the first section)',
  office: (issuer) => `Office of ${issuer}`,
  task: (id) => `(title of task ${Number(id)})`,
  measure: (id) => `(name of measure ${id})`,
  action: '(one thing to be done)',

  plan: {
    title: ['Replace what stands in brackets; then check with plan validate.'],
    reference: (year) => ['Without the # where the document has a number:', `reference: "No. 3 [${year}]"`],
    issued: ['Date of issue: the start of measures that have none of their own.'],
    period: ['Its last day is the due of measures that have none of their own.'],
    language: ['Language of exported files: zh or en.'],
    sections: ["In the document's order. Each one more is a line here and has its tasks in tasks/."],
  },
  departments: [
    'Everybody that the plan names is registered here, one line each; plan files use the full name.',
    'An id has small letters and is permanent. kind is one of: party, government, judicial, vertical,',
    'mass, enterprise, county, committee-office.',
  ],
  moreDepartments: [
    'More departments are written like this, without the #:',
    '  - {id: fire, name: Fire Service, kind: government, aliases: [Fire]}',
    'Parties that the document names as a set are groups; members: open where it lists none:',
    'groups:',
    '  - {id: members, name: All members, members: open}',
  ],
  firstTask: {
    id: ['One file for each task, named after its id; the next task is another file.'],
    section: ['The section that it belongs to: an id in plan.yaml.'],
    measure: ['A measure: one clause with its own departments. Ids are permanent and never used again.'],
    actions: ['The separate things to be done.'],
    departments: ['Full names by role: lead, joint, responsible, support; roles that nobody has are left out.'],
    source: ['Where the document says so. With it, the measure stays the same however it is renamed.'],
    more: ({ end }) => [
      'Only what the document says, without the #:',
      `due: ${end} # or ${end.slice(0, 7)}`,
      'targets:',
      '  - {id: checked, name: Firms inspected, compare: at-least, goal: 100, unit: firms}',
      'schedules:',
      '  - {id: weekly, name: Weekly report, every: 1 week, owedBy: lead}',
    ],
  },
  otherTask: ['01.yaml explains how each of these is written.'],

  gitattributes: ['The same line ends on every system, so that git does not take a whole file for changed.'],
  gitignore: ['Lock, journal and temporary files that plan has while it writes.'],

  hook: {
    head: [
      'Validates the plan before each commit. To turn it on: git config core.hooksPath .githooks',
      'Only what is to be committed is looked at; without plan files in it, nothing is.',
    ],
    notInstalled: 'plan is not installed here: the plan was not validated before this commit.',
    refused: 'The plan has errors: nothing was committed. Mend them first, or use git commit --no-verify.',
  },
  ci: {
    head: 'Validates the plan on every push and merge request, and fails when it has errors.',
    package: [
      '★ Where plan is installed from, between the quotation marks: it is in no public registry.',
      'A git address (git+https://…), the address of a .tgz package, or its name in a registry of your own.',
    ],
    packageMissing: 'Say in PLAN_PACKAGE where plan is installed from.',
    install: 'Install plan',
    validate: 'Validate the plan',
  },
};
