/** Chinese wording of a circular's annexes. */
import type { DateText } from '../../../../model/period.js';
import { dayOf } from './dates.js';

export const annexes = {
  titles: {
    units: '各单位进展情况表',
    flagged: '红灯、黄灯事项清单',
    rhythms: '周期性工作和限时事项情况表',
  },
  asOf: (asOf: DateText) => `截至${dayOf(asOf)}`,
  classes: { departments: '市直单位', counties: '县区', apart: '其他单位' },
  units: {
    columns: {
      unit: '单位',
      lead: '牵头',
      responsible: '责任',
      done: '完成',
      onCourse: '达序时',
      behind: '滞后',
      overdue: '逾期',
      rate: '完成率',
      change: '较上期',
      reports: '报送',
    },
    /** Sum of the rows. */
    total: '单位合计',
    /** Each measure once. */
    measures: (count: number) => `措施（${count}项）`,
    unreported: '未报',
    nothing: '没有承担牵头、会同、责任事项的单位。',
    notes: [
      '注：1.牵头、责任只计本单位自身承担的措施，会同计入责任；配合和共性任务不计。',
      '2.达序时为亮蓝灯、绿灯的措施，逾期为超过时限且未申请销号的措施，滞后为其余亮红灯、黄灯的措施；暂缓、终止、不判和申请销号待认定的措施不单列。',
      '3.完成率为已完成占应办结措施的比例，长期坚持和终止的措施不计；较上期为百分点。报送为本期报送条数，“未报”为应报送而本期没有报送。',
      '4.一项措施由几个单位承担的，各单位分别计数，“单位合计”为各行之和；“措施”一行每项措施只计一次，与正文一致。',
    ],
  },
  flagged: {
    columns: {
      id: '编号',
      measure: '措施',
      units: '责任单位',
      alert: '亮灯',
      due: '时限',
      percent: '进度',
      reasons: '原因',
      suggestion: '建议',
      letters: '已发函件',
      state: '情况',
    },
    nothing: '没有亮红灯、黄灯的事项。',
    moved: (from: string, to: string, extensions: number) => `${from}→${to}（延期${extensions}次）`,
    percent: (percent: number, expected: number | null) =>
      `${percent}%${expected === null ? '' : `（应达${expected}%）`}`,
    milestones: (actual: number, expected: number) => `节点${actual}%（应达${expected}%）`,
    state: (text: string) => `进度${text}`,
    suggestion: (step: string, units: string) => `${step}${units}`,
    suggested: (text: string) => `建议${text}`,
    letter: (step: string, date: DateText, year: string, to: string, number: string) =>
      `${dayOf(date, year)}${step}${to}${number}`,
    reply: (date: DateText, year: string) => `，${dayOf(date, year)}答复`,
    noReply: '，未答复',
  },
  rhythms: {
    columns: {
      id: '编号',
      name: '周期性工作',
      every: '频次',
      units: '承担单位',
      all: '应办',
      kept: '按期',
      late: '迟办',
      missed: '漏办',
      open: '待办',
      inRow: '连漏',
    },
    total: '合计',
    nothing: '本期没有周期性工作。',
    note: '注：应办为本期到期的次数，各单位分别承担的分别计；待办为当日到期尚未办理或期限未定的；连漏为截至当日连续漏办的次数（取最多的单位）。',
    missedBy: (units: string, turns: number) => `${units}${turns === 1 ? '漏办' : '连漏'}${turns}次`,
  },
  duties: {
    title: '事件启动的限时事项',
    columns: { id: '编号', event: '事件', name: '限时事项', units: '承担单位', deadline: '期限', state: '结果' },
    nothing: '没有事件启动的限时事项。',
    done: (word: string, date: DateText, year: string) => `${word}（${dayOf(date, year)}）`,
    overdue: (word: string, days: number) => `${word}（逾期${days}天）`,
    noDeadline: '期限未定',
  },
  weekly: '周报从简：不附各单位进展情况表，没有新进展的部分、没有到期也没有漏办的周期性工作不列；完整情况见月度通报。',
};
