/** Chinese placeholders and comments in the files that `plan init` writes. */

/** Years and last day of the plan's period. */
export interface Span {
  readonly firstYear: string;
  readonly lastYear: string;
  readonly end: string;
}

export const initFiles = {
  issuer: '（单位名称）',
  title: (issuer: string, { firstYear, lastYear }: Span) =>
    `${issuer}${firstYear === lastYear ? firstYear : `${firstYear}—${lastYear}`}年工作要点`,
  section: '（第一部分的标题）',
  /** The department that a new plan begins with. */
  office: (issuer: string) => (issuer.endsWith('办公室') ? issuer : `${issuer}办公室`),
  task: (id: string) => `（第${Number(id)}项工作任务的标题）`,
  measure: (id: string) => `（措施 ${id} 的名称）`,
  action: '（要做的一件事）',

  plan: {
    title: ['带（）的是占位，改成实际内容；改完用 plan validate 检查。'],
    reference: (year: string) => ['有文号的，去掉行首的 # 再改：', `reference: 某安发〔${year}〕3号`],
    issued: ['印发日期；没有写开始日期的措施从这一天算起。'],
    period: ['计划期；没有写时限的措施，以最后一天为时限。'],
    language: ['导出的文件用什么语言：zh 中文，en 英文。'],
    sections: ['各部分，按文件的次序；再加一部分就加一行，并在 tasks/ 里写它的任务。'],
  },
  departments: [
    '单位名册：计划里写到的单位都先在这里登记，一个单位一行；计划文件里一律写全称（name）。',
    'id 用小写字母，定了不再改。kind 是类别：party 党委部门，government 政府部门，judicial 司法机关，',
    'vertical 垂直管理，mass 群团，enterprise 企业，county 县区，committee-office 议事机构办公室。',
  ],
  moreDepartments: [
    '要增加单位，照这个样子写，去掉行首的 #：',
    '  - {id: yingji, name: 市应急管理局, kind: government, aliases: [市应急局]}',
    '文件里成组出现的单位写在 groups 里；没有列出成员的写 members: open：',
    'groups:',
    '  - {id: members, name: 各成员单位, members: open}',
  ],
  firstTask: {
    id: ['一项工作任务一个文件，文件名就是编号；下一项写在另一个文件里。'],
    section: ['属于哪个部分：plan.yaml 里部分的编号。'],
    measure: ['一条措施：自带责任单位的一款。编号定了不再改，删去的也不再用。'],
    actions: ['要做的一件件事。'],
    departments: ['责任单位的全称：lead 牵头，joint 会同，responsible 责任，support 配合；没有的不写。'],
    source: ['在原文中的位置：item 第几条，clause 第几款；写了出处，名称怎么改都还是这一条。'],
    more: ({ end }: Span) => [
      '原文写明的才写，去掉行首的 # 再改：',
      `due: ${end} # 完成时限，也可以写 ${end.slice(0, 7)}`,
      'targets:',
      '  - {id: checked, name: 检查企业, compare: at-least, goal: 100, unit: 家} # 量化目标：不少于100家',
      'schedules:',
      '  - {id: weekly, name: 周报, every: 1 week, owedBy: lead} # 周期性工作',
    ],
  },
  otherTask: ['各项的写法，见 01.yaml 里的说明。'],

  gitattributes: ['这些文件在各种系统上用同样的换行，git 才不会把整个文件当作改动。'],
  gitignore: ['plan 写文件时的锁、日志和临时文件。'],

  hook: {
    head: [
      '提交前校验计划：有错误就不提交。启用：git config core.hooksPath .githooks',
      '只看这次要提交的内容；没有要提交的计划文件就不校验。',
    ],
    notInstalled: '没有找到 plan 命令，这次提交没有校验计划。',
    refused: '计划有错误，没有提交。改正后再提交；确实要提交的，用 git commit --no-verify。',
  },
  ci: {
    head: '每次推送和合并请求都校验计划，有错误就不通过。',
    package: [
      '★ 从哪里安装 plan，填在引号里：它不在公共的 npm 仓库中。可以填 git 地址（git+https://…）、',
      '.tgz 安装包的地址，或单位内部 npm 仓库里的名称。',
    ],
    packageMissing: '请在 PLAN_PACKAGE 里填上从哪里安装 plan。',
    install: '安装 plan',
    validate: '校验计划',
  },
};
