/** How grave a finding is: the catalog's word, or for a configurable code that of the plan. */
import { CATALOG } from './catalog/catalog.js';
import type { Code, Severity } from './codes.js';

/** What `rules` in plan.yaml may say of a code. */
export type RuleSetting = Severity | 'off';

/** Settings by code; what is not set is as the catalog says. */
export type RuleSettings = Readonly<Partial<Record<string, RuleSetting>>>;

/** The severity of a code under the plan's settings, `off` when it is not to be reported. */
export function severityOf(code: Code, settings: RuleSettings): RuleSetting {
  const { severity, configurable } = CATALOG[code];
  return (configurable && Object.hasOwn(settings, code) ? settings[code] : undefined) ?? severity;
}
