/** Chinese wording of what is wrong with a call of `plan update`. */
import type { Explanation } from '../explanation.js';

/** What the office has said before. */
const ALREADY = { done: '已完成', paused: '暂缓', cancelled: '终止' };

export const updateFaults = {
  /** One of several options. */
  either: (options: readonly string[]) => options.join(' 或 '),
  noMeasures: (): Explanation => ({
    message: '没有写要修改哪条措施',
    hint: '写措施编号，如 plan update 13-6 --title 新标题；或用 --where 写一个查询。',
  }),
  nothingAsked: (): Explanation => ({
    message: '没有写要修改什么',
    hint: '可以改标题 --title、时限 --due、单位 --lead 和 --add-support 等、汇总单位 --collator、状态 --status。',
  }),
  nothingFound: (query: string): Explanation => ({
    message: `没有符合“${query}”的措施，没有写入任何文件`,
    hint: '用 plan list 查看全部措施；查询的写法用 plan help query 查看。',
  }),
  notConfirmed: (): Explanation => ({
    message: '尚未确认，没有写入任何文件',
    hint: '确认以上修改无误后，加上 --yes 再运行。',
  }),
  titleOfSeveral: (ids: readonly string[]): Explanation => ({
    message: `--title 一次只能修改一条措施，这里有${ids.length}条：${ids.join('、')}`,
    hint: '每条措施的标题分别修改。',
  }),
  departmentTwice: (name: string, options: readonly string[]): Explanation => ({
    message: `${options.join('、')} 都写了“${name}”`,
    hint: '一个单位在一条措施里只承担一种责任，只写一处；原有的责任会自动去掉。',
  }),
  groupCollates: (name: string): Explanation => ({
    message: `“${name}”是单位组，不能作汇总单位`,
    hint: '写一个单位的名称；用 plan departments 查看全部单位。',
  }),
  notInMeasures: (name: string, ids: readonly string[]): Explanation => ({
    message: `${ids.join('、')} 的责任单位里没有“${name}”`,
    hint: `用 plan show ${ids[0]} 查看现有的责任单位。`,
  }),
  sameStatus: (ids: readonly string[], status: keyof typeof ALREADY): Explanation => ({
    message: `${ids.join('、')} 的状态已经是“${ALREADY[status]}”，没有写入任何文件`,
    hint: '状态不用再改；要修改别的，去掉 --status 再运行。',
  }),
  notSubmitted: (ids: readonly string[]): Explanation => ({
    message: `${ids.join('、')} 本来就在办，没有可以退回的销号申请；没有写入任何文件`,
    hint: '--status open 用于退回申请销号的，或重新打开已完成、暂缓、终止的。',
  }),
  beforeDecision: (measure: string, date: string, last: string): Explanation => ({
    message: `${measure} 在 ${last} 已有认定，新的认定不能早于它，这里是 ${date}`,
    hint: `用 --date 写 ${last} 或以后的日期。`,
  }),
  beforeExtension: (measure: string, date: string, last: string): Explanation => ({
    message: `${measure} 在 ${last} 已经延期，再次延期不能早于它，这里是 ${date}`,
    hint: `用 --date 写 ${last} 或以后的日期。`,
  }),
};

/** One key set for all languages. */
export type UpdateFaults = typeof updateFaults;
