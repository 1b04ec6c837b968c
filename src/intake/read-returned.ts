/** From the bytes of a returned file to its answers. */
import type { Plan } from '../model/plan.js';
import type { ReturnedFile } from './answer.js';
import type { Headings } from './headings.js';
import { readTables } from './read-tables.js';
import { readAnswers } from './rows/read-answers.js';
import { Unreadable } from './unreadable.js';

export type { Headings };

/** A file as it lies on the disk. */
export interface FileBytes {
  /** As the clerk named it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads one xlsx or csv file; whatever is wrong with it is among its faults. Never throws for what a file holds. */
export async function readReturned({ file, bytes }: FileBytes, plan: Plan, headings: Headings): Promise<ReturnedFile> {
  try {
    const { tables, hasExternalLinks } = readTables(bytes);
    const { answers, faults } = readAnswers(file, tables, plan, headings);
    return { file, answers, faults: hasExternalLinks ? [{ kind: 'external-links', file }, ...faults] : faults };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { file, answers: [], faults: [{ kind: 'unreadable', file, reason: error.reason }] };
  }
}
