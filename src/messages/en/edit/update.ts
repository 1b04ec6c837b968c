/** English wording of `plan update`. */
import type { EditMessages } from '../../zh/edit.js';
import { counted } from '../plural.js';

export const update: EditMessages['update'] = {
  fields: {
    title: 'title',
    lead: 'lead',
    joint: 'joint',
    responsible: 'responsible',
    support: 'support',
    collator: 'collator',
    due: 'due',
    status: 'status',
  },
  moved: (before, after) => `${before} → ${after}`,
  added: (name) => `+${name}`,
  removed: (name) => `-${name}`,
  nobody: 'none',
  setDue: (approvedBy) => ` (approved by ${approvedBy})`,
  extended: (approvedBy) => ` (extended, approved by ${approvedBy})`,
  shortened: (approvedBy) => ` (brought forward, approved by ${approvedBy})`,
  returned: ' (sent back)',
  preview: (count) => `This changes ${counted(count, 'measure')}:`,
  confirm: 'Change them',
  skipped: (ids, status) => `Left as they are, “${status}” already: ${ids}`,
  asked: {
    reason: 'Reason',
    approvedBy: 'Approved by',
    by: 'Decided by',
    date: (today) => `Date of the approval or decision (Enter for ${today})`,
    evidence: 'Evidence, such as document numbers (several: with semicolons; Enter if there is none, to give a reason)',
  },
};
