/** Chinese wording of what is wrong with a report that a clerk types. */
import type { Explanation } from '../explanation.js';

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : `是不是“${nearest}”？`);

/** What a measure has, and the plan's events. */
const THINGS = {
  target: { name: '指标', none: '量化目标', option: '--target' },
  action: { name: '具体事项', none: '具体事项', option: '--done' },
  schedule: { name: '周期性工作', none: '周期性工作', option: '--schedule' },
  trigger: { name: '限时事项', none: '限时事项', option: '--trigger' },
  milestone: { name: '节点', none: '节点', option: '--milestone' },
  event: { name: '事件', none: '相应的事件', option: '--event' },
};

const owner = (measure: string | undefined) => (measure === undefined ? '计划里' : `${measure} `);

export const progressFaults = {
  noSuchItem: (
    thing: keyof typeof THINGS,
    text: string,
    measure: string | undefined,
    known: readonly string[],
    nearest: string | undefined,
  ): Explanation => ({
    message: `${owner(measure)}没有“${text}”这个${THINGS[thing].name}`,
    hint: `${meant(nearest)}${owner(measure)}的${THINGS[thing].name}：${known.join('、')}。`,
  }),
  noItems: (
    thing: keyof typeof THINGS,
    measure: string | undefined,
    option: string = THINGS[thing].option,
  ): Explanation => ({
    message: `${owner(measure)}没有${THINGS[thing].none}`,
    hint: `去掉 ${option}。`,
  }),
  severalItems: (thing: keyof typeof THINGS, text: string, matching: readonly string[]): Explanation => ({
    message: `“${text}”对应${matching.length}个${THINGS[thing].name}`,
    hint: `写明是哪一个：${matching.join('、')}。`,
  }),
  itemUnnamed: (thing: keyof typeof THINGS, given: string, matching: readonly string[]): Explanation => ({
    message: `写了 ${given}，没有写是哪个${THINGS[thing].name}`,
    hint: `用 ${THINGS[thing].option} 写明：${matching.join('、')}。`,
  }),
  notANumber: (number: number): Explanation => ({ message: `没有第${number}项`, hint: '写列出的序号。' }),
  badPercent: (text: string): Explanation => ({
    message: `完成比例“${text}”不是 0 到 100 的数`,
    hint: '写成 60 或 60%。',
  }),
  targetUnclear: (text: string, known: readonly string[]): Explanation => ({
    message: `“${text}”没有写成 指标=数值`,
    hint: `例如 ${known[0]?.split(' ')[0]}=31；指标有：${known.join('、')}。`,
  }),
  badTargetValue: (name: string, text: string, unit: string): Explanation => ({
    message: `指标“${name}”的值“${text}”不是数`,
    hint: `写成 31、31${unit} 或 1,200.5。`,
  }),
  wrongUnit: (name: string, text: string, unit: string): Explanation => ({
    message: `指标“${name}”的单位是“${unit}”，这里写的是“${text}”`,
    hint: `换算成${unit}再写，单位可以不写。`,
  }),
  targetTwice: (name: string): Explanation => ({
    message: `指标“${name}”写了两次`,
    hint: '一个指标只写一个值。',
  }),
  groupReports: (name: string, members: readonly string[]): Explanation => ({
    message: `“${name}”是单位组，不能报送`,
    hint: members.length > 0 ? `写其中一个单位：${members.join('、')}。` : '写报送的那个单位。',
  }),
  needsReporter: (measure: string, names: readonly string[]): Explanation => ({
    message: `没有写 ${measure} 由哪个单位报送`,
    hint:
      names.length > 0
        ? `用 --department 写明，如 ${names.join('、')}。`
        : '用 --department 写明；用 plan departments 查看全部单位。',
  }),
  nothingToReport: (measure: string): Explanation => ({
    message: `没有写 ${measure} 要报送的内容`,
    hint: '写上 --percent、--note 等；没有进展的，写 --nothing（零报告）。用 plan progress --help 查看全部选项。',
  }),
  alreadyReported: (measure: string, department: string, date: string, path: string): Explanation => ({
    message: `${department} ${date} 已经报送过 ${measure} 的这条进展，没有再次写入`,
    hint: `已有的在 ${path} 里；另有内容的，改动后再报送。`,
  }),
};

/** One key set for all languages. */
export type ProgressFaults = typeof progressFaults;
