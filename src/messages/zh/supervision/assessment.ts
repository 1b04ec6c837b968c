/** Chinese wording of the assessment. */
import type { ScoredRole, ScorePart } from '../../../model/assessment-settings.js';
import type { DateText } from '../../../model/period.js';

/** How scores are counted, as the foot of the sheet tells it. */
export interface Method {
  readonly weights: Readonly<Record<ScorePart, number>>;
  readonly roleFactors: Readonly<Record<ScoredRole, number>>;
  readonly grades: { readonly excellent: number; readonly good: number; readonly pass: number };
  readonly staleDays: number;
  readonly exceptions: readonly string[];
  readonly behind: number;
}

const QUARTERS = ['一', '二', '三', '四'];

const parts = {
  completion: '任务完成',
  pace: '序时进度',
  rhythms: '周期性工作',
  reporting: '信息报送',
  targets: '指标完成',
} satisfies Record<ScorePart, string>;

export const assessment = {
  parts,
  shortParts: {
    completion: '完成',
    pace: '进度',
    rhythms: '周期',
    reporting: '报送',
    targets: '指标',
  } satisfies Record<ScorePart, string>,
  grades: { excellent: '优秀', good: '良好', pass: '合格', fail: '不合格' },
  classes: { departments: '部门和单位', counties: '县区', apart: '不参加排名的单位' },
  classSize: (name: string, units: number) => `${name}（${units}个）`,
  columns: {
    class: '组别',
    rank: '名次',
    unit: '单位',
    bonus: '加分',
    deduction: '扣分',
    adjustments: '加减分',
    total: '总分',
    grade: '等次',
    losses: '扣分说明（编号）',
    confirmed: '单位确认',
    part: '项目',
    item: '事项',
    role: '责任和系数',
    full: '满分',
    rate: '得分率',
    score: '得分',
    lost: '扣分',
    basis: '依据',
  },
  /** A period as the title names it. */
  period: (text: string) => {
    const [, year = '', rest = ''] = /^(\d{4})-?(.*)$/.exec(text) ?? [];
    if (rest === '') return `${Number(year)}年度`;
    if (rest.startsWith('H')) return `${Number(year)}年${rest === 'H1' ? '上' : '下'}半年`;
    if (rest.startsWith('Q')) return `${Number(year)}年第${QUARTERS[Number(rest[1]) - 1]}季度`;
    if (rest.startsWith('W')) return `${Number(year)}年第${Number(rest.slice(1))}周`;
    const [month, day] = rest.split('-').map(Number);
    return `${Number(year)}年${month}月${day === undefined ? '' : `${day}日`}`;
  },
  /** The days of a week. */
  weekDays: (from: DateText, to: DateText) => {
    const [, fromMonth, fromDay] = from.split('-').map(Number);
    const [, toMonth, toDay] = to.split('-').map(Number);
    return `（${fromMonth}月${fromDay}日—${toMonth === fromMonth ? '' : `${toMonth}月`}${toDay}日）`;
  },
  /** A day; without its year inside the given one. */
  day: (date: DateText, year: string) => {
    const [y = '', month, day] = date.split('-');
    return `${y === year ? '' : `${Number(y)}年`}${Number(month)}月${Number(day)}日`;
  },
  range: (from: string, to: string) => (from === to ? from : `${from}—${to}`),
  sheetName: '考核得分表',
  title: (plan: string, period: string) => `${plan}${period}考核得分表（征求意见稿）`,
  whyTitle: (department: string, period: string) => `${department}${period}考核得分说明`,
  window: (from: string, to: string) => `计分时段：${from}至${to}`,
  trial: '时段尚未结束，以下为试算',
  fullMarks: '满分',
  unjudged: '—',
  nothing: '本时段没有可以计分的单位。',
  lossesTitle: '扣分说明',
  /** What a part lost, and in which measures. */
  loss: (part: string, points: string, measures: string) => `${part}扣${points}（${measures}）`,
  /** What a record took away or gave. */
  record: (kind: string, points: string, reason: string) => `${kind}${points}（${reason}）`,
  scaledNote: '“—”：该单位这一项在本时段没有可计事项，不计；其余各项的满分按比例折算为100分。',
  thin: (units: string) => `缺项过半，只列得分，不评等次、不排名次：${units}`,
  unscoredRecords: (list: string) => `没有得分的单位的加分、扣分记录，不计入总分：${list}`,
  noDuty: (units: string) => `没有计分责任（只有配合、共性任务，或没有任务）的单位：${units}`,
  nothingJudged: (units: string) => `有责任但本时段没有可计事项的单位：${units}`,
  methodTitle: '计分办法',
  method: ({ weights, roleFactors, grades, staleDays, behind, exceptions }: Method) => [
    `1. 满分100分：${fullMarks(weights)}。没有可计事项的项目不计，其余各项的满分按比例折算为100分。`,
    `2. 计分范围：各单位直接承担的牵头、会同、责任事项，系数为牵头${roleFactors.lead}、会同${roleFactors.joint}、责任${roleFactors.responsible}；各项目的满分按系数分到每件事项。配合、共性任务和汇总工作不计分。`,
    '3. 任务完成：到期应完成的和已经完成的事项，已销号的、已申请销号待核验的得满分，其余不得分；未到期的，暂缓、终止的，以及长期坚持、无完成时限的不计。退回补办的按未完成计。',
    `4. 序时进度：${pace(behind)}以本单位报送的完成比例为准，应报未报的按0计，不须报的按整条措施计；有节点的按节点计；暂无法判断的不计。${ownThresholds(exceptions)}`,
    '5. 周期性工作：时段内到期的每一次（含事件启动的限时事项），按期的得满分，迟办的得一半，漏办的不得分；频次未定、首次日期未定的不计。',
    `6. 信息报送：应报送的天数中，距上次报送（或起算日）不满${staleDays}天的天数所占的比例；零报告算报送。${ownThresholds(exceptions)}`,
    '7. 指标完成：实际完成率除以按时间应达到的完成率（比率类指标不分时间，按与目标值之比），最高按1计；上限类指标未超过上限的得满分；到期仍未报数的不得分，未到期未报数、总数未定的不计。',
    '8. 加分、扣分以时段内的记录为准，在得分之外加减：总分可以超过100分，也可以低于0分。',
    `9. 等次：${grades.excellent}分以上优秀，${grades.good}分以上良好，${grades.pass}分以上合格，其余不合格（“以上”含本数）。县区单独排名，其他单位一起排名；同分同名次，后一名次空出。可计项目的满分不到全部满分一半的（缺项过半），只列得分，不评等次、不排名次。`,
    '10. 得分率精确到0.01%，得分精确到0.01分；先算准合计再四舍五入，分到各项、各事项时的零头按余数从大到小分配，各项之和等于得分。',
  ],
  draft: '本表为征求意见稿，印发前送各单位核对；有异议的，请写明编号和理由。',
  foot: '填表人：　　　　复核人：　　　　日期：',
  whyHint: '逐分说明：plan assess --why 单位名称',
  noGrade: '缺项过半，不评等次',
  noScore: '本时段没有可计事项，不计分。',
  noDutyHere: '没有计分责任：没有承担牵头、会同、责任事项。',
  partHeading: (name: string, score: string, full: string) => `${name}：得${score}分，满分${full}分`,
  partUnjudged: (name: string, full: string) => `${name}：没有可计事项，不计（原满分${full}分，折算到其他各项）`,
  factor: (role: string, factor: number, turns: number | null) =>
    `${role}×${factor}${turns === null ? '' : `×${turns}次`}`,
  leftOutTitle: '不计：',
  leftOut: {
    'not-due': '未到期',
    standing: '长期坚持、无完成时限',
    paused: '暂缓',
    cancelled: '终止',
    'no-pace': '暂无法判断进度',
    'no-turn': '本时段没有到期的',
    'not-owed': '本时段不须报送',
    'no-goal': '目标未定',
    'no-value': '没有报数',
    'just-begun': '刚开始',
    'no-factor': '系数为0',
  },
  facts: {
    done: (date: string | null) => (date === null ? '已销号' : `${date}销号`),
    submittedByDepartment: (date: string) => `${date}本单位已申请销号，待核验，按完成计`,
    submittedByAll: (date: string) => `${date}应申请的单位都已申请销号，待核验，按完成计`,
    undone: (due: string, asOf: string) => `时限${due}，截至${asOf}未完成、未申请销号`,
    finished: '已完成或已申请销号，按达到序时计',
    expected: (expected: number) => `应达${expected}%`,
    figures: {
      own: (actual: number, date: string) => `本单位${date}报${actual}%`,
      measure: (actual: number, _date: string) => `整条措施${actual}%`,
      none: (_actual: number, _date: string) => '本单位应报完成比例而未报，按0计',
      milestones: (actual: number, _date: string) => `节点完成${actual}%`,
    },
    onPace: '达到序时',
    tolerated: (points: number, tolerance: number) => `滞后${points}个百分点，不满${tolerance}个，不扣`,
    behind: (points: number) => `滞后${points}个百分点`,
    turns: (all: number, kept: number, late: number, missed: number) =>
      `应办${all}次：按期${kept}次、迟办${late}次、漏办${missed}次`,
    lateTurn: (deadline: string, done: string) => `${deadline}到期的，${done}迟办`,
    missedTurn: (deadline: string) => `${deadline}到期的漏办`,
    ofEvent: (event: string) => `（事件${event}）`,
    reported: (owed: number) => `应报${owed}天，没有逾期未报`,
    silent: (owed: number, silent: number, staleDays: number, stretches: string) =>
      `应报${owed}天，其中${silent}天已满${staleDays}天未报：${stretches}`,
    reportedOn: (actual: string, date: string) => `${actual}（${date}报）`,
    target: (goal: string, actual: string, percent: number, expected: number | null) =>
      `目标${goal}，实际${actual}，完成${percent}%${expected === null ? '' : `，按时间应达${expected}%`}`,
    ceiling: (goal: string, actual: string, met: boolean) => `上限${goal}，实际${actual}，${met ? '未超过' : '已超过'}`,
    unreported: (due: string) => `时限${due}，到期未报数`,
  },
  sum: {
    score: '得分',
    scaled: '折算',
    bonus: '加分',
    deduction: '扣分',
    total: '总分',
    grade: '等次',
    rank: '名次',
  },
  scaledParts: (missing: string, left: number) => `${missing}不计，其余各项满分由${left}分折算为100分`,
  adjustment: (points: string, date: string, reason: string, by: string | null) =>
    `${points}：${date}，${reason}${by === null ? '' : `（${by}认定）`}`,
  rankIn: (name: string, rank: number, units: number) => `${name}第${rank}名（共${units}个单位）`,
  apart: {
    kind: (kind: string) => `${kind}不参加排名`,
    thin: (_kind: string) => '缺项过半，不排名次',
    'no-duty': (_kind: string) => '没有计分责任，不参加排名',
    'nothing-judged': (_kind: string) => '没有可计事项，不参加排名',
  },
};

function fullMarks(weights: Method['weights']): string {
  return (Object.keys(parts) as ScorePart[])
    .filter((part) => weights[part] > 0)
    .map((part) => `${parts[part]}${weights[part]}分`)
    .join('、');
}

function pace(behind: number): string {
  return behind > 0
    ? `达到序时、滞后不满${behind}个百分点的得满分；滞后满${behind}个百分点的，滞后几个百分点就扣该事项满分的百分之几。`
    : '达到序时的得满分；滞后的，滞后几个百分点就扣该事项满分的百分之几。';
}

function ownThresholds(exceptions: readonly string[]): string {
  return exceptions.length === 0 ? '' : `${exceptions.join('、')}另定阈值的，从其规定。`;
}
