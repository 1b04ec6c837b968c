/** What plan.yaml says of the rules. */
import type { RuleSettings } from '../diagnostics/severity.js';
import { MENDABLE_FLAWS, type MendableFlaw } from '../model/characters/clean-text.js';
import type { PlanDraft } from './rule.js';

/** The settings by code. */
export function ruleSettings({ plan }: PlanDraft): RuleSettings {
  return (plan?.draft.rules ?? {}) as RuleSettings;
}

/** The kinds of wrong characters that are reported, so that no other rule has to. */
export function reportedFlaws(plan: PlanDraft): readonly MendableFlaw[] {
  const settings = ruleSettings(plan);
  return MENDABLE_FLAWS.filter((code) => settings[code] !== 'off');
}
