/** The departments with the most open duties. */
import type { Messages } from '../../messages/messages.js';
import { ROLES, type Role, totalDuties } from '../../model/role.js';
import type { Load } from '../../reports/load.js';
import type { StatusReport } from '../../reports/status/status.js';
import type { Surface } from '../../terminal/surface.js';
import { drawBar } from '../bar.js';
import { renderTable, type TableCell, type TableColumn } from '../table.js';
import { faintNote } from './blocks.js';
import { countCell } from './count-cell.js';

const BUSIEST = 8;
const BAR = 16;

/** The busiest departments, with a bar for the size of each load. */
export function renderDepartments(
  { departments, openGroups }: StatusReport,
  messages: Messages,
  surface: Surface,
): string[] {
  const { reports } = messages;
  const busiest = departments.slice(0, BUSIEST);
  const most = Math.max(1, ...busiest.map(({ direct }) => totalDuties(direct)));
  const row = (load: Load): TableCell[] => [
    load.name,
    ...ROLES.map((role) => countCell(load.direct[role], undefined)),
    String(totalDuties(load.direct)),
    { text: drawBar(totalDuties(load.direct) / most, BAR, surface).full, paint: surface.palette.blue },
  ];
  const columns: TableColumn[] = [
    { title: reports.columns.department, minimum: 16 },
    ...ROLES.map((role: Role) => ({ title: messages.words.roles[role], align: 'right' as const })),
    { title: reports.columns.total, align: 'right' },
    { title: '' },
  ];
  const groups = openGroups.map(({ name, direct }) => reports.departments.groupCount(name, totalDuties(direct)));
  const note =
    groups.length === 0
      ? []
      : [reports.status.groups + messages.words.colon + groups.join(messages.words.listSeparator)];
  return [
    surface.palette.head(reports.status.busiest),
    ...renderTable({ columns, rows: busiest.map(row) }, surface),
    ...note.flatMap((line) => faintNote(line, surface)),
  ];
}
