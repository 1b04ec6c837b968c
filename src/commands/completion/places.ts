/** Which words belong to each argument and option of the program; a test holds this against its declarations. */
import { loadCatalogMessages } from '../../messages/messages.js';
import { ROLES } from '../../model/role.js';
import { LAMPS, STATUSES } from '../../model/state.js';
import { SORT_KEYS } from '../../query/sort.js';
import { LAMP_WORDS, ROLE_WORDS, STATUS_WORDS } from '../../query/vocabulary.js';
import { SORT_WORDS, TAKE_WORDS } from '../choices.js';
import type { Offers } from './candidate.js';
import { SHELLS } from './shells.js';
import * as from from './sources.js';

type Source = from.Source;

const query = from.later(async () => (await import('./query-source.js')).query);

const cadences = from.later(async () => from.labelled((await import('../report-period.js')).CADENCE_WORDS));

const parties = from.several(from.parties);

/** What stands behind a kind of export depends on the kind. */
const afterKind: Source = (question) => (question.args[0] === 'report' ? cadences(question) : query(question));

/** The sides of a conflict; a file where none of them begins as typed. */
const sides: Source = async (question) => {
  const offers = await from.words(['file', 'plan'], TAKE_WORDS)(question);
  const isBegun = offers.usual.some(({ value }) => value.startsWith(question.typed));
  return isBegun ? offers : { usual: [], paths: 'files' };
};

/** Codes with their titles. */
const codes: Source = async ({ language }): Promise<Offers> => {
  const [{ CODES }, catalog] = await Promise.all([
    import('../../diagnostics/catalog/catalog.js'),
    loadCatalogMessages(language),
  ]);
  return { usual: CODES.map((code) => ({ value: code, description: catalog[code].title })) };
};

/** The arguments of each command in their order; the last one is that of all further words where they may repeat. */
export const ARGUMENTS: Readonly<Record<string, readonly Source[]>> = {
  status: [query],
  list: [query],
  agenda: [query],
  targets: [query],
  remind: [query],
  show: [from.tasksAndMeasures],
  departments: [from.parties],
  report: [cadences],
  assess: [],
  validate: [from.files],
  explain: [codes],
  schema: [from.later(async () => from.labelled((await import('../schema.js')).KIND_WORDS))],
  update: [from.measures],
  progress: [from.measures],
  collect: [from.files],
  event: [from.words(['add']), from.eventKinds],
  rename: [from.words(['department']), from.departments, from.free],
  fmt: [from.files],
  init: [from.directories],
  completion: [from.words(SHELLS)],
  export: [from.later(async () => from.labelled((await import('../export.js')).KIND_WORDS)), afterKind],
};

/** Options by their name in the parser, after that of the command where they mean another thing there; choices are known to the parser itself. */
export const OPTIONS: Readonly<Record<string, Source>> = {
  dir: from.directories,
  lang: from.words(['zh', 'en']),
  output: from.files,
  department: parties,
  section: from.several(from.sections),
  task: from.several(from.tasks),
  role: from.several(from.words(ROLES, ROLE_WORDS)),
  status: from.several(from.words(STATUSES, STATUS_WORDS)),
  alert: from.several(from.words(LAMPS, LAMP_WORDS)),
  sort: from.words(SORT_KEYS, SORT_WORDS),
  why: from.departments,
  where: query,
  lead: parties,
  joint: parties,
  responsible: parties,
  support: parties,
  addLead: parties,
  addJoint: parties,
  addResponsible: parties,
  addSupport: parties,
  removeDepartment: parties,
  collator: from.parties,
  'update status': from.later(async () => from.labelled((await import('../update/read-request.js')).OFFICE_WORDS)),
  'progress department': from.departments,
  target: from.itemsOf('targets', '='),
  done: from.itemsOf('actions'),
  schedule: from.itemsOf('schedules'),
  trigger: from.itemsOf('triggers'),
  milestone: from.itemsOf('milestones'),
  event: from.events,
  ci: from.later(async () => from.words((await import('../init/ci-file.js')).PROVIDERS)),
  'init section': from.free,
  // Dates, numbers and what clerks put in their own words.
  asOf: from.free,
  dueBefore: from.free,
  text: from.free,
  from: from.free,
  to: from.free,
  period: from.free,
  changed: from.free,
  maxDiagnostics: from.free,
  title: from.free,
  due: from.free,
  date: from.free,
  by: from.free,
  reason: from.free,
  approvedBy: from.free,
  evidence: from.free,
  percent: from.free,
  note: from.free,
  problem: from.free,
  next: from.free,
  occurrence: from.free,
  place: from.free,
  summary: from.free,
  until: from.free,
  take: sides,
  receipt: from.files,
  issuer: from.free,
};
