/** Chinese wording of `plan update`. */

export const update = {
  fields: {
    title: '标题',
    lead: '牵头单位',
    joint: '会同单位',
    responsible: '责任单位',
    support: '配合单位',
    collator: '汇总单位',
    due: '完成时限',
    status: '状态',
  },
  moved: (before: string, after: string) => `${before} → ${after}`,
  added: (name: string) => `＋${name}`,
  removed: (name: string) => `－${name}`,
  /** A collator that is not there. */
  nobody: '无',
  /** Behind a due where none was written before. */
  setDue: (approvedBy: string) => `（${approvedBy}批准）`,
  extended: (approvedBy: string) => `（延期，${approvedBy}批准）`,
  shortened: (approvedBy: string) => `（提前，${approvedBy}批准）`,
  returned: '（退回补办）',
  preview: (count: number) => `将修改以下${count}条措施：`,
  confirm: '确认修改以上措施',
  skipped: (ids: string, status: string) => `状态已经是“${status}”，不作修改：${ids}`,
  asked: {
    reason: '理由',
    approvedBy: '批准人或批准单位',
    by: '认定人或认定单位',
    date: (today: string) => `批准或认定的日期（直接回车为 ${today}）`,
    evidence: '佐证材料，如文号（几份用分号隔开；没有的直接回车，再写理由）',
  },
};
