/** The working days by which a rule can tell what an occurrence names. */
import { createWorkCalendar } from '../../calendar/create-work-calendar.js';
import { loadNationalData } from '../../calendar/holiday-data.js';
import { NO_CALENDAR, type WorkCalendar } from '../../calendar/working-days.js';
import { NO_OVERRIDES, readOverrides } from '../../model/holidays.js';
import type { FileData } from '../../parse/source.js';
import { entriesIn } from '../draft/progress-entries.js';
import { isWhole, type PlanDraft } from '../rule.js';

/** The calendar of a plan; one that knows nothing where no report names an occurrence, or holidays.yaml is in doubt. */
export async function loadDraftCalendar(plan: PlanDraft): Promise<WorkCalendar> {
  if (!isWhole(plan, 'holidays') || !namesOccurrence(plan)) return NO_CALENDAR;
  const own = plan.holidays ? readOverrides(plan.holidays.draft as FileData['holidays']) : NO_OVERRIDES;
  return createWorkCalendar(await loadNationalData(), own);
}

function namesOccurrence(plan: PlanDraft): boolean {
  for (const { entry } of entriesIn(plan)) if (entry.occurrence !== undefined) return true;
  return false;
}
