/** Rhythms and limited duties that reach into a year whose working days nobody knows. */
import { countsWorkingDays } from '../../calendar/time-limit.js';
import { type DataPath, type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { NO_OVERRIDES, readOverrides } from '../../model/holidays.js';
import type { DateText } from '../../model/period.js';
import type { FileData } from '../../parse/source.js';
import { isKnown } from '../draft/known-fields.js';
import { periodOf } from '../draft/plan-period.js';
import { createFileDoubt } from '../draft/unread-files.js';
import { isWhole, knownItems, type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';
import { createUnknownYears, type UnknownYears } from './unknown-years.js';

export function* unknownHolidays(plan: PlanDraft): Iterable<Finding> {
  const end = periodOf(plan)?.end;
  const issued = plan.plan?.draft.issued;
  if (end === undefined || issued === undefined) return;
  if (!isWhole(plan, 'holidays') || createFileDoubt(plan)('holidays', 'holidays')) return;
  const unknown = createUnknownYears(
    plan.holidays ? readOverrides(plan.holidays.draft as FileData['holidays']) : NO_OVERRIDES,
  );
  for (const place of measuresIn(plan)) {
    const { path, task, measure } = place;
    if (!isKnown(task, path, 'start')) continue;
    const { start = issued } = measure;
    const begins = start > issued ? start : issued;
    yield* inSchedules(place, { begins, end }, unknown);
    yield* inTriggers(place, begins, plan, unknown);
  }
}

function* inSchedules(
  { file, path, task, measure }: MeasurePlace,
  { begins, end }: { readonly begins: DateText; readonly end: DateText },
  unknown: UnknownYears,
): Iterable<Finding> {
  for (const [index, { id = '', name = '', every, from, to = end }] of knownItems(measure.schedules)) {
    const at = [...path, 'schedules', index];
    if (every === undefined || from === undefined || !isKnown(task, at, 'to')) continue;
    const years = unknown.ofTurns({ id, name, every, from }, from > begins ? from : begins, to);
    yield* report(file, [...at, 'every'], 'schedule', years);
  }
}

function* inTriggers(
  { file, path, measure }: MeasurePlace,
  begins: DateText,
  plan: PlanDraft,
  unknown: UnknownYears,
): Iterable<Finding> {
  for (const [index, { event, within }] of knownItems(measure.triggers)) {
    if (event === undefined || within === undefined || !countsWorkingDays(within)) continue;
    const count = Number(within.split(' ')[0]);
    const dates = datesOf(plan, event).filter((date) => date >= begins);
    const years = new Set(dates.flatMap((date) => unknown.ofLimit(date, count) ?? []));
    yield* report(file, [...path, 'triggers', index, 'within'], 'trigger', [...years].sort());
  }
}

/** The days of the events of a kind up to the day of the check; one that is dated later is a mistake of its own. */
function datesOf({ events, asOf }: PlanDraft, kind: string): DateText[] {
  const dates = events.flatMap(({ draft }) => (draft.kind === kind ? (draft.date ?? []) : []));
  return dates.filter((date) => date <= asOf);
}

function* report(
  file: string,
  path: DataPath,
  duty: 'schedule' | 'trigger',
  years: readonly string[],
): Iterable<Finding> {
  if (years.length > 0) yield finding('unknown-holidays', file, valueAt(path), { duty, years });
}
