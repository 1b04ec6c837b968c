/** Chinese wording of sections, tasks and measures that contradict themselves or each other. */

import type { OfficeStatus } from '../../../model/plan.js';
import type { DiagnosticMessages } from '../diagnostics.js';
import { words } from '../words.js';
import { circle, meant, taskFile } from './phrases.js';

/** A status as files write it, with its Chinese word. */
function statusWord(status: string): string {
  const word = words.officeStatuses[status as OfficeStatus];
  return word === undefined ? status : `${status}（${word}）`;
}

export const MEASURES = {
  'task-without-measures': () => ({
    message: '这项任务没有措施',
    hint: '在 measures 下面至少写一条措施；写法用 plan schema task 查看。',
  }),
  'section-without-tasks': ({ title }) => ({
    message: `“${title}”这个部分没有任务`,
    hint: '检查是否漏了任务文件，或任务的 section 写错；确实没有的，从 plan.yaml 删掉这个部分。',
  }),
  'no-lead': ({ id }) => ({
    message: `措施“${id}”没有牵头单位，也没有汇总单位`,
    hint: '原文没有写明牵头单位的，由办公室用 collator 指定一个汇总单位，负责汇总进展、申请销号。',
  }),
  'identical-measures': ({ id, other }) => ({
    message: `措施“${id}”与“${other}”内容相同`,
    hint: `多半是重复录入，删掉一条；确是两条措施的，把标题写得有区别。用 plan show ${other} 对照。`,
  }),
  'unknown-measure': ({ id, nearest }) => ({
    message: `没有编号为“${id}”的措施`,
    hint: `${taskFile(id)} 里没有这条措施。${meant(nearest)}核对编号；新的措施要先写进任务文件。`,
  }),
  'circular-after': ({ chain }) => ({
    message: `措施互相等待，绕成了圈：${circle(chain)}`,
    hint: '这样哪一条也无法开始：核对这几条的先后次序，从其中一条的 after 里删掉不该等的措施。',
  }),
  'due-before-dependency': ({ due, other, otherDue }) => ({
    message: `完成时限 ${due} 早于所等措施“${other}”的时限 ${otherDue}`,
    hint: `“${other}”完成以后才轮到这一条，时限不能更早：核对两条的完成时限；不需要等的，从 after 里删掉。`,
  }),
  'due-outside-period': ({ due, start, end }) => ({
    message: `时限 ${due} 不在计划期内`,
    hint: `计划期为 ${start} 至 ${end}：核对年份；计划期写错的，改 plan.yaml 里的 period。`,
  }),
  'broken-extensions': ({ found, expected, link }) =>
    link === 'to'
      ? {
          message: `最后一次延期延到 ${found}，完成时限却是 ${expected}`,
          hint: '完成时限（due）应与最后一次延期的新时限（to）相同：改正写错的一处；再次延期的，另加一条延期。',
        }
      : {
          message: `延期的原时限 ${found} 与上一次延到的 ${expected} 接不上`,
          hint: `每次延期的 from 应与上一次的 to 相同，这里是 ${expected}：核对时限，检查有没有漏写的延期、是否按日期先后排列。`,
        },
  'reversed-schedule': ({ from, to }) => ({
    message: `周期性工作的开始日期 ${from} 晚于最后一天 ${to}`,
    hint: 'from 是第一次的日期，to 是最后一天：核对年份和月份，写反的对调过来。',
  }),
  'unknown-event-kind': ({ kind, known, nearest }) => ({
    message: `plan.yaml 里没有“${kind}”这种启动情形`,
    hint: `${meant(nearest)}${known.length > 0 ? `已登记的启动情形：${known.join('、')}；新的` : '启动情形'}先在 plan.yaml 的 events 里登记。`,
  }),
  'target-over-total': ({ value, total, name }) => ({
    message: `“${name}”的数值 ${value} 超过了总数 ${total}`,
    hint: '目标值和实际值都不能超过总数：核对这个数值和量化目标里的 total。',
  }),
  'status-mismatch': ({ status, decided, date }) => ({
    message: `状态写的是 ${statusWord(status)}，${date} 的认定却是 ${statusWord(decided)}`,
    hint: `状态应与最后一次认定相同，写成 ${decided}；情况有变化的，另加一条认定，原有的认定不要改动。`,
  }),
  'undated-status': ({ status }) => ({
    message: `状态是 ${statusWord(status)}，却没有认定`,
    hint: '状态以办公室的认定为准：在 decisions 里补一条，写明日期、状态和认定单位（by）；没有认定过的，写回 open。',
  }),
  'done-without-evidence': () => ({
    message: '认定已完成，却没有佐证材料',
    hint: '在这条认定里用 evidence 列出佐证材料，如文号、文件名或链接。',
  }),
  'own-decision': ({ by, lead }) => ({
    message: `“${by}”认定了自己牵头的措施`,
    hint: `牵头单位“${lead}”只能申请销号，由办公室核验后认定；办公室自己牵头的，由别的单位认定。`,
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
