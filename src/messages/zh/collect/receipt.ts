/** Chinese wording of what was taken from returned files. */
import type { OfficeStatus } from '../../../model/plan.js';

/** Where a value stands. */
export interface CellPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly cell: string;
}

export const receipt = {
  place: ({ file, sheet, cell }: CellPlace) => [file, sheet, cell].filter(Boolean).join(' '),
  places: (places: readonly string[]) => places.join('、'),
  facts: (files: number, date: string) => [`读取${files}个文件`, `进展日期${date}`],
  answers: (answered: number, blank: number, silent: number) =>
    `填报${answered}个单位，交回空白${blank}个，未交${silent}个。`,
  columns: { department: '单位', measure: '措施', content: '内容', place: '出处', why: '原因' },
  taken: (count: number, isPreview: boolean) => `${isPreview ? '将写入' : '写入'}计划（${count}条）`,
  nothingTaken: '没有可以写入的内容。',
  there: (count: number) => `计划里已有，不再写入（${count}条）`,
  conflicts: (count: number) => `等待选择，没有写入（${count}条）`,
  waiting: (count: number) => `措施里有等待选择的，这几条也暂不写入（${count}条）`,
  left: (count: number) => `按选择未采用（${count}条）`,
  refused: (count: number) => `不能采用（${count}行）`,
  faults: (count: number) => `无法识别（${count}处）`,
  extensions: (count: number) => `申请延期，由办公室决定（${count}条）`,
  blankReturned: '交回空白：',
  silent: '未交：',
  skipped: {
    lock: (file: string) => `没有读取 ${file}：它是办公软件的锁文件，对应的表可能还开着，请保存并关闭后再收一次。`,
    receipt: (file: string) => `没有读取 ${file}：它是回执。`,
    format: (file: string) => `没有读取 ${file}：只读 .xlsx 和 .csv；是清单的，请另存为 .xlsx 再收一次。`,
  },
  reasons: {
    closed: '办公室已认定这条措施完成或终止',
    'not-own': '计划没有把这条措施分给该单位',
    misplaced: '这一行夹在别的单位的清单里',
    disagree: '同一单位的答复不一致',
    changed: '清单制发后计划有变动',
    unproven: '这一行的回收码已丢失，无从核对清单制发后计划有没有变动',
  },
  /** The sentence under a conflict's heading. */
  reasonLine: (reasons: readonly string[], asOf: string) => `${reasons.join('；')}（清单截至${asOf}）。`,
  since: {
    decision: (date: string, status: OfficeStatus, by: string) =>
      `${date} ${by}认定：${{ open: '在办', done: '已完成', paused: '暂缓', cancelled: '终止' }[status]}`,
    extension: (date: string, from: string | null, to: string) =>
      `${date} 时限改为 ${to}${from === null ? '' : `（原 ${from}）`}`,
    report: (date: string) => `${date} 报送进展`,
  },
  sinceLine: (records: readonly string[]) => `此后的记录：${records.join('；')}。`,
  decisionLine: (decision: string) => `现行认定：${decision}。`,
  otherChange: (measure: string) => `此后改动的是措施本身或责任分工，用 plan show ${measure} 查看。`,
  ownersLine: (names: readonly string[]) => `这条措施的单位：${names.join('、')}。`,
  moreReplies: (count: number) => `另有${count}份不同的答复，没有列出。`,
  side: {
    field: '项目',
    plan: '计划',
    file: (number: number | null) => (number === null ? '文件' : `文件${number}`),
    source: '出处',
  },
  fields: {
    percent: '完成比例',
    note: '进展情况',
    targets: '指标',
    problem: '存在问题',
    next: '下步措施',
    evidence: '佐证材料',
    submit: '申请销号',
    nothing: '零报告',
  },
  none: '—',
  yes: '是',
  dated: (date: string) => `（${date}）`,
  cell: (cell: string) => `（${cell}）`,
  target: (name: string, value: number, unit: string) => `${name} ${value}${unit}`,
  choose: {
    file: '取文件里的，加 --take file；保留计划的，加 --take plan。',
    path: '答复之间不一致的，用 --take 文件名 取其中一份；同在一份文件里的，先改文件。',
  },
  ask: (replies: number) =>
    replies === 1
      ? '取哪一个（1 文件，0 计划，直接回车暂不处理）'
      : `取哪一个（1 至 ${replies} 为文件，0 为计划，直接回车暂不处理）`,
  askWords: { plan: ['0', '计划', 'plan'], file: ['文件', 'file'] },
  refusals: {
    'other-plan': (rows: number) => `${rows}行的回收码出自别的计划，或者计划已改了标题；请用本计划导出的清单重填。`,
    'unknown-department': (rows: number, id: string) =>
      `${rows}行的单位（标识“${id}”）名册里没有；改过标识的，用重新导出的清单填写。`,
    'unknown-measure': (id: string) => `计划里没有措施 ${id}。`,
    'not-own': (id: string, names: string) =>
      `${id} 不由该单位负责（现为：${names}）；要由它报送，先用 plan update ${id} --add-support 加上。`,
    'unknown-target': (id: string, targets: string) => `${id} 已没有指标 ${targets}；请重新导出清单。`,
  },
  extension: (due: string | null, to: string | null) =>
    [due === null ? '时限未定' : `现时限为${due}`, ...(to === null ? [] : [`申请延至${to}`])].join('，'),
  extensionStep: (measure: string, to: string | null) =>
    `同意的：plan update ${measure} --due ${to ?? '新时限'} --reason 理由 --approved-by 批准人`,
  faultyFiles: (files: readonly string[]) =>
    `出错的内容来自：${files.join('、')}。请单位改正后再收；把这些文件移开，其余的可以先收。`,
  writtenFiles: (count: number) => `改动了${count}个文件。`,
  preview: '以上只是预览，没有写入任何文件。',
  receiptWritten: (file: string) => `回执已写入：${file}`,
  paper: {
    title: (plan: string) => `${plan}责任清单回收回执`,
    line: (date: string, files: number) => `进展日期：${date}｜读取文件：${files}个`,
    overview: '回收情况',
    overviewColumns: {
      department: '单位',
      state: '交回情况',
      files: '文件',
      taken: '写入',
      there: '已有',
      open: '等待选择',
      refused: '未采用',
      faults: '无法识别',
    },
    states: { answered: '已填报', blank: '空白', silent: '未交', partly: '无法识别' },
    taken: '写入计划',
    there: '计划里已有',
    conflicts: '等待选择',
    refused: '未采用',
    extensions: '申请延期',
    id: '编号',
    due: '现时限',
    asked: '申请内容',
    to: '申请延至',
    left: '按选择未采用',
    waiting: '同一措施有等待选择的，暂不写入',
    foot: '经办人：　　　　核对人：　　　　日期：',
  },
};
