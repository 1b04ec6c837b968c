/** The ordered list of all rules, and the check of a whole plan by them. */
import type { Code } from '../diagnostics/codes.js';
import type { Finding } from '../diagnostics/diagnostic.js';
import { type RuleSetting, severityOf } from '../diagnostics/severity.js';
import { CALENDAR_RULES } from './calendar/calendar-rules.js';
import { CHARACTERS_RULES } from './characters/characters-rules.js';
import { isKnown } from './draft/known-fields.js';
import { HISTORY_RULES } from './history/history-rules.js';
import { MEASURES_RULES } from './measures/measures-rules.js';
import { NAMES_RULES } from './names/names-rules.js';
import { PROGRESS_RULES } from './progress/progress-rules.js';
import type { PlanDraft, Rule } from './rule.js';
import { ruleSettings } from './rule-settings.js';
import { SUPERVISION_RULES } from './supervision/supervision-rules.js';

/** The rule of each code that has one, in the order in which they run. */
export const RULES: Readonly<Partial<Record<Code, Rule>>> = {
  ...NAMES_RULES,
  ...MEASURES_RULES,
  ...PROGRESS_RULES,
  ...SUPERVISION_RULES,
  ...CALENDAR_RULES,
  ...CHARACTERS_RULES,
  ...HISTORY_RULES,
};

/** Everything that the rules find in the readable files of a plan; those of a severity that is not wanted do not run. */
export function applyRules(plan: PlanDraft, isWanted: (severity: RuleSetting) => boolean): Finding[] {
  const settings = ruleSettings(plan);
  // Where the settings themselves cannot be read, a note that may have been turned off would only hide the mistake.
  const isDoubtful = plan.plan === undefined || !isKnown(plan.plan, [], 'rules');
  const active = Object.entries(RULES).filter(([code]) => {
    const severity = severityOf(code as Code, settings);
    return isWanted(severity) && !(isDoubtful && severity === 'info');
  });
  return active.flatMap(([, rule]) => [...rule(plan)]);
}
