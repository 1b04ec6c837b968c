/** Chinese wording of `plan progress`. */

const last = (text: string | undefined) => (text === undefined ? '' : `（上次 ${text}）`);

export const progress = {
  entry: (measure: string, department: string, date: string) => `${measure} ${department} ${date} 进展：`,
  percent: (value: number) => `${value}%`,
  target: (name: string, value: number, unit: string) => `${name} ${value}${unit}`,
  finished: (actions: readonly string[]) => `已完成 ${actions.join('、')}`,
  milestone: (title: string) => `达到节点“${title}”`,
  schedule: (name: string, occurrence: string | null) =>
    occurrence === null ? `完成“${name}”` : `完成“${name}”（${occurrence}）`,
  duty: (name: string, event: string) => `完成“${name}”（${event}）`,
  evidence: (evidence: readonly string[]) => `佐证材料 ${evidence.join('、')}`,
  note: (text: string) => `进展情况“${text}”`,
  problem: (text: string) => `存在问题“${text}”`,
  next: (text: string) => `下步措施“${text}”`,
  submit: '申请销号',
  nothing: '零报告',
  status: (measure: string, before: string, after: string) => `${measure} 状态：${before} → ${after}`,
  waitingFor: (measure: string, names: readonly string[]) => `${measure} 还要等 ${names.join('、')} 申请销号`,
  assumed: (department: string) => `没有写报送单位；能报送的只有${department}，按它报送`,

  intro: '逐项填写，不用填的直接回车；按 Ctrl+C 放弃。',
  heading: (id: string, title: string, department: string) => `${id} ${title}｜${department}`,
  askReporter: '报送单位（名称、简称）',
  askListedReporter: '报送单位（序号、名称）',
  ownMeasures: (department: string, count: number) => `${department}的未完成措施（${count}条）：`,
  otherMeasures: (count: number) => `其余措施（${count}条）：`,
  askMeasure: (others: number) =>
    others === 0 ? '报送哪一条（序号、编号）' : `报送哪一条（序号、编号；写“全部”列出其余${others}条）`,
  listAll: ['全部', '所有', 'all'],
  common: '共性',
  askDate: (date: string) => `报送日期（直接回车为 ${date}）`,
  askPercent: (before: number | undefined) => `完成比例${last(before === undefined ? undefined : `${before}%`)}`,
  askNote: '进展情况',
  askProblem: '存在问题',
  askNext: '下步措施',
  askTarget: (name: string, unit: string, before: number | undefined) =>
    `${name}（单位：${unit}${before === undefined ? '' : `；上次 ${before}`}）`,
  actions: '未完成的具体事项：',
  askActions: '已完成哪些（编号，可写几个；全部完成的写“全部”）',
  milestones: '未达到的节点：',
  askMilestone: '达到了哪个（序号、编号）',
  turns: '周期性工作：',
  askTurn: '完成了哪一次（序号）',
  duties: '事件启动的限时事项：',
  askDuty: '完成了哪一项（序号）',
  askEvidence: '佐证材料（文号等，几份用分号隔开）',
  askSubmit: '申请销号',
  askSubmitNow: (isWhole: boolean) => `${isWhole ? '已完成 100%' : '具体事项已全部完成'}，申请销号`,
  askNothing: '没有填写内容，按零报告报送',
  confirm: '写入',
};
