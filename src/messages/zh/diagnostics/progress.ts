/** Chinese wording of what departments report. */

import type { DiagnosticParams } from '../../../diagnostics/codes.js';
import type { Explanation } from '../../explanation.js';
import type { DiagnosticMessages } from '../diagnostics.js';
import { words } from '../words.js';
import { meant, taskFile } from './phrases.js';

/** An entry that names something its measure does not have. */
function unknownItem(what: string): (params: DiagnosticParams['unknown-action']) => Explanation {
  return ({ id, measure, known, nearest }) => ({
    message: `措施“${measure}”没有标识为“${id}”的${what}`,
    hint:
      known.length > 0
        ? `${meant(nearest)}这条措施的${what}：${known.join('、')}。`
        : `${taskFile(measure)} 里这条措施没有写${what}：先在那里补上，或从进展里删掉。`,
  });
}

/** A value below the one that the same department reported before. */
function fallen(what: string, value: string, before: string, date: string): Explanation {
  return {
    message: `${what}由 ${before} 降到了 ${value}`,
    hint: `同一单位 ${date} 报的是 ${before}：核对数字；确实下降的，在 note（进展）或 problem（问题）里说明原因。`,
  };
}

const KEYS = {
  schedule: 'schedule（周期性工作）',
  occurrence: 'occurrence（哪一次）',
  event: 'event（事件）',
  trigger: 'trigger（限时事项）',
};

export const PROGRESS = {
  'unknown-action': unknownItem('具体事项'),
  'unknown-target': unknownItem('量化目标'),
  'unknown-schedule': unknownItem('周期性工作'),
  'unknown-trigger': unknownItem('限时事项'),
  'unknown-milestone': unknownItem('节点'),
  'unknown-event': ({ id, nearest }) => ({
    message: `events 目录里没有“${id}”这个事件`,
    hint: `${meant(nearest)}这里写事件文件的名字，不带 .yaml；新发生的事件，先建立 events/${id}.yaml。`,
  }),
  'unknown-occurrence': ({ occurrence, schedule, every, from, to }) => ({
    message: `“${schedule}”没有 ${occurrence} 这一次`,
    hint: `从 ${from} 起，${words.every(every)}一次，到 ${to} 为止：occurrence 写其中一次的日期，或那一天所在的周、月。`,
  }),
  'incomplete-answer': ({ key, missing }) => ({
    message: `写了 ${KEYS[key]}，没有写 ${KEYS[missing]}`,
    hint: `两项一起写，才知道办的是哪一件事：补上 ${missing}，或删掉 ${key}。`,
  }),
  'foreign-event': ({ id, kind, trigger, startedBy }) => ({
    message: `事件“${id}”的启动情形是“${kind}”，限时事项“${trigger}”由“${startedBy}”启动`,
    hint: '情形不同，记不到这项限时事项上：核对 event（事件）和 trigger（限时事项）；事件文件里 kind（启动情形）写错的，改正 kind。',
  }),
  'answer-before-event': ({ date, happened }) => ({
    message: `报送日期 ${date} 早于事件发生日期 ${happened}`,
    hint: '事件发生以后才有限时事项可办：核对报送日期、事件（event）和事件文件里的发生日期，改正写错的一个。',
  }),
  'empty-report': ({ measure }) => ({
    message: `措施“${measure}”的这条进展没有内容`,
    hint: '写上进展情况（note）、完成比例（percent）等；确实没有可报的，写 nothing: true，作为零报告。',
  }),
  'foreign-progress': ({ department, measure }) => ({
    message: `“${department}”在措施“${measure}”里没有责任`,
    hint: `它和它所在的单位组都不是这条措施的责任单位：核对措施编号；漏写责任的，在 ${taskFile(measure)} 里补上。`,
  }),
  'future-date': ({ date, asOf }) => ({
    message: `日期 ${date} 晚于校验日期 ${asOf}`,
    hint: '这里只记已经发生的事：核对年份和月份；还没有发生的，发生以后再记。',
  }),
  'progress-before-issue': ({ date, issued, isLetter }) =>
    isLetter
      ? {
          message: `发函日期 ${date} 早于印发日期 ${issued}`,
          hint: '工作要点印发以前没有措施可督办：核对发函日期，或 plan.yaml 里的印发日期（issued）。',
        }
      : {
          message: `报送日期 ${date} 早于印发日期 ${issued}`,
          hint: '工作要点印发以前没有进展可报：核对报送日期，或 plan.yaml 里的印发日期（issued）。',
        },
  'wrong-month': ({ date, month }) => ({
    message: `日期 ${date} 不在 ${month} 这个月`,
    hint: `progress/${month} 目录只放当月的进展：改正日期，或把这一条移到 progress/${date.slice(0, 7)} 目录。`,
  }),
  'falling-percent': ({ value, before, date }) => fallen('完成比例', `${value}%`, `${before}%`, date),
  'falling-target': ({ name, value, before, date }) => fallen(`“${name}”`, String(value), String(before), date),
  'unsubmitted-completion': ({ measure }) => ({
    message: `措施“${measure}”报了 100%，但没有申请销号`,
    hint: '全部完成的，由牵头单位（没有的，由汇总单位）在进展里写 submit: true 申请销号，并附佐证材料；没有完成的，改正完成比例。',
  }),
  'unanswered-submission': ({ measure, date, days, limit }) => ({
    message: `措施“${measure}”申请销号 ${days} 天了，还没有认定`,
    hint: `${date} 申请，限 ${limit} 天内答复（plan.yaml 的 alerts.answerDays）：核验后加一条认定，同意的写 done，退回补办的写 open 和理由。`,
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
