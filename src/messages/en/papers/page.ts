/** English wording of web pages. */
import type { PaperMessages } from '../../zh/papers.js';
import { counted } from '../plural.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const page: PaperMessages['page'] = {
  skip: 'Skip to the text',
  contents: 'Contents',
  letterTo: (to, title) => `${to} ${title}`,
  tools: {
    name: 'Page tools',
    search: 'Search the tables',
    dark: 'Dark colours',
    print: 'Print',
  },
  table: {
    only: 'All rows',
    scroll: (title) => `${title} (scrolls sideways)`,
    filter: (column) => `Filter by “${column}”`,
    any: 'All',
    empty: '(empty)',
    clear: 'Clear filters',
    tools: 'Sort and filter',
    more: 'Show more',
    all: 'Show all',
    counts: {
      all: 'Rows: {total}',
      found: 'Rows found: {found} of {total}',
      shown:
        'Rows on the screen: {shown} of {found} found, {total} in all; search, filters and print take in all of them, the find of the browser only those on the screen',
    },
    nothing: 'No row fits.',
  },
  overview: {
    title: 'Overview',
    figures: 'Main figures',
    tasks: (sections, tasks) => `${counted(sections, 'section')}, ${counted(tasks, 'task')}`,
    statusBySection: 'Status by section',
    lampBySection: 'Lamps by section',
    share: 'share',
    duesTitle: 'Measures due by month',
    duesNote: (undated, standing) =>
      [
        ...(undated > 0 ? [`${counted(undated, 'measure')} in hand without a stated due`] : []),
        ...(standing > 0 ? [`${counted(standing, 'standing measure')}`] : []),
      ].join(', '),
    notInChart: (note) => `Not in the chart: ${note}.`,
    noDues: 'No measure has a stated due.',
    month: (month) => {
      const [year, number] = month.split('-');
      return `${MONTHS[Number(number) - 1]} ${year}`;
    },
    shortMonth: (month) => MONTHS[Number(month.slice(5)) - 1] ?? month,
    monthColumn: 'month',
    outcomes: { done: 'done', overdue: 'overdue', open: 'open' },
    data: 'Figures of the chart',
    loadNote: (shown, all) =>
      `The first ${shown} of ${counted(all, 'department')} with duties; common duties that groups bring are left out.`,
    silentCount: 'silent',
    overdueCount: 'overdue',
    overdue: 'Overdue measures',
    noOverdue: 'No measure is overdue.',
    upcoming: 'Due next',
    noUpcoming: 'Nothing falls due.',
    silent: 'Silent departments',
    noSilent: 'No department is silent.',
    rest: (count) => `${count} more in the table.`,
    restUnits: (count) => `${count} more among the departments.`,
    listColumns: { date: 'date', days: 'days' },
  },
  units: {
    title: 'Departments',
    list: 'All departments',
    note: 'A name leads to its duties, figures and rows. Figures count duties of its own; common duties, which groups bring, stand apart.',
    unit: 'department',
    kind: 'kind',
    total: 'total',
    share: 'duties',
    overdue: 'overdue',
    silent: 'days silent',
    back: 'Back to the overview',
    duties: (role, count) => `${role} (${count})`,
    through: (group, count) => `common duties by “${group}” (${count})`,
    seeGroup: (group) => `see the group “${group}”`,
    members: (count) => `members (${counted(count, 'department')})`,
    idle: (names) => `Without a duty: ${names}`,
    rows: 'The tables below show the measures of this department alone.',
  },
  chart: (title, parts) => `${title}: ${parts}`,
  chartPart: (label, count) => `${label} ${count}`,
  chartSeparator: ', ',
  noscript:
    'The script of this page did not run: the tables can be read and printed, but not searched, sorted or filtered.',
};
