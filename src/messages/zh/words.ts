/** Chinese words of the model: roles, states, dates, frequencies, targets. */

import type { LadderStep } from '../../model/ladder.js';
import type { DateText, Period } from '../../model/period.js';
import type { OfficeStatus, Target } from '../../model/plan.js';
import type { DepartmentKind } from '../../model/register.js';
import type { Role } from '../../model/role.js';
import type {
  Lamp,
  PaceWord,
  PartyProgress,
  PercentBasis,
  Status,
  TargetStanding,
  TurnState,
} from '../../model/state.js';

const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const EVERY_ONE: Readonly<Record<string, string>> = {
  day: '每日',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  year: '每年',
};
const UNITS: Readonly<Record<string, string>> = { day: '日', week: '周', month: '个月', quarter: '个季度', year: '年' };

export const words = {
  roles: { lead: '牵头', joint: '会同', responsible: '责任', support: '配合' } satisfies Record<Role, string>,
  statuses: {
    'not-started': '未启动',
    'in-progress': '推进中',
    submitted: '申请销号',
    done: '已完成',
    paused: '暂缓',
    cancelled: '终止',
  } satisfies Record<Status, string>,
  officeStatuses: { open: '在办', done: '已完成', paused: '暂缓', cancelled: '终止' } satisfies Record<
    OfficeStatus,
    string
  >,
  lamps: { red: '红灯', yellow: '黄灯', blue: '蓝灯', green: '绿灯', none: '—' } satisfies Record<Lamp, string>,
  /** Lamps as heads of columns and labels of counts. */
  lampHeads: { red: '红灯', yellow: '黄灯', blue: '蓝灯', green: '绿灯', none: '不判' } satisfies Record<Lamp, string>,
  paces: { ahead: '超序时', 'on-pace': '达到序时', behind: '滞后序时', unknown: '进度不明' } satisfies Record<
    PaceWord | 'unknown',
    string
  >,
  /** A department's own state in a measure. */
  partyProgress: { unreported: '未报', working: '在办', submitted: '已申请' } satisfies Record<PartyProgress, string>,
  turnStates: { kept: '按期', late: '迟办', missed: '漏办', open: '未到期', unknown: '日期未定' } satisfies Record<
    TurnState,
    string
  >,
  targetStandings: { met: '已达到', 'on-pace': '达到序时', behind: '滞后', unknown: '未定' } satisfies Record<
    TargetStanding,
    string
  >,
  percentBases: {
    lead: '牵头单位报送',
    collator: '汇总单位报送',
    mean: '各责任单位平均',
    targets: '按指标折算',
  } satisfies Record<PercentBasis, string>,
  /** Why the turns of a schedule cannot be counted. */
  scheduleKinds: { open: '频次未定', undated: '首次日期未定', nobody: '承担单位未定' },
  ladderSteps: { reminder: '提醒', supervision: '督办', interview: '约谈', criticism: '通报批评' } satisfies Record<
    LadderStep,
    string
  >,
  /** Why a lamp is on. */
  reasons: {
    overdue: (days: number) => `逾期${days}天`,
    behind: (points: number) => `滞后序时${points}个百分点`,
    silent: (department: string, days: number) => `${department}已${days}天未报送`,
    missed: (name: string, departments: string, turns: number) =>
      `${departments}“${name}”${turns === 1 ? '' : '连续'}漏办${turns}次`,
    dueSoon: (days: number) => (days < 0 ? `印发时已过时限${-days}天` : days === 0 ? '今天到期' : `还有${days}天到期`),
  },
  kinds: {
    party: '党委部门',
    government: '政府部门',
    judicial: '司法机关',
    vertical: '垂直管理',
    mass: '群团',
    enterprise: '企业',
    county: '县区',
    'committee-office': '议事机构办公室',
  } satisfies Record<DepartmentKind, string>,
  group: '单位组',
  others: '等',
  listSeparator: '、',
  clauseSeparator: '；',
  undecided: '未定',
  standing: '长期坚持',
  membersOpen: '成员未定',
  colon: '：',
  comma: '，',
  common: '共性',
  bracket: (text: string) => `（${text}）`,
  /** A date in words. */
  date: (date: DateText) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
  /** A due in words; a period means its last day. */
  due: ({ text, end }: Period) => {
    const [year, rest] = text.split('-', 2) as [string, string | undefined];
    if (rest === undefined) return `${year}年底前`;
    if (rest === 'H1') return `${year}年上半年`;
    if (rest === 'H2') return `${year}年下半年`;
    if (rest.startsWith('Q')) return `${year}年第${NUMERALS[Number(rest[1])]}季度`;
    if (rest.startsWith('W')) return `${words.date(end)}前（第${Number(rest.slice(1))}周）`;
    return text.length === 7 ? `${year}年${Number(rest)}月底前` : `${words.date(end)}前`;
  },
  /** A section's number before its heading. */
  sectionTitle: (id: string, title: string) => `${numeral(Number(id))}、${title}`,
  sectionNumber: (id: string) => numeral(Number(id)),
  /** A schedule's frequency. */
  every: (every: string) => {
    if (every === 'open') return '频次未定';
    const [count, unit = ''] = every.split(' ');
    const one = unit.replace(/s$/, '');
    if (count === '1') return EVERY_ONE[one] ?? every;
    return `每${count === '2' ? '两' : count}${UNITS[one] ?? one}`;
  },
  /** A trigger's time limit. */
  within: (within: string) => {
    const count = within.split(' ')[0];
    return within.includes('working') ? `${count}个工作日内` : `${count}日内`;
  },
  afterEvent: (event: string, within: string, name: string) => `${event}发生后${within}：${name}`,
  /** What a target asks for, without its name. */
  goal: ({ compare, goal, total, unit }: Pick<Target, 'compare' | 'goal' | 'total' | 'unit'>) => {
    switch (compare) {
      case 'all':
        return total === undefined ? `全部（总数未定）` : `全部（${total}${unit}）`;
      case 'at-least':
        return `不少于${goal}${unit}`;
      case 'at-most':
        return goal === 0 ? '清零' : `不超过${goal}${unit}`;
      default:
        return `${goal}${unit}`;
    }
  },
  owedBy: { lead: '牵头单位', each: '各责任单位分别' },
  source: (item: number, clause: number) => `原文第${item}条第${clause}款`,
  daysLeft: (days: number) => (days < 0 ? `逾期${-days}天` : days === 0 ? '当天到期' : `还有${days}天`),
};

function numeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${NUMERALS[tens]}十`;
  return head + (ones === 0 ? '' : NUMERALS[ones]);
}
