/** What is wrong with a returned file, in words. */
import type { Expected, IntakeFault } from '../../intake/intake-fault.js';
import { MAX_BYTES } from '../../intake/limits.js';
import type { CollectMessages } from '../../messages/messages.js';

type Wording = CollectMessages['faults'];

/** Longer texts of cells are cut. */
const MOST_SHOWN = 40;

/** What was found, what was expected, and what to do next; the place is left to others. */
export function faultText(fault: IntakeFault, wording: Wording): string {
  switch (fault.kind) {
    case 'unreadable': {
      const { reason } = fault;
      return reason === 'too-large' ? wording.unreadable[reason](MAX_BYTES / 1024 / 1024) : wording.unreadable[reason];
    }
    case 'missing-columns':
      return wording[fault.kind](fault.columns);
    case 'column-twice':
      return wording[fault.kind](fault.column);
    case 'damaged-code':
      return wording[fault.kind](shorten(fault.text));
    case 'several-codes':
      return wording[fault.kind](fault.measures);
    case 'other-id':
      return wording[fault.kind](fault.id, fault.measure);
    case 'formula':
    case 'error-value':
      return wording[fault.kind](fault.column, shorten(fault.text));
    case 'not-understood':
      return wording[fault.kind](fault.column, shorten(fault.text), expectedText(fault.expected, wording));
    default:
      return wording[fault.kind];
  }
}

function expectedText(expected: Expected, { expected: wording }: Wording): string {
  switch (expected.form) {
    case 'number':
      return wording.number(expected.target, expected.unit);
    case 'targets':
      return wording.targets(expected.names);
    case 'no-targets':
      return wording['no-targets'](expected.progress);
    case 'shorter':
      return wording[expected.form](expected.most);
    default:
      return wording[expected.form];
  }
}

function shorten(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  return signs.length > MOST_SHOWN ? `${signs.slice(0, MOST_SHOWN).join('')}…` : signs.join('');
}
