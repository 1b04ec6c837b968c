/** What a clerk chooses from while reporting: numbered lists, no wider than the terminal. */
import type { EditMessages, Messages } from '../../messages/messages.js';
import type { MeasureChoice } from '../../reports/edit/own-measures.js';
import type { OpenTurn, ToReport } from '../../reports/edit/to-report.js';
import type { Surface } from '../../terminal/surface.js';
import { lampSpan } from '../lamps.js';
import { renderTable, type Table, type TableCell } from '../table.js';

type Wording = EditMessages['progress'];

/** Measures with lamp, due and the department's role, numbered from `first`. */
export function listMeasures(
  choices: readonly MeasureChoice[],
  first: number,
  messages: Messages,
  wording: Wording,
  surface: Surface,
): string[] {
  const { words } = messages;
  const rows = choices.map((choice): TableCell[] => [
    { text: choice.id, paint: surface.palette.code },
    lampSpan(choice.alert, messages, surface.palette),
    words.statuses[choice.status],
    [choice.role && words.roles[choice.role], choice.viaGroup && words.bracket(wording.common)]
      .filter(Boolean)
      .join(''),
    choice.due ? words.due(choice.due) : choice.standing ? words.standing : words.undecided,
    choice.title,
  ]);
  return numbered(rows, first, surface, 12);
}

/** Departments with their roles. */
export function listReporters(
  reporters: readonly { readonly name: string; readonly role: string }[],
  surface: Surface,
): string[] {
  return numbered(
    reporters.map(({ name, role }) => [role, name]),
    1,
    surface,
    20,
  );
}

/** Unfinished actions by their ids, which need no numbers. */
export function listActions(actions: ToReport['actions'], surface: Surface): string[] {
  const rows = actions.map(({ id, text }): TableCell[] => [{ text: id, paint: surface.palette.code }, text]);
  return bare(rows, surface, 20);
}

/** Milestones with their dues. */
export function listMilestones(milestones: ToReport['milestones'], { words }: Messages, surface: Surface): string[] {
  return numbered(
    milestones.map(({ id, title, due }) => [id, words.due(due), title]),
    1,
    surface,
    20,
  );
}

/** Turns of schedules with their days and what came of them. */
export function listTurns(turns: readonly OpenTurn[], { words }: Messages, surface: Surface): string[] {
  const rows = turns.map(({ date, deadline, state, uncounted, name }) => [
    deadline ?? date ?? '',
    (state && words.turnStates[state]) ?? (uncounted && words.scheduleKinds[uncounted]) ?? '',
    name,
  ]);
  return numbered(rows, 1, surface, 20);
}

/** Duties of events with their deadlines. */
export function listDuties(duties: ToReport['duties'], surface: Surface): string[] {
  const rows = duties.map(({ trigger, event, deadline }) => [deadline ?? '', event.id, trigger.name]);
  return numbered(rows, 1, surface, 20);
}

function numbered(rows: readonly TableCell[][], first: number, surface: Surface, minimum: number): string[] {
  return bare(
    rows.map((row, at) => [String(first + at), ...row]),
    surface,
    minimum,
    'right',
  );
}

/** The last column gives way where the terminal is narrow. */
function bare(
  rows: readonly TableCell[][],
  surface: Surface,
  minimum: number,
  align: 'left' | 'right' = 'left',
): string[] {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at): Table['columns'][number] => ({
    title: '',
    ...(at === 0 && { align }),
    ...(at === width - 1 && { minimum }),
  }));
  return renderTable({ columns, rows, bare: true }, surface);
}
