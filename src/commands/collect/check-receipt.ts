/** Where the receipt is to be written, looked at before the plan is changed. */
import { MAX_BYTES } from '../../intake/limits.js';
import { readTables } from '../../intake/read-tables.js';
import { findCodes } from '../../intake/rows/codes.js';
import { Unreadable } from '../../intake/unreadable.js';
import { Problem } from '../../messages/problem.js';
import { isFile, readReturnedBytes } from '../../workspace/returned-files.js';
import { checkOutput } from '../../workspace/write-output.js';

/** Throws a Problem for a path that cannot be written to, and for a checklist, which would be lost. */
export function checkReceipt(cwd: string, path: string): void {
  checkOutput(cwd, path);
  if (isFile(cwd, path) && isChecklist(readReturnedBytes(cwd, path, MAX_BYTES))) {
    throw new Problem(({ collectFaults }) => collectFaults.receiptIsReturned(path));
  }
}

function isChecklist(bytes: Uint8Array | undefined): boolean {
  if (!bytes) return false;
  try {
    return readTables(bytes).tables.some(({ rows }) => rows.some((row) => findCodes(row).length > 0));
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}
