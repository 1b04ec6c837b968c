/** Chinese wording of every diagnostic: what was found, and what to do. */
import type { Code, DiagnosticParams, Expectation, Severity } from '../../diagnostics/catalog.js';
import type { Role } from '../../model/role.js';
import { findChineseValue } from '../chinese-value.js';
import type { Explanation } from '../explanation.js';
import { words } from './words.js';

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '若干“键: 值”',
  null: '空',
};

const FORMS: Readonly<Record<string, string>> = {
  text: '不能为空、不含控制字符的文字',
  slug: '小写字母开头、由小写字母、数字和连字符组成的短标识，如 a1、open-check',
  taskId: '两位以上的数字，如 "01"、"13"',
  measureId: '任务编号-款号，如 13-6',
  sectionId: '部分的编号，如 "4"',
  departmentName: '单位全称，如 市应急管理局',
  date: '年-月-日，如 2022-06-30',
  period: '日期或时段，如 2022-06-30、2022-06、2022-Q2、2022-H1、"2022"、2022-W23',
  span: '时段或起止，如 "2022"、2022-07/2023-12',
  every: '1 week、2 weeks、1 month、1 quarter、1 year 一类的频次；文件没有写明的写 open',
  within: '15 days（自然日）或 10 working days（工作日）',
  owedBy: 'lead、each 或单位全称',
  members: '单位全称的列表；文件没有列出的写 open',
};

const SYNTAX: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对，或者前面的括号、引号没有成对',
  TAB_AS_INDENT: '缩进用了制表符（Tab），请改用空格',
  MISSING_CHAR: '缺少一个符号：检查引号、括号是否成对，冒号后面有没有空格',
  UNEXPECTED_TOKEN: '这里多出了内容，或者引号、括号没有成对',
  BAD_SCALAR_START: '文字不能以这个符号开头，请给整段文字加上引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠后面不能跟这个字符，请写成 \\\\ 或改用单引号',
  BLOCK_AS_IMPLICIT_KEY: '这一行有两个“键: 值”，请分成两行，或给含冒号的文字加上引号',
  MULTILINE_IMPLICIT_KEY: '这几行缺少冒号，或者引号、括号没有成对',
  BLOCK_IN_FLOW: '方括号、花括号里不能用缩进的写法',
  BAD_COLLECTION_TYPE: '列表和键值混在了一起',
  KEY_OVER_1024_CHARS: '键太长，很可能漏了引号或换行',
  NON_STRING_KEY: '键只能是文字',
};

/** What was expected, in words. */
function expected(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'type':
      return expectation.types.map((type) => TYPES[type] ?? type).join('或');
    case 'one-of':
      return expectation.values.join('、');
    case 'at-least':
      return `不小于 ${expectation.limit} 的数字`;
    case 'at-most':
      return `不大于 ${expectation.limit} 的数字`;
    case 'items':
      return `至少 ${expectation.limit} 项`;
    default:
      return FORMS[expectation.name] ?? expectation.name;
  }
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '空值';
  if (Array.isArray(value)) return '一个列表';
  if (typeof value === 'object') return '若干“键: 值”';
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

/** A value of the wrong type: quotes are what most often mends it. */
function typeHint(found: unknown, expectation: Expectation): string {
  if (expectation.kind !== 'type') return '';
  const form = FORMS[expectation.name];
  const wanted = form === undefined ? '' : `应为：${form}。`;
  const needsQuotes = expectation.types.includes('string') && (typeof found === 'number' || typeof found === 'boolean');
  return needsQuotes ? `给这个值加上引号。${wanted}` : wanted || '检查缩进和写法。';
}

const role = (name: string) => words.roles[name as Role] ?? name;

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : `是不是“${nearest}”？`);

