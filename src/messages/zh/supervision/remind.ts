/** Chinese wording of the reminders. */
import type { LadderStep } from '../../../model/ladder.js';
import type { DateText } from '../../../model/period.js';
import type { Role } from '../../../model/role.js';

const LETTERS: Readonly<Record<LadderStep, string>> = {
  reminder: '提醒函',
  supervision: '督办函',
  interview: '约谈通知',
  criticism: '通报',
};
const SENT: Readonly<Record<LadderStep, string>> = {
  reminder: '已发提醒函',
  supervision: '已发督办函',
  interview: '已约谈',
  criticism: '已通报批评',
};
const numbered = (number: string | null) => (number === null ? '' : `，${number}`);
const timeLeft = (days: number) => (days === 0 ? '今日到期' : `还有${days}天`);
/** `gentle` is for those who do not stand under the office. */
const timeOf = (days: number, gentle: boolean) => {
  if (days >= 0) return timeLeft(days);
  return gentle ? `时限已过${-days}天` : `已逾期${-days}天`;
};

export const remind = {
  titles: { notice: '【工作提示】', reminder: '【工作提醒】', request: '关于商请支持落实有关工作的函' },
  salutation: (department: string) => `${department}：`,
  openings: {
    notice: (plan: string, _asOf: string, count: number) =>
      `根据《${plan}》责任分工，你单位有以下${count}项工作临近时限，现予提示：`,
    reminder: (plan: string, asOf: string, count: number) =>
      `根据《${plan}》责任分工，截至${asOf}，你单位有以下${count}项工作需抓紧推进：`,
    request: (plan: string, asOf: string, count: number) =>
      `感谢贵单位一直以来的大力支持。根据《${plan}》责任分工，以下${count}项工作需贵单位支持，现将截至${asOf}的有关情况函告如下：`,
  },
  /** A day in a message: without the year where that is the message's own. */
  day: (date: DateText, asOf: DateText) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${date.slice(0, 4) === asOf.slice(0, 4) ? '' : `${year}年`}${month}月${day}日`;
  },
  roles: { lead: '牵头单位', joint: '会同单位', responsible: '责任单位', support: '配合单位' } satisfies Record<
    Role,
    string
  >,
  collator: '汇总单位',
  common: (group: string) => `共性任务：${group}`,
  /** Who collects what a department does that answers for a part. */
  collectedBy: (names: string, as: 'lead' | 'collator') => `${as === 'lead' ? '牵头' : '汇总'}单位：${names}`,
  sentence: (clauses: string) => `${clauses}。`,
  sentenceGap: '',
  due: (due: string) => `应于${due}完成`,
  noDue: (end: string) => `文件未明确时限，按${end}前完成掌握`,
  extended: (original: string | null, count: number) =>
    original === null ? `（原未明确时限，已延期${count}次）` : `（原时限${original}，已延期${count}次）`,
  time: timeOf,
  progress: {
    none: '尚未报送进展',
    percent: (percent: number, day: string) => `已完成${percent}%（${day}报送）`,
    complete: (day: string) => `已报完成100%（${day}报送），尚未申请销号`,
    lastReport: (day: string) => `最近一次报送进展为${day}`,
    whole: (percent: number) => `整体已完成${percent}%`,
  },
  facts: {
    behind: (expected: number, actual: number, points: number, milestones: boolean, whole: boolean, gentle: boolean) =>
      `${whole ? '该项工作' : ''}${milestones ? '节点完成率应达' : '按序时进度应完成'}${expected}%，实际${actual}%，${gentle ? '相差' : '滞后'}${points}个百分点`,
    milestone: (title: string, due: string, days: number, gentle: boolean) =>
      `节点“${title}”应于${due}完成，${timeOf(days, gentle)}`,
    returned: (day: string, reason: string | null) =>
      `销号申请已于${day}退回补办${reason === null ? '' : `（${reason}）`}，尚未重新申请`,
    /** `end` is the end of the plan's period where that is past. */
    silent: (since: string, end: string | null, days: number, gentle: boolean) =>
      `${since}${end === null ? '以来' : `至计划期末${end}`}已${days}天未${gentle ? '收到' : '报送'}进展`,
    missed: (name: string, turns: number, days: string, gentle: boolean) => {
      if (gentle) return `尚未收到“${name}”${turns === 1 ? '' : `最近${turns}次`}的完成情况${days}`;
      return turns === 1 ? `“${name}”未报送完成情况${days}` : `“${name}”已连续${turns}次未报送完成情况${days}`;
    },
    dueDays: (days: string) => `（应于${days}前完成）`,
    /** The first and the last of many turns. */
    dueFromTo: (first: string, last: string) => `（首次应于${first}前、最近一次应于${last}前完成）`,
    turn: (name: string, day: string, days: number) => `“${name}”应于${day}前完成并报送，${timeLeft(days)}`,
    duty: (name: string, day: string, event: string, within: string, days: number, gentle: boolean) =>
      `“${name}”应于${day}前完成（${event}，${within}），${timeOf(days, gentle)}`,
    dutyWithoutDay: (name: string, event: string, within: string) => `“${name}”应按期完成（${event}，${within}）`,
    event: (day: string, place: string | null, event: string) => `${day}${place ?? ''}${event}`,
    reply: (step: LadderStep, number: string | null, sent: string, due: string, days: number, gentle: boolean) =>
      `${sent}发出的${gentle ? '商请函' : LETTERS[step]}${number === null ? '' : `（${number}）`}应于${due}前答复，${days < 0 ? '尚未答复，' : ''}${timeOf(days, gentle)}`,
  },
  /** The day by which an answer is asked for, or the working days where the calendar is silent. */
  answerBy: (day: string | null, workingDays: number, letter: boolean) =>
    day === null ? `收到本${letter ? '函' : '提醒'}后${workingDays}个工作日内` : `${day}前`,
  closings: {
    reminder: (by: string, office: string) =>
      `请抓紧推进上述工作，于${by}将进展情况报送${office}，并说明原因、整改措施和预计完成时间。`,
    reminderOfParts: (by: string) => `请抓紧完成你单位承担的工作，于${by}将进展情况报送牵头（汇总）单位。`,
    alsoParts: '由其他单位牵头（汇总）的工作，请将你单位承担部分的进展情况同时报送该单位。',
    notice: '请提前安排，确保按时完成并报送。',
    noticeOfParts: '请按职责分工提前安排，抓紧完成你单位承担的工作，并将进展情况报送牵头（汇总）单位。',
    submit: '已完成的，请及时申请销号，并附佐证材料。',
    extend: '确需延期的，请在到期前提出书面申请，说明理由和拟完成时间。',
    request: (by: string, office: string) =>
      `以上工作，商请贵单位予以支持，并请于${by}将进展情况、存在困难和预计完成时间函告${office}。`,
    earlyRequest: (office: string) => `以上工作，商请贵单位提前安排、予以支持，有关进展情况请函告${office}。`,
    thanks: '特此函商，盼予支持。',
  },
  office: {
    part: (number: number, title: string) => `${'一二三'[number - 1]}、${title}`,
    title: (name: string | null) => `${name ?? '办公室'}内部事项（不外发）`,
    pending: (count: number) => `待认定的销号申请（${count}项）`,
    pendingItem: (names: string, day: string, days: number) =>
      days === 0 ? `${names}今日申请销号` : `${names}于${day}申请销号，已${days}天未认定`,
    pastDue: (days: number) => `完成时限已过${days}天`,
    own: '系本办公室承办，应由其他单位认定',
    pendingNote: '请核验佐证材料后予以认定；不符合销号条件的，退回补办并说明理由。',
    suggestions: (count: number) => `建议采取的措施（${count}项）`,
    overdue: (days: number) => `已逾期${days}天`,
    duty: (name: string, days: number) => `“${name}”已逾期${days}天`,
    missed: (schedule: string, turns: number) => `“${schedule}”${turns === 1 ? '' : '连续'}漏办${turns}次`,
    steps: {
      supervision: (names: string) => `建议向${names}发督办函`,
      interview: (names: string) => `建议约谈${names}有关负责人`,
      criticism: (names: string) => `建议对${names}通报批评`,
    },
    request: (names: string) => `建议向${names}发商请函`,
    lastLetter: (step: LadderStep, day: string, number: string | null) => `（${day}${SENT[step]}${numbered(number)}）`,
    suggestionNote: '以上建议按逾期天数、漏办次数测算，是否采取由领导决定，不写入对外提醒。',
    measures: (count: number) => `本办公室承办的工作（${count}项）`,
  },
};
