/** Chinese wording of what is wrong with returned files; the place is said beside it. */

/** Names in quotes, one after the other. */
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、');

export const faults = {
  unreadable: {
    empty: '文件是空的；请重新保存后再交。',
    'too-large': (megabytes: number) =>
      `文件超过${megabytes} MB，责任清单没有这么大；请核对是否交错了文件，或删去其中的图片，另存后再交。`,
    'too-much-inside':
      '里面的内容远多于一份责任清单；常见原因是表格下方有大量设了格式的空行，请删去这些行，另存后再交。',
    password: '文件加了密码，读不出来；请取消密码，另存为 .xlsx 后再交。',
    'old-workbook': '这是旧格式的工作簿（.xls）；请用 Excel 或 WPS 另存为 .xlsx 后再交。',
    macros: '工作簿里有宏，没有读取；请另存为不含宏的 .xlsx 后再交。',
    'other-document': '这不是 .xlsx 或 .csv 表格；请核对是否交错了文件，或把填好的责任清单另存为 .xlsx 后再交。',
    damaged: '文件已损坏或不完整，读不出来；请用 Excel 或 WPS 打开后另存一份再交，打不开的请在原表上重新填写。',
    encoding: '认不出文字的编码；请另存为 .xlsx，或另存为 UTF-8 编码的 .csv 后再交。',
    'no-checklist': '找不到回收码：这不是发出的责任清单，或者回收码一列已被删去；请在发出的原表上填写。',
  },
  'external-links':
    '工作簿引用了别的文件，引用的内容没有读取，其余照常读取；请在 Excel 的“数据—编辑链接”里断开链接后保存。',
  'missing-columns': (columns: readonly string[]) =>
    `表头里没有${quoted(columns)}，${columns.length === 1 ? '这一列' : '这几列'}没有读取；请恢复原来的列和表头文字。`,
  'column-twice': (column: string) =>
    `表头里有两个“${column}”，不知道以哪一列为准，下面各行没有读取；请删去多余的一列。`,
  'damaged-code': (text: string) => `回收码“${text}”被改动过，这一行没有读取；请从发出的原表整行复制，不要下拉填充。`,
  'no-code': '这一行填了内容，但没有回收码，也没有可用的编号，不知道答复哪条措施；请填在原表的行里。',
  'several-codes': (measures: readonly string[]) =>
    `这一行有几个回收码（${measures.join('、')}），不知道答复哪条措施；一行只能答复一条措施。`,
  'other-id': (id: string, measure: string) =>
    `这一行的编号是 ${id}，回收码却是 ${measure} 的，可能只给一部分列排了序；请从发出的原表整行复制后重填。`,
  'no-header': '这一行上面没有表头，不知道哪一列填的是什么，这样的行都没有读取；请连同表头一起复制。',
  formula: (column: string, text: string) => `“${column}”里是公式“${text}”，不是填写的内容；请改填数值或文字。`,
  'error-value': (column: string, text: string) => `“${column}”里是错误值“${text}”；请改填数值或文字。`,
  'not-understood': (column: string, text: string, expected: string) => `“${column}”看不懂“${text}”；${expected}`,
  expected: {
    percent: '请填 0 到 100 的百分数，如 60%。',
    'percent-sign': '可能是 1%，也可能是 100%，请写上百分号。',
    number: (target: string, unit: string) => `请填“${target}”的数值，如 31${unit}。`,
    targets: (names: readonly string[]) => `请一行填一个指标，如“${names[0]}：31”；指标有${quoted(names)}。`,
    'no-targets': (progress: string) => `这条措施没有量化指标，数字请填在“${progress || '本期进展'}”里。`,
    request: '请填“申请销号”，或者“申请延期至12月底”这样的话。',
    text: '请填文字。',
    shorter: (most: number) => `太长了，一个单元格最多填${most}个字；请写短些，材料另附。`,
  },
};
