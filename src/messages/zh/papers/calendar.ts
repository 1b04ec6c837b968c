/** Chinese wording of calendar files. */
import { words } from '../words.js';

export const calendar = {
  name: (plan: string, department: string | null) =>
    `${plan}日程${department === null ? '' : words.bracket(department)}`,
  /** Kind and state stand before the title, the id behind it: `【时限·已办结】建成监测系统（13-6）`. */
  summary: (marks: readonly string[], title: string, measure: string) => `【${marks.join('·')}】${title}（${measure}）`,
  /** The last day of a plan. */
  end: (plan: string) => `【期末】${plan}`,
  endCategory: '期末',
  /** What is not owed, as the measure is finished, or was paused or closed then. */
  withdrawn: '不计',
  id: (measure: string) => `编号：${measure}`,
  owners: (names: string) => `办理单位：${names}`,
  ownDuty: (role: string) => `本单位责任：${role}`,
  collator: '汇总',
  state: (status: string, date: string) => `状态：${status}（截至${date}）`,
  source: (plan: string) => `出自：${plan}`,
  uncertainDays: '节假日安排尚未公布的，按原定日期列入，逢休息日未顺延。',
  unscheduled: (rhythms: string) => `未列入的周期性工作：${rhythms}`,
  unknown: (duties: string) => `期限未定、未列入的限时事项：${duties}`,
  unstated: (count: number) => `${count}条未办结措施没有写明时限，按计划期末计。`,
};