export const diagnostics = {
  severities: { error: '错误', warning: '警告', info: '提示' } satisfies Record<Severity, string>,
  hint: '提示：',
  codes: {
    'file-unreadable': ({ reason }) => ({
      message: `文件读不出来：${reason}`,
      hint: '检查文件是否存在、是不是普通文件、当前用户能否读取。',
    }),
    'file-too-large': ({ bytes, limit }) => ({
      message: `文件有 ${(bytes / 1024 / 1024).toFixed(1)} MB，超过了 ${limit / 1024 / 1024} MB 的上限`,
      hint: '计划文件只有几十 KB；很可能放错了文件。',
    }),
    'file-extension': ({ name }) => ({
      message: `“${name}”不会被读取：计划文件一律以 .yaml 结尾`,
      hint: '把扩展名改成 .yaml，或把文件移出计划目录。',
    }),
    'file-misplaced': ({ expected }) => ({
      message: '文件或目录放错了位置，或写错了名字，不会被读取',
      hint: `应放在 ${expected}；与计划无关的文件请移出去。`,
    }),
    'file-missing': ({ name }) => ({ message: `缺少 ${name}`, hint: `在 plan.yaml 旁边建立 ${name}。` }),
    'file-empty': () => ({ message: '文件是空的', hint: '补上内容，或删除这个文件。' }),
    'not-utf8': ({ encoding }) => ({
      message: {
        gbk: '文件不是 UTF-8 编码，看起来是 GBK',
        'utf-16': '文件不是 UTF-8 编码，看起来是 UTF-16',
        unknown: '文件里有不是 UTF-8 的字节',
      }[encoding],
      hint: '用编辑器另存为 UTF-8（记事本：另存为 → 编码 → UTF-8）。',
    }),
    'nul-byte': () => ({
      message: '文件里有 NUL 字符（\\0）',
      hint: '文件可能损坏或不是文本，请从 git 恢复或重新保存为 UTF-8。',
    }),
    'merge-conflict': () => ({
      message: '文件里留有未解决的合并冲突',
      hint: '在 <<<<<<<、=======、>>>>>>> 之间选定内容，再删掉这三行标记。',
    }),
    'yaml-syntax': ({ problem }) => ({
      message: `YAML 写法有误：${SYNTAX[problem] ?? '这里看不懂'}`,
      hint: '对照旁边写法正确的条目改。',
    }),
    'yaml-feature': ({ feature, text }) => ({
      message: {
        anchor: `计划文件不使用 YAML 锚点：${text}`,
        alias: `计划文件不使用 YAML 别名引用：${text}`,
        tag: `计划文件不使用 YAML 标签：${text}`,
        'merge-key': '计划文件不使用 YAML 合并键 <<',
        documents: '一个文件里只能有一份 YAML 文档',
        directive: `计划文件不使用 YAML 指令：${text}`,
        number: `“${text}”在不同程序里读出来不一样`,
        key: '键只能是普通文字，不能是空值、列表或“? 键”的写法',
        comment: '注释的 # 前面要有空格',
        tab: '空行里有制表符（Tab）',
        margin: '引号没有成对，或者引号里的文字换行以后没有缩进',
        'carriage-return': '文件里有单独的回车符（\\r）',
      }[feature],
      hint: {
        anchor: '把内容直接写出来；如果它是文字，加上引号。',
        alias: '把内容直接写出来；如果它是文字，加上引号。',
        tag: '删掉标签；如果它是文字，加上引号。',
        'merge-key': '把要合并的键直接写出来。',
        documents: '删掉 ---，或分成几个文件。',
        directive: '删掉这一行。',
        number: '写成普通的十进制数字，或加上引号。',
        key: '把键写成文字；如果它就是文字，加上引号。',
        comment: '在 # 前加一个空格；如果 # 是文字的一部分，把它放进引号里。',
        tab: '删掉这一行里的制表符。',
        margin: '补上引号，或把文字写在一行里。',
        'carriage-return': '用编辑器把换行统一为 LF 或 CRLF。',
      }[feature],
    }),
    'duplicate-key': ({ key }) => ({
      message: `键“${key}”写了两次`,
      hint: '同一层里每个键只能出现一次：合并或删掉一个。',
    }),
    'too-deep': () => ({ message: '嵌套层数太多', hint: '计划文件只有几层；很可能括号没有成对。' }),
    'unknown-property': ({ key, known, nearest }) => ({
      message: `没有“${key}”这个键`,
      hint: `${meant(nearest)}这里可以写：${known.join('、')}。`,
    }),
    'missing-property': ({ key }) => ({ message: `缺少“${key}”`, hint: `补上一行 ${key}: …` }),
    'wrong-type': ({ found, expected: expectation }) => ({
      message: `应为${expected(expectation)}，这里是${shown(found)}`,
      hint: typeHint(found, expectation),
    }),
    'invalid-value': ({ found, expected: expectation, nearest }) => {
      const chinese = expectation.kind === 'one-of' ? findChineseValue(found, expectation.values) : undefined;
      const message = `${shown(found)}不能用在这里`;
      if (chinese?.derived) return { message, hint: `写成 open；“${found}”由 progress 目录里的进展得出，不写在这里。` };
      if (chinese) return { message, hint: `写成 ${chinese.value}。` };
      return { message, hint: `${meant(nearest)}应为：${expected(expectation)}。` };
    },
    'impossible-date': ({ found }) => ({
      message: `“${found}”不是存在的日期或时段`,
      hint: '检查月份、日数、季度或周数。',
    }),
    'duplicate-item': ({ item }) => ({ message: `“${item}”列了两次`, hint: '删掉一个。' }),
    'duplicate-id': ({ id, firstFile }) => ({
      message: `编号“${id}”已经用过`,
      hint: `第一次出现在 ${firstFile}；编号不能重复，请换一个新的。`,
    }),
    'duplicate-name': ({ name, owner }) => ({
      message: `名称“${name}”已经属于“${owner}”`,
      hint: '每个名称、简称只能属于一个单位或单位组。',
    }),
    'file-name-mismatch': ({ id, stem }) => ({
      message: `编号“${id}”与文件名 ${stem}.yaml 不一致`,
      hint: `把编号改成 "${stem}"，或把文件改名为 ${id}.yaml。`,
    }),
    'measure-id-mismatch': ({ id, task }) => ({
      message: `措施编号“${id}”不属于任务“${task}”`,
      hint: `措施编号以任务编号开头，如 ${task}-1。`,
    }),
    'unknown-section': ({ section, known }) => ({
      message: `plan.yaml 里没有编号为“${section}”的部分`,
      hint: `现有的部分：${known.join('、')}。`,
    }),
    'unknown-department': ({ name, nearest }) => ({
      message: `名册里没有“${name}”`,
      hint: `${meant(nearest)}${nearest === undefined ? '先在 departments.yaml 登记，' : ''}用 plan departments 查看全部单位。`,
    }),
    'department-alias': ({ alias, name }) => ({ message: `“${alias}”不是正式全称`, hint: `写成“${name}”。` }),
    'empty-departments': () => ({ message: '没有写任何单位', hint: '写上至少一个单位，或删掉这个键。' }),
    'department-in-two-roles': ({ name, role: second, otherRole }) => ({
      message: `“${name}”既是${role(otherRole)}又是${role(second)}`,
      hint: '一个单位在一条措施里只有一种责任，保留一处。',
    }),
  } satisfies { [C in Code]: (params: DiagnosticParams[C]) => Explanation },
};
