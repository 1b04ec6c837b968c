/** The options of `plan update`, as the clerk typed them, and what is wrong with them as they stand. */
import { Problem } from '../../messages/problem.js';
import { oneOf } from '../choices.js';
import type { EditOptions } from '../edit/run-edit.js';

/** What may be asked of a measure. */
interface FieldOptions {
  readonly title?: string;
  readonly due?: string;
  readonly lead?: readonly string[];
  readonly joint?: readonly string[];
  readonly responsible?: readonly string[];
  readonly support?: readonly string[];
  readonly addLead?: readonly string[];
  readonly addJoint?: readonly string[];
  readonly addResponsible?: readonly string[];
  readonly addSupport?: readonly string[];
  readonly removeDepartment?: readonly string[];
  /** False for `--no-collator`. */
  readonly collator?: string | false;
  readonly status?: string;
}

/** What the record of a moved due or another status says. */
export interface RecordOptions {
  readonly date?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly approvedBy?: string;
  readonly evidence?: readonly string[];
}

/** All options of the command. */
export interface UpdateOptions extends EditOptions, FieldOptions, RecordOptions {
  readonly where?: string;
  readonly yes?: boolean;
}

const FIELDS = {
  title: '--title',
  due: '--due',
  lead: '--lead',
  joint: '--joint',
  responsible: '--responsible',
  support: '--support',
  addLead: '--add-lead',
  addJoint: '--add-joint',
  addResponsible: '--add-responsible',
  addSupport: '--add-support',
  removeDepartment: '--remove-department',
  collator: '--collator',
  status: '--status',
} as const satisfies Record<keyof FieldOptions, string>;

/** Which fields a part of a record belongs to. */
const RECORDS = {
  date: { option: '--date', of: ['due', 'status'] },
  by: { option: '--by', of: ['status'] },
  reason: { option: '--reason', of: ['due', 'status'] },
  approvedBy: { option: '--approved-by', of: ['due'] },
  evidence: { option: '--evidence', of: ['status'] },
} as const satisfies Record<keyof RecordOptions, { option: string; of: readonly (keyof FieldOptions)[] }>;

/** Throws a Problem for a call that is wrong in whatever plan. */
export function checkCall(ids: readonly string[], options: UpdateOptions): void {
  if (options.format !== undefined) oneOf('--format', options.format, ['text', 'json']);
  const [first] = ids;
  const { where } = options;
  if (first !== undefined && where !== undefined) {
    throw new Problem(({ usage }) => usage.notTogether('--where', first));
  }
  if (where?.trim() === '') throw new Problem(({ usage }) => usage.emptyValue('--where'));
  if (first === undefined && where === undefined) throw new Problem(({ updateFaults }) => updateFaults.noMeasures());
  checkRecords(options);
  if (Object.keys(FIELDS).some((key) => options[key as keyof FieldOptions] !== undefined)) return;
  throw new Problem(({ updateFaults }) => updateFaults.nothingAsked());
}

/** A part of a record that nothing asked for is recorded by. */
function checkRecords(options: UpdateOptions): void {
  for (const [key, { option, of }] of Object.entries(RECORDS)) {
    if (options[key as keyof RecordOptions] === undefined || of.some((field) => options[field] !== undefined)) continue;
    const needed = of.map((field) => FIELDS[field]);
    throw new Problem(({ usage, updateFaults }) => usage.needsOption(option, updateFaults.either(needed)));
  }
}
