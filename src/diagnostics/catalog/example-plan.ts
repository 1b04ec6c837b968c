/** The small plan without mistakes that every example of the catalog changes in one place. */

/** The date as of which the examples are checked. */
export const EXAMPLE_DATE = '2022-07-31';

/** Its files by their path. */
export const EXAMPLE_PLAN: Readonly<Record<string, string>> = {
  'plan.yaml': `# yaml-language-server: $schema=../schemas/plan.schema.json
title: 示例市2022年工作要点
issuer: 示例市安全生产委员会
issued: 2022-04-08
period: "2022"
sections:
  - {id: "1", title: 责任落实}
events:
  - {id: accident, name: 生产安全事故}
`,
  'departments.yaml': `# yaml-language-server: $schema=../schemas/departments.schema.json
departments:
  - {id: yingji, name: 市应急管理局, kind: government, aliases: [市应急局]}
  - {id: gongan, name: 市公安局, kind: government}
  - {id: jiaojing, name: 市交警支队, kind: government, parent: 市公安局}
groups:
  - {id: members, name: 市安委会成员单位, members: [市应急管理局, 市公安局]}
`,
  'tasks/01.yaml': `# yaml-language-server: $schema=../../schemas/task.schema.json
id: "01"
title: 压实责任
section: "1"
measures:
  - id: 01-1
    title: 签订责任书
    actions:
      - {id: a1, text: 逐级签订责任书}
    departments:
      lead: [市应急管理局]
      support: [市公安局]
    status: done
    due: 2022-09
    extensions:
      - {date: 2022-05-20, from: 2022-06, to: 2022-09, reason: 机构调整, approvedBy: 示例市安全生产委员会}
    decisions:
      - {date: 2022-07-10, status: done, by: 市安委会办公室, evidence: [安委办〔2022〕3号]}

  - id: 01-2
    title: 建设救援站
    actions:
      - {id: a1, text: 建成并投入使用}
    departments:
      lead: [市公安局]
      responsible: [市交警支队]
    status: open
    due: 2022-11
    after: [01-1]
    targets:
      - {id: stations, name: 救援站, compare: at-least, goal: 5, total: 8, unit: 座}
    milestones:
      - {id: m1, title: 完成选址, due: 2022-06}
    schedules:
      - {id: check, name: 现场检查, every: 1 month, from: 2022-05-01, to: 2022-10-31}
    triggers:
      - {id: meeting, event: accident, within: 15 days, name: 现场警示教育会议}

  - id: 01-3
    title: 举办培训班
    departments:
      responsible: [市应急管理局]
    collator: 市应急管理局
    status: open

  - id: 01-4
    title: 开展应急演练
    departments:
      lead: [市应急管理局]
      support: [市安委会成员单位]
    status: open
`,
  'progress/2022-06/gongan.yaml': `# yaml-language-server: $schema=../../../schemas/progress.schema.json
- measure: 01-2
  date: 2022-06-10
  percent: 40
  targets: {stations: 2}
- measure: 01-2
  date: 2022-06-28
  percent: 60
  targets: {stations: 3}
  actions: [a1]
  milestone: m1
  schedule: check
  event: 2022-06-03-crash
  trigger: meeting
`,
  'events/2022-06-03-crash.yaml': `# yaml-language-server: $schema=../../schemas/event.schema.json
kind: accident
date: 2022-06-03
`,
};
