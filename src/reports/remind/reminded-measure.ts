/** A measure as one department is reminded of it. */
import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import { dutyOf } from '../../model/duty.js';
import type { DateText } from '../../model/period.js';
import type { Department } from '../../model/register.js';
import type { Role } from '../../model/role.js';
import type { RemindFact } from './fact.js';
import { factsFor } from './measure-facts.js';

/** A measure that a department is told of. */
export interface RemindedMeasure {
  readonly id: string;
  readonly title: string;
  /** Null for a collator without a role, and for one who only owes a schedule or a letter's reply. */
  readonly role: Role | null;
  /** The group that brings the role. */
  readonly via: string | null;
  readonly collator: boolean;
  /** True where the department answers for the whole measure. */
  readonly owesReports: boolean;
  /** Who collects the parts where it does not; null where the document and the office name nobody. */
  readonly collectedBy: { readonly as: 'lead' | 'collator'; readonly names: readonly string[] } | null;
  readonly due: {
    readonly original: string | null;
    readonly current: string | null;
    readonly effective: DateText;
    readonly binding: boolean;
    readonly extensions: number;
  };
  /** Of the whole measure. */
  readonly percent: number | null;
  /** What the department itself said last. */
  readonly own: { readonly percent: number | null; readonly lastReport: DateText | null };
  readonly facts: readonly RemindFact[];
}

/** What the department has to be told of the measure, if anything. */
export function remindOf({ name }: Department, item: JudgedMeasure, judged: JudgedPlan): RemindedMeasure[] {
  const facts = factsFor(name, item, judged);
  if (facts.length === 0) return [];
  const { measure, due, percent, parties } = item;
  const party = parties.find((candidate) => candidate.name === name);
  const duty = dutyOf(judged.plan.register, measure, name);
  return [
    {
      id: measure.id,
      title: measure.title,
      role: duty?.role ?? null,
      via: duty?.via ?? null,
      collator: party?.collator ?? false,
      owesReports: party?.owesReports ?? false,
      collectedBy: party?.owesReports ? null : collectedBy(item),
      due: {
        original: due.original?.text ?? null,
        current: due.current?.text ?? null,
        effective: due.effective,
        binding: due.binding,
        extensions: due.extensions,
      },
      percent: percent?.value ?? null,
      own: { percent: party?.percent ?? null, lastReport: party?.lastReport ?? null },
      facts,
    },
  ];
}

function collectedBy({ parties }: JudgedMeasure): RemindedMeasure['collectedBy'] {
  const leads = parties.filter(({ role }) => role === 'lead');
  if (leads.length > 0) return { as: 'lead', names: leads.map(({ name }) => name) };
  const collators = parties.filter(({ collator }) => collator);
  return collators.length > 0 ? { as: 'collator', names: collators.map(({ name }) => name) } : null;
}
