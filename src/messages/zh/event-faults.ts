/** Chinese wording of what is wrong with an event that a clerk records. */
import type { Explanation } from '../explanation.js';

export const eventFaults = {
  unknownKind: (text: string, known: readonly string[], nearest: string | undefined): Explanation => ({
    message: `没有“${text}”这种启动情形`,
    hint: `${nearest === undefined ? '' : `是不是“${nearest}”？`}现有：${known.join('、')}；新的情形写进 plan.yaml 的 events。`,
  }),
  noKinds: (): Explanation => ({
    message: '计划里没有规定启动情形',
    hint: '先写进 plan.yaml 的 events，如：events: [{id: accident, name: 生产安全事故}]',
  }),
  ambiguousKind: (text: string, matching: readonly string[]): Explanation => ({
    message: `“${text}”可以指${matching.length}种启动情形`,
    hint: `写明是哪一种：${matching.join('、')}。`,
  }),
  alreadyRecorded: (id: string): Explanation => ({
    message: `这个事件已经登记过：${id}`,
    hint: '没有写入任何文件。同一天的另一个事件，请用 --place 或 --summary 写明不同之处。',
  }),
};

/** One key set for all languages. */
export type EventFaults = typeof eventFaults;
