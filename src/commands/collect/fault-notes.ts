/** What is wrong with returned files, in words, at its place. */
import type { CollectWords, FaultNote } from '../../formats/collect/style.js';
import type { ReturnedFile } from '../../intake/answer.js';
import type { IntakeFault } from '../../intake/intake-fault.js';
import type { Plan } from '../../model/plan.js';
import { faultText } from './fault-text.js';

/** A note with the kind of its fault. */
export interface KindNote extends FaultNote {
  readonly kind: IntakeFault['kind'];
}

/** A note for each fault, in the order of the files. */
export function faultNotes(files: readonly ReturnedFile[], { register }: Plan, { faults }: CollectWords): KindNote[] {
  const names = new Map<string | null, string>(register.departments.map(({ id, name }) => [id, name]));
  return files.flatMap((file) =>
    file.faults.map((fault) => ({
      kind: fault.kind,
      department: names.get(departmentIdOf(fault)) ?? null,
      place: 'place' in fault ? fault.place : { file: fault.file },
      text: faultText(fault, faults),
    })),
  );
}

/** Whose row it is, by id; null where nobody knows. */
export function departmentIdOf(fault: IntakeFault): string | null {
  return 'code' in fault ? (fault.code?.department ?? null) : null;
}
