/** What is asked of measures, from the options as the clerk typed them. */
import type { DueRequest, MeasureRequest, NamesByRole, PartiesRequest } from '../../edit/update/request.js';
import { Problem } from '../../messages/problem.js';
import type { DateText } from '../../model/period.js';
import type { Decision, OfficeStatus, Plan } from '../../model/plan.js';
import type { Role } from '../../model/role.js';
import { type Labels, oneOf, parseParty, parseWhen, splitValues } from '../choices.js';
import { readDay, readText } from '../edit/read-values.js';
import type { UpdateOptions } from './options.js';

const OFFICE_STATUSES: readonly OfficeStatus[] = ['done', 'paused', 'cancelled', 'open'];

/** Chinese words for the office's words. */
export const OFFICE_WORDS: Labels<OfficeStatus> = {
  done: ['已完成', '完成', '办结', '已办结', '销号', '已销号'],
  paused: ['暂缓', '暂停'],
  cancelled: ['终止', '取消'],
  open: ['在办', '退回', '退回补办', '重新打开', '恢复'],
};

/** The office's word from `--status`. */
export function readStatus(text: string): OfficeStatus {
  return oneOf('--status', text, OFFICE_STATUSES, OFFICE_WORDS);
}

/** The request; its records are dated today unless `--date` says otherwise. Throws a Problem for a value that will not do. */
export function readRequest(plan: Plan, options: UpdateOptions, today: DateText): MeasureRequest {
  const date = options.date === undefined ? today : readDay(options.date, plan);
  const { title, due, status } = options;
  const parties = readParties(plan, options);
  return {
    ...(title !== undefined && { title: readText('--title', title) }),
    ...(due !== undefined && { due: readDue(plan, due, options, date) }),
    ...(parties && { parties }),
    ...readCollator(plan, options),
    ...(status !== undefined && { decision: readDecision(status, options, date) }),
  };
}

function readDue(
  plan: Plan,
  text: string,
  { reason = '', approvedBy = '' }: UpdateOptions,
  date: DateText,
): DueRequest {
  return {
    to: parseWhen('--due', text, plan),
    date,
    reason: readText('--reason', reason),
    approvedBy: readText('--approved-by', approvedBy),
  };
}

function readDecision(status: string, { by = '', reason, evidence }: UpdateOptions, date: DateText): Decision {
  return {
    date,
    status: readStatus(status),
    by: readText('--by', by),
    ...(reason !== undefined && { reason: readText('--reason', reason) }),
    ...(evidence && { evidence: [...new Set(evidence.map((text) => readText('--evidence', text)))] }),
  };
}

function readCollator(plan: Plan, { collator }: UpdateOptions): Pick<MeasureRequest, 'collator'> {
  if (collator === undefined) return {};
  if (collator === false) return { collator: null };
  const { type, name } = parseParty(plan, readText('--collator', collator));
  if (type === 'department') return { collator: name };
  throw new Problem(({ updateFaults }) => updateFaults.groupCollates(name));
}

/** The departments asked for; a Problem for one that is named by several options. */
function readParties(plan: Plan, options: UpdateOptions): PartiesRequest | undefined {
  const given: (readonly [string, readonly string[]])[] = [];
  const read = (option: string, values: readonly string[] | undefined) => {
    const names = splitValues(option, values)?.map((text) => parseParty(plan, text).name);
    if (names) given.push([option, names]);
    return names;
  };
  const replace = byRole({
    lead: read('--lead', options.lead),
    joint: read('--joint', options.joint),
    responsible: read('--responsible', options.responsible),
    support: read('--support', options.support),
  });
  const add = byRole({
    lead: read('--add-lead', options.addLead),
    joint: read('--add-joint', options.addJoint),
    responsible: read('--add-responsible', options.addResponsible),
    support: read('--add-support', options.addSupport),
  });
  const remove = read('--remove-department', options.removeDepartment) ?? [];
  for (const name of given.flatMap(([, names]) => names)) {
    const naming = given.filter(([, names]) => names.includes(name)).map(([option]) => option);
    if (naming.length > 1) throw new Problem(({ updateFaults }) => updateFaults.departmentTwice(name, naming));
  }
  return given.length === 0 ? undefined : { replace, add, remove };
}

function byRole(lists: Readonly<Record<Role, readonly string[] | undefined>>): NamesByRole {
  return Object.fromEntries(Object.entries(lists).filter(([, names]) => names !== undefined));
}
