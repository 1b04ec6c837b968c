/** Chinese wording of what is wrong with a query, and of what a field takes. */
import type { FieldLabel, NamedThing, NumberUnit, QueryFault, QueryFaultOf, Takes } from '../../model/query-words.js';
import type { Explanation } from '../explanation.js';

const NUMBERS: Readonly<Record<NumberUnit, string>> = {
  percent: '百分数（如 50、20..80）',
  points: '百分点（负数为滞后，如 -10）',
  days: '天数（如 30、10..30）',
  turns: '次数（如 2）',
  times: '次数（如 2）',
};
const NAMES: Readonly<Record<NamedThing, string>> = {
  department: '单位或单位组的名称、简称',
  group: '单位组的名称',
  section: '部分的编号（如 4、四）',
  task: '任务编号（如 13）',
  measure: '措施编号或任务编号（如 13-6、13）',
};

/** What a kind of value looks like. */
function wordTakes(takes: Takes): string {
  switch (takes.kind) {
    case 'words':
      return takes.words.map(([word, chinese]) => `${chinese} ${word}`).join('、');
    case 'number':
      return NUMBERS[takes.unit];
    case 'name':
      return NAMES[takes.of];
    case 'date':
      return '日期或时段（如 2022-06-30、6月底、2022-Q2、4月至6月）';
    case 'presence':
      return '有、无';
    default:
      return '文字';
  }
}

const quoted = '要找这些文字本身，请加引号。';

export const queryFaults = {
  /** A field under all names that an error message shows. */
  fieldNames: ({ chinese, name }: FieldLabel) => `${chinese} ${name}`,
  fields: '查询项：',
  known: '计划里有：',
  help: '写法见 plan help query',
  takes: wordTakes,
  faults: {
    'unclosed-quote': () => ({ message: '引号没有配对', hint: '在后面补上引号，或去掉这个引号。' }),
    'empty-quotes': () => ({ message: '引号里是空的', hint: '写上要找的文字，或去掉引号。' }),
    'unclosed-group': () => ({ message: '左括号没有配对', hint: '在后面补上右括号，或去掉这个左括号。' }),
    'stray-close': () => ({ message: '右括号没有配对', hint: '在前面补上左括号，或去掉这个右括号。' }),
    'empty-group': () => ({ message: '括号里是空的', hint: '写上条件，或去掉括号。' }),
    'too-deep': ({ limit }) => ({ message: `括号和“非”套得太深，超过${limit}层`, hint: '把查询写得短一些。' }),
    'missing-side': ({ connective, text }) => ({
      message: connective === 'not' ? `“${text}”的后面缺少条件` : `“${text}”的前面或后面缺少条件`,
      hint: quoted,
    }),
    'missing-field': ({ operator }) => ({
      message: `“${operator}”的前面缺少查询项`,
      hint: `“${operator}”的前面写查询项（不加引号、括号），后面写内容。${quoted}`,
    }),
    'second-operator': ({ operator }) => ({
      message: `一个条件里多了一个“${operator}”`,
      hint: '两个条件之间、“且”“或”的前后都要有空格；内容里有这个符号的，给内容加引号。',
    }),
    'missing-value': ({ field }) => ({
      message: `“${field}”的后面缺少内容`,
      hint: '写上要找的内容，或去掉这个条件。内容不加括号，有几个的用逗号隔开。',
    }),
    'unknown-field': ({ text, nearest }) => ({
      message: `没有“${text}”这个查询项`,
      hint: (nearest ? `是不是“${nearest.chinese}”？` : '') + quoted,
    }),
    'role-as-field': ({ text, role: [, role], value }) => ({
      message: `没有“${text}”这个查询项`,
      hint: `请写 单位:${value} 责任:${role}`,
    }),
    unordered: ({ field, operator }) => ({
      message: `“${field.chinese}”不能用“${operator}”比较`,
      hint: `写成“${field.chinese}:内容”。`,
    }),
    'unknown-value': ({ field, text, takes, nearest }) => ({
      message: `“${field.chinese}”不能是“${text}”`,
      hint: [
        nearest === undefined ? '' : `是不是“${nearest}”？`,
        `可以写：${takes.map(wordTakes).join('；')}。`,
        /[且或]/.test(text) ? '“且”“或”的前后要有空格。' : '',
      ].join(''),
    }),
  } satisfies FaultWording as FaultWording,
  /** Nothing was found, and the words are names of departments. */
  departmentsInText: (names: readonly string[]) =>
    `这是在标题和具体事项里找文字；要按单位找，请写 ${names.map((name) => `单位:${name}`).join(' 或 ')}`,
};

type FaultWording = { readonly [K in QueryFault['kind']]: (fault: QueryFaultOf<K>) => Explanation };
