/** Chinese wording of web pages. */

export const page = {
  skip: '跳到正文',
  contents: '目录',
  /** One of many letters; `to` ends with a colon. */
  letterTo: (to: string, title: string) => `${to}${title}`,
  /** The controls above the text. */
  tools: {
    name: '页面工具',
    search: '在表格中查找',
    dark: '深色显示',
    print: '打印',
  },
  table: {
    /** The heading of a paper's only table, which has the paper's own title. */
    only: '明细表',
    /** What is named when a table can be scrolled sideways. */
    scroll: (title: string) => `${title}（可横向滚动）`,
    filter: (column: string) => `按“${column}”筛选`,
    any: '全部',
    /** A choice for cells without text. */
    empty: '（空）',
    clear: '清除筛选',
    /** Shown on narrow screens alone. */
    tools: '排序和筛选',
    more: '再显示一批',
    all: '全部显示',
    /** `{total}`, `{found}` and `{shown}` are filled in by the page. */
    counts: {
      all: '共 {total} 条',
      found: '符合 {found} 条，共 {total} 条',
      shown:
        '屏幕上先显示 {shown} 条（符合 {found} 条，共 {total} 条）；查找、筛选和打印包括全部，浏览器自带的查找只查已显示的',
    },
    nothing: '没有符合条件的行。',
  },
  overview: {
    title: '总体情况',
    figures: '主要数字',
    tasks: (sections: number, tasks: number) => `${sections}个部分、${tasks}项任务`,
    statusBySection: '各部分的状态',
    lampBySection: '各部分的亮灯',
    share: '构成',
    duesTitle: '各月到期的措施',
    duesNote: (undated: number, standing: number) =>
      [
        ...(undated > 0 ? [`${undated}条在办措施没有写明时限`] : []),
        ...(standing > 0 ? [`${standing}条为长期坚持事项`] : []),
      ].join('，'),
    notInChart: (note: string) => `${note}，不在图中。`,
    noDues: '没有写明时限的措施。',
    month: (month: string) => {
      const [year, number] = month.split('-');
      return `${year}年${Number(number)}月`;
    },
    shortMonth: (month: string) => `${Number(month.slice(5))}月`,
    monthColumn: '月份',
    outcomes: { done: '已完成', overdue: '逾期', open: '在办' },
    data: '图中数据',
    loadNote: (shown: number, all: number) => `前${shown}个单位（有责任的共${all}个）；不含由单位组带来的共性任务。`,
    silentCount: '未报送单位',
    overdueCount: '逾期',
    overdue: '逾期的措施',
    noOverdue: '没有逾期的措施。',
    upcoming: '即将到期',
    noUpcoming: '没有将要到期的措施。',
    silent: '未报送单位',
    noSilent: '没有应报未报的单位。',
    rest: (count: number) => `另有${count}项，见明细表。`,
    restUnits: (count: number) => `另有${count}个单位，见单位页。`,
    listColumns: { date: '日期', days: '天数' },
  },
  units: {
    title: '各单位',
    list: '单位一览',
    note: '点击单位名称，查看其责任、数字和明细。数字只计单位自身的责任；共性任务由单位组带来，单列。',
    unit: '单位',
    kind: '类别',
    total: '合计',
    share: '责任构成',
    overdue: '逾期',
    silent: '未报天数',
    back: '返回总体情况',
    duties: (role: string, count: number) => `${role}（${count}条）`,
    through: (group: string, count: number) => `由“${group}”带来的共性任务（${count}条）`,
    seeGroup: (group: string) => `见单位组“${group}”`,
    members: (count: number) => `成员（${count}个单位）`,
    idle: (names: string) => `没有责任的单位：${names}`,
    rows: '以下表格只列出这个单位的措施。',
  },
  /** A chart in words: `推进中 3，已完成 2`. */
  chart: (title: string, parts: string) => `${title}：${parts}`,
  chartPart: (label: string, count: number) => `${label} ${count}`,
  chartSeparator: '，',
  noscript: '本页的脚本没有运行：表格可以照常阅读和打印，但不能查找、排序和筛选。',
};
