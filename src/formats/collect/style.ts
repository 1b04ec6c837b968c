/** What the texts about returned checklists are made with. */
import type { CollectMessages, EditMessages, Messages } from '../../messages/messages.js';
import { parsePeriod } from '../../model/period.js';
import type { CellPlace } from '../../reports/collect/settlement.js';
import { printable } from '../../terminal/printable.js';
import { oneLine } from '../edit/one-line.js';

/** Wording of the receipt. */
export interface CollectWords {
  readonly messages: Messages;
  readonly receipt: CollectMessages['receipt'];
  readonly faults: CollectMessages['faults'];
  readonly progress: EditMessages['progress'];
}

/** A fault in words, at its place; a file that could not be read at all has no cell. */
export interface FaultNote {
  /** Whose row it is, by official name; null where nobody knows. */
  readonly department: string | null;
  readonly place: Omit<CellPlace, 'cell'> & { readonly cell?: string };
  readonly text: string;
}

/** A place in one line: names of files and worksheets may hold anything. */
export function placePhrase({ file, sheet, cell }: FaultNote['place'], { receipt }: CollectWords): string {
  const shown = (text: string) => printable(oneLine(text));
  return receipt.place({
    file: shown(file),
    ...(sheet !== undefined && { sheet: shown(sheet) }),
    cell: cell ?? '',
  });
}

/** A due as the files have it, in words; null where there is none. */
export function duePhrase(due: string | null, { messages }: CollectWords): string | null {
  const period = due === null ? undefined : parsePeriod(due);
  return period ? messages.words.due(period) : due;
}
