/** Chinese wording of files that cannot be read, or not as plan files. */
import type { DiagnosticMessages } from '../diagnostics.js';

const SYNTAX: Readonly<Record<string, string>> = {
  UNCLOSED_BRACKET: '这个括号没有成对，或者括号里的内容换行以后没有缩进',
  UNCLOSED_QUOTE: '这个引号没有成对，或者引号里的文字换行以后没有缩进',
  CONTROL_CHARACTER: '这里有看不见的控制字符（常从 Word 粘贴而来），请删掉',
  BYTE_ORDER_MARK: '这里有多余的字节序标记（BOM），它只能在文件开头出现一次，请删掉',
  FULLWIDTH_COLON: '键后面用了全角冒号“：”，请改成半角冒号加空格',
  FULLWIDTH_COMMA: '括号里用了全角逗号“，”，请改成半角逗号加空格',
  WIDE_INDENT: '缩进用了全角空格或不换行空格，请改成半角空格',
  COLON_WITHOUT_SPACE: '冒号后面缺少空格',
  MISSING_COMMA: '两项之间缺少逗号',
  READ_DIFFERENTLY: '这里在不同程序里读出来不一样，请换一种写法，如加上引号',
  BAD_INDENT: '缩进不对，或者前面的括号、引号没有成对',
  TAB_AS_INDENT: '缩进用了制表符（Tab），请改用空格',
  MISSING_CHAR: '缺少一个符号：检查引号、括号是否成对，冒号后面有没有空格',
  UNEXPECTED_TOKEN: '这里多出了内容，或者引号、括号没有成对',
  BAD_SCALAR_START: '文字不能以这个符号开头，请给整段文字加上引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠后面不能跟这个字符，请写成 \\\\ 或改用单引号',
  BLOCK_AS_IMPLICIT_KEY: '这一行有两个“键: 值”，请分成两行，或给含冒号的文字加上引号',
  MULTILINE_IMPLICIT_KEY: '这几行缺少冒号，或者引号、括号没有成对',
  BLOCK_IN_FLOW: '括号里多了一个冒号：给含“: ”的文字加上引号',
  BAD_COLLECTION_TYPE: '列表和键值混在了一起',
  KEY_OVER_1024_CHARS: '键太长，很可能漏了引号或换行',
  NON_STRING_KEY: '键只能是文字',
};

export const FILES = {
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
    hint: '把扩展名改成 .yaml，或把文件移出计划目录。Windows 里先打开“文件扩展名”的显示。',
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
    hint: '改好这一处再校验：读不出来的部分这次没有检查。',
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
} satisfies Partial<DiagnosticMessages['codes']>;
