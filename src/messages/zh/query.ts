/** Chinese help of the query language; what stands between back quotes is to be typed. */
import type { FieldName } from '../../model/query-words.js';

/** What a field means, and a condition on it. */
export interface FieldHelp {
  readonly meaning: string;
  readonly example: string;
}

const fields: Readonly<Record<FieldName, FieldHelp>> = {
  text: { meaning: '标题和具体事项里的文字', example: '文字:燃气' },
  title: { meaning: '措施或工作任务的标题', example: '标题:矿山' },
  id: { meaning: '措施编号，或任务编号（它的全部措施）', example: '编号:13-6,14' },
  task: { meaning: '任务编号', example: '任务:13' },
  section: { meaning: '部分的编号', example: '部分:四' },
  status: { meaning: '所处的状态', example: '状态:推进中' },
  alert: { meaning: '亮灯的颜色', example: '亮灯:红,黄' },
  reason: { meaning: '亮灯的原因', example: '原因:未报' },
  due: { meaning: '完成时限（“无”是文件没有写明的）', example: '时限<=6月底' },
  overdue: { meaning: '逾期天数', example: '逾期>30' },
  start: { meaning: '开始日期（没有写明的，为印发日期）', example: '开始>=2022-05' },
  standing: { meaning: '是否长期坚持，也可以写“是”“否”', example: '长期坚持:是' },
  extended: { meaning: '延期次数', example: '延期>=2' },
  percent: { meaning: '完成比例（“无”是还不知道的）', example: '进度<50%' },
  pace: { meaning: '与序时进度相比，或相差多少个百分点（负数为滞后）', example: '序时<=-10' },
  target: { meaning: '量化目标，或它名称里的文字', example: '指标:有' },
  milestone: { meaning: '节点，或它名称里的文字', example: '节点:验收' },
  schedule: { meaning: '周期性工作，或它名称里的文字', example: '周期性工作:明访' },
  event: { meaning: '限时事项，或它和启动它的事件里的文字', example: '事件:事故' },
  collator: { meaning: '汇总单位', example: '汇总单位:市应急局' },
  step: { meaning: '建议采取的步骤', example: '建议:督办,约谈' },
  department: { meaning: '参与的单位或单位组（名称、简称）', example: '单位:市公安局' },
  role: { meaning: '单位承担的责任', example: '责任:牵头' },
  kind: { meaning: '单位的类别', example: '类别:县区' },
  via: { meaning: '责任是否由单位组带来（共性任务），或由哪个单位组带来', example: '单位组:有' },
  silent: { meaning: '多少天没有报送（“有”是满规定天数的）', example: '未报>=30' },
  missed: { meaning: '周期性工作连续漏办多少次', example: '漏办>=2' },
};

export const queryHelp = {
  title: '查询写法',
  intro: [
    '`plan list`、`status`、`agenda`、`targets`、`remind`、`export` 的后面都可以写查询，放在单引号里。查询由条件组成；条件写成“查询项、比较号、内容”，如 `亮灯:红`。不写查询项的词，在标题和具体事项里找。',
  ],
  columns: {
    field: '查询项',
    content: '内容',
    example: '示例',
    query: '查询',
    sign: '写法',
    meaning: '意思',
  },
  samples: {
    heading: '示例',
    rows: [
      ['燃气 亮灯:红,黄', '标题或具体事项里有“燃气”，亮红灯或黄灯的措施'],
      ['单位:市公安局 责任:牵头 非 状态:已完成', '市公安局牵头、尚未完成的措施'],
      ['时限<2022-07 (部分:4 或 进度<50%)', '6月底以前到期，并且属于第四部分或完成不到一半的措施'],
      ['类别:县区 未报>=30', '有县区30天以上没有报送的措施'],
    ],
  } satisfies Rows as Rows,
  signs: {
    heading: '组合和比较',
    rows: [
      ['A B', '两个条件都符合；也可以写 `A 且 B`、`A and B`'],
      ['A 或 B', '至少符合一个；也可以写 `A or B`。“且”比“或”先算'],
      ['非 A', '不符合；也可以写 `不 A`、`not A`、`-A`、`!A`'],
      ['( )', '括号里的先算'],
      ['" "', '连着的一段文字；内容里有空格、括号、逗号、冒号的也要加引号'],
      ['项:内容', '等于、在其中、含有；也可以写 `项=内容`。不等于写 `项!=内容`'],
      ['项:甲,乙', '至少是其中一个；也可以用顿号、分号隔开'],
      ['< <= > >=', '日期和数比先后、大小；也可以写 `≤`、`≥`'],
      ['项:甲..乙', '从甲到乙，含两头；也可以写 `甲至乙`，两头可以空着一头'],
    ],
  } satisfies Rows as Rows,
  about: { measure: '关于措施的查询项', department: '关于单位的查询项' },
  fields,
  notes: {
    heading: '说明',
    items: [
      '全角、半角和大小写都一样：`亮灯：红，黄`、`（部分：4 或 燃气）` 也可以。`且`、`或` 的前后要有空格。',
      '时段按它的头尾算：`时限<2022-07` 是到6月30日为止，`时限<=2022-07` 是到7月31日为止，`时限:2022-07` 是在7月里。2022.6.30、6月底、上半年、第二季度都可以写；不写年份的，按计划开始的那一年。',
      '没有的不能比较：长期坚持又没有写明时限的，不符合任何时限条件；不知道完成比例的，不符合任何进度条件；没有逾期的，不符合 `逾期<10`。',
      '关于单位的条件并排写在一起，说的是同一个单位：`单位:市公安局 责任:牵头` 是市公安局牵头，`类别:县区 未报>=30` 是同一个县区。写了几个“单位”条件的，其余条件对每个都要符合；没有写单位、写了几个“责任”的，也是这样。',
      '要分开说的，加括号：`(单位:市公安局 责任:牵头) 单位:市财政局` 只要求市公安局牵头，市财政局是哪种责任都可以。',
      '`单位:市公安局 非 责任:牵头` 是市公安局参与而不牵头；`非 单位:市公安局` 是市公安局不参与；`责任:牵头 非 (单位:市公安局 责任:牵头)` 是有牵头单位、但不是市公安局。',
      '`--department`、`--alert` 等选项是条件的简写，和查询并排，都要符合。',
      '命令行上写了几个词的，用空格连成一个查询。双引号被命令行去掉了的，如 `单位:"市 公安局"`，仍按整段认：后面第一个词认不出、连起来认得出的，就按整段。以 `-` 开头的词会被当作选项：请写 `非`，或在整个查询的前面加上 `--`，如 `plan list -- -燃气`。',
      '引号里要写引号的，写两个，或换一种引号：`“ ”`、`" "`、`「 」`。',
    ],
  },
};

type Rows = { readonly heading: string; readonly rows: readonly (readonly [sign: string, meaning: string])[] };

/** One key set for all languages. */
export type QueryHelpMessages = typeof queryHelp;
