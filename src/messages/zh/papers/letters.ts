/** Chinese wording of letters: 提醒函, 督办函, 商请函. */
import type { LadderStep } from '../../../model/ladder.js';
import type { Concern, LetterForm } from '../../../model/official-letter.js';

const SENT: Readonly<Record<LadderStep, string>> = {
  reminder: '已发提醒函',
  supervision: '已发督办函',
  interview: '已约谈',
  criticism: '已通报批评',
};

const ABOUT = '关于落实《{plan}》有关工作的';

export const letters = {
  names: { reminder: '提醒函', supervision: '督办函', request: '商请函' } satisfies Record<LetterForm, string>,
  /** All letters as one paper. */
  paperTitle: (plan: string) => `${plan}提醒、督办、商请函件`,
  fileName: (form: string, department: string) => `${form}-${department}`,
  titles: {
    reminder: `${ABOUT}提醒函`,
    supervision: `${ABOUT}督办函`,
    request: '关于商请支持落实《{plan}》有关工作的函',
  } satisfies Record<LetterForm, string>,
  /** A reminder has no number unless the office gives it one. */
  numbers: { reminder: '', supervision: '〔{year}〕{blank}号', request: '〔{year}〕{blank}号' } satisfies Record<
    LetterForm,
    string
  >,
  /** Room to write by hand. */
  blank: '　　',
  /** The plan, with its document number. */
  plan: (title: string, reference: string | null) => `《${title}》${reference === null ? '' : `（${reference}）`}`,
  grounds: {
    reminder: (plan: string, asOf: string, count: number) =>
      `根据${plan}责任分工，你单位承担的${count}项工作需抓紧推进。截至${asOf}，有关情况如下：`,
    earlyReminder: (plan: string, count: number) =>
      `根据${plan}责任分工，你单位承担的${count}项工作临近时限，现提醒如下：`,
    /** `others` are reminded of in the same letter. */
    supervision: (plan: string, asOf: string, pressed: number, others: number) =>
      `根据${plan}责任分工，你单位承担的${pressed}项工作未按要求落实，现予督办${others === 0 ? '' : `；另有${others}项工作一并提醒`}。截至${asOf}，有关情况如下：`,
    request: (plan: string, asOf: string, count: number) =>
      `感谢贵单位一直以来的大力支持。根据${plan}责任分工，现将贵单位承担的${count}项工作截至${asOf}的有关情况函告如下：`,
  },
  headings: {
    /** What the letter is about. */
    matters: { reminder: '提醒事项', supervision: '督办事项', request: '有关情况' } satisfies Record<
      LetterForm,
      string
    >,
    /** What is asked. */
    demands: { reminder: '有关要求', supervision: '有关要求', request: '商请事项' } satisfies Record<
      LetterForm,
      string
    >,
  },
  heading: (number: string, title: string) => `${number}、${title}`,
  point: (number: string, title: string) => `（${number}）${title}`,
  /** A matter with its id and the department's part. */
  matter: (title: string, id: string, notes: string) => `${title}（${id}${notes === '' ? '' : `，${notes}`}）`,
  former: (step: LadderStep, number: string | null, sent: string, gentle: boolean) =>
    `${sent}${gentle ? '已发商请函' : SENT[step]}${number === null ? '' : `（${number}）`}`,
  replied: (day: string) => `，${day}答复`,
  replyOwed: (day: string) => `，应于${day}前答复`,
  /** `days` past the reply's day. */
  unanswered: (day: string, days: number, gentle: boolean) =>
    gentle ? '，尚未收到复函' : `，应于${day}前答复，已逾期${days}天未答复`,
  /** More matters than are told one by one. */
  summary: (count: number, concerns: readonly string[], annex: string) =>
    concerns.length === 1
      ? `共${count}项，均${concerns[0]}，各项情况见${annex}。`
      : `共${count}项，其中${concerns.join('、')}，各项情况见${annex}。`,
  /** Matters of which the same has to be told; `annex` lists them where there are too many to name. */
  sameFacts: (names: readonly string[], facts: string, annex: string | null) =>
    annex === null
      ? `${names.join('；')}。以上${names.length}项：${facts}`
      : `共${names.length}项（见${annex}）：${facts}`,
  concern: (concern: Concern, count: number | null, gentle: boolean) =>
    `${(gentle ? GENTLE_CONCERNS : CONCERNS)[concern]}${count === null ? '' : `${count}项`}`,
  demands: {
    reminder: (by: string, office: string, form: string) =>
      `请你单位抓紧推进上述工作，于${by}将办理情况（填写${form}）报送${office}，并说明未完成的原因、整改措施、预计完成时间和责任人。`,
    /** Where nothing but reports is missing. */
    silentReminder: (by: string, office: string, form: string) =>
      `请你单位于${by}将上述工作的进展情况（填写${form}）报送${office}；没有进展的，说明原因、下步措施和预计完成时间。`,
    earlyReminder: '请你单位提前安排，确保按时完成并报送。',
    supervision: (by: string, office: string, form: string) =>
      `请你单位高度重视，查明原因，制定整改措施，明确完成时限和责任人，抓紧整改落实，并于${by}将办理情况（填写${form}，由负责人签字并加盖公章）书面报送${office}。`,
    request: (by: string, office: string, form: string) =>
      `以上工作，商请贵单位统筹推进，并于${by}将进展情况、存在困难和预计完成时间（可填写${form}）函复${office}为盼。`,
    earlyRequest: (office: string) => `以上工作，商请贵单位提前安排，并将有关进展情况函告${office}为盼。`,
    thanks: '特此函商，请予支持。',
  },
  /** An annex as the text names it; a single one has no number. */
  annexName: (number: number | null) => (number === null ? '附件' : `附件${number}`),
  annexTitle: (name: string, title: string) => `${name}　${title}`,
  enclosures: (titles: readonly string[]) =>
    titles.map((title, at) => {
      const number = titles.length === 1 ? '' : `${at + 1}.`;
      return `${at === 0 ? '附件：' : '　　　'}${number}${title}`;
    }),
  contact: (text: string | null) =>
    text === null ? '（联系人：　　　　　　联系电话：　　　　　　）' : `（联系人、电话：${text}）`,
  copies: (names: string) => `抄送：${names.replace(/。?$/, '。')}`,
  list: {
    titles: { reminder: '提醒事项清单', supervision: '督办事项清单', request: '商请事项清单' } satisfies Record<
      LetterForm,
      string
    >,
    name: (department: string) => `事项清单（${department}）`,
    line: (department: string, asOf: string) => `单位：${department}　　截至${asOf}`,
    blocks: { pressed: '督办事项', others: '提醒事项' },
    columns: {
      number: '序号',
      id: '编号',
      matter: '事项',
      role: '本单位责任',
      due: '完成时限',
      progress: '进展情况',
      facts: '有关情况',
      former: '已发函件',
    },
  },
  reply: {
    title: '办理情况反馈表',
    name: (department: string) => `反馈表（${department}）`,
    line: (department: string, by: string, office: string) => `反馈单位：${department}　　请于${by}反馈${office}`,
    columns: {
      id: '编号',
      matter: '事项',
      handled: '办理情况',
      cause: '未完成原因',
      remedy: '整改措施',
      expected: '预计完成',
      signed: '负责人签字',
      sealed: '盖章',
    },
    /** Heads towards those who do not stand under the office. */
    gentleColumns: { handled: '进展情况', cause: '存在困难', remedy: '下步安排' },
    dateHint: '写明日期，如 2022-12-31 或 12月底前',
  },
  overview: {
    title: '函件事项清单',
    count: (letters: string) => `函件：${letters}`,
    letterCount: (form: string, count: number) => `${form}${count}件`,
    nothing: '没有需要发函的事项。',
    columns: {
      department: '单位',
      form: '函件',
      id: '编号',
      matter: '事项',
      role: '责任',
      due: '完成时限',
      percent: '完成比例',
      alert: '亮灯',
      facts: '情况',
      former: '已发函件',
      replyBy: '答复期限',
    },
  },
  office: {
    pending: (count: number) => `待认定的销号申请${count}项`,
    suggestions: (count: number) => `建议采取的措施${count}项`,
    measures: (count: number) => `本办公室承办的工作${count}项`,
    note: (parts: string) => `${parts}，不写入函件，用 plan remind 查看。`,
  },
};

const CONCERNS: Readonly<Record<Concern, string>> = {
  overdue: '已逾期',
  rhythm: '未按期完成周期性、限时工作',
  returned: '销号申请退回未补办',
  behind: '进度滞后',
  silent: '未按要求报送进展',
  unanswered: '未答复函件',
  near: '临近时限',
};

const GENTLE_CONCERNS: Readonly<Record<Concern, string>> = {
  overdue: '时限已过',
  rhythm: '尚未收到周期性、限时工作完成情况',
  returned: '销号材料待补充',
  behind: '进度尚有差距',
  silent: '尚未收到进展情况',
  unanswered: '此前函件尚待函复',
  near: '临近时限',
};
