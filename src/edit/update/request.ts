/** What is asked of measures: the values that their fields shall have, and the records that go with them. */
import type { DateText, Period } from '../../model/period.js';
import type { Decision } from '../../model/plan.js';
import type { Role } from '../../model/role.js';

/** Official names by role. */
export type NamesByRole = Readonly<Partial<Record<Role, readonly string[]>>>;

/** Who shall answer for a measure; nobody stands in it twice. */
export interface PartiesRequest {
  /** Whole lists that replace those of the roles. */
  readonly replace: NamesByRole;
  /** Who joins the lists of the roles. */
  readonly add: NamesByRole;
  readonly remove: readonly string[];
}

/** A due to be set, with what its extension has to say. */
export interface DueRequest {
  readonly to: Period;
  readonly date: DateText;
  readonly reason: string;
  readonly approvedBy: string;
}

/** Only the fields that are here change. */
export interface MeasureRequest {
  readonly title?: string;
  readonly due?: DueRequest;
  readonly parties?: PartiesRequest;
  /** An official name; null for none. */
  readonly collator?: string | null;
  readonly decision?: Decision;
}
