/** Chinese wording of wrong calls and failed outputs. */
import type { Explanation } from '../explanation.js';

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : `是不是“${nearest}”？`);

/** How the period of each kind of report is written. */
const CADENCES = {
  weekly: { report: '周报', samples: '2022-W23、第23周、本周或上周' },
  monthly: { report: '月报', samples: '2022-06、6月、本月或上月' },
  quarterly: { report: '季报', samples: '2022-Q2、第二季度、本季度或上季度' },
  yearly: { report: '年报', samples: '2022、今年或去年' },
};

/** Who holds a plan; no command when its lock does not say. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly command: string;
  /** Seconds since the lock was taken. */
  readonly seconds: number;
}

export const usage = {
  prefix: '错误：',
  hint: '提示：',
  see: (command: string) => `用 ${command} --help 查看用法。`,
  unknownOption: (option: string, nearest: string | undefined, command: string): Explanation => ({
    message: `没有“${option}”这个选项`,
    hint: `${meant(nearest)}${usage.see(command)}`,
  }),
  deniedWord: (option: string, denied: string, command: string): Explanation => ({
    message: `没有“${option}”这个选项`,
    hint: `要排除的，请写 非 ${denied}，或在整个查询的前面加上 --。${usage.see(command)}`,
  }),
  queryTopic: (name: string): Explanation => ({
    message: `没有“${name}”这个命令`,
    hint: '查询的写法用 plan help query 查看；要查询措施，把查询写在 plan list 的后面。',
  }),
  unknownCommand: (name: string, nearest: string | undefined): Explanation => ({
    message: `没有“${name}”这个命令`,
    hint: `${meant(nearest)}${usage.see('plan')}`,
  }),
  missingArgument: (name: string, command: string): Explanation => ({
    message: `缺少${name}`,
    hint: usage.see(command),
  }),
  missingValue: (option: string, command: string): Explanation => ({
    message: `选项 ${option} 后面要写一个值`,
    hint: usage.see(command),
  }),
  excessArguments: (words: string, command: string): Explanation => ({
    message: `多写了“${words}”`,
    hint: usage.see(command),
  }),
  invalidChoice: (
    option: string,
    value: string,
    choices: readonly string[],
    nearest: string | undefined,
  ): Explanation => ({
    message: `${option} 不能是“${value}”`,
    hint: `${meant(nearest)}可以是：${choices.join('、')}。`,
  }),
  emptyValue: (option: string): Explanation => ({
    message: `${option} 后面是空的`,
    hint: '写上内容，或去掉这个选项。',
  }),
  invalidDate: (option: string, value: string): Explanation => ({
    message: `${option} 的“${value}”不是存在的日期`,
    hint: '写成 2022-06-30、2022.6.30 或 6月30日。',
  }),
  invalidPeriod: (option: string, value: string): Explanation => ({
    message: `${option} 的“${value}”不是存在的日期或时段`,
    hint: '写成 2022-06-30、2022.6.30、6月底前、2022-Q2、上半年、2022 或 2022-W23。',
  }),
  periodUnlikeCadence: (option: string, value: string, cadence: keyof typeof CADENCES): Explanation => ({
    message: `${option} 的“${value}”不是${CADENCES[cadence].report}的时段`,
    hint: `${CADENCES[cadence].report}的时段写成 ${CADENCES[cadence].samples}。`,
  }),
  planNotFound: (directory: string): Explanation => ({
    message: `在 ${directory} 和它的上级目录里没有找到 plan/plan.yaml`,
    hint: '请到计划所在的目录运行，或用 --dir 指明计划目录。',
  }),
  planNotThere: (directory: string): Explanation => ({
    message: `${directory} 里没有 plan.yaml`,
    hint: '--dir 要指向放着 plan.yaml 的目录（或它的上一级）。',
  }),
  planEmpty: (directory: string): Explanation => ({
    message: `${directory} 里没有任何任务文件`,
    hint: '每项任务一个文件，如 tasks/01.yaml。',
  }),
  unknownDepartment: (name: string, nearest: string | undefined): Explanation => ({
    message: `名册里没有“${name}”`,
    hint: `${meant(nearest)}用 plan departments 查看全部单位。`,
  }),
  notAnId: (name: string): Explanation => ({
    message: `“${name}”不是任务编号，也不是措施编号`,
    hint: `任务编号如 13，措施编号如 13-6；按内容查找用 plan list --text ${name}`,
  }),
  onePartyOnly: (): Explanation => ({
    message: '一份清单只能是一个单位',
    hint: '多个单位请分别导出，或用 --all -o 目录 一次导出全部单位的清单。',
  }),
  periodOutsidePlan: (period: string, from: string, to: string): Explanation => ({
    message: `时段 ${period} 不在计划期内`,
    hint: `计划期为 ${from} 至 ${to}，请在这以内选一个时段。`,
  }),
  periodNotBegun: (period: string, from: string, asOf: string): Explanation => ({
    message: `时段 ${period} 还没有开始`,
    hint: `它从 ${from} 开始，现在按 ${asOf} 计算；换一个时段，或用 --as-of 指明更晚的日期。`,
  }),
  groupNotScored: (name: string): Explanation => ({
    message: `“${name}”是单位组，不考核`,
    hint: '考核按单位计分，请写一个单位的名称；用 plan departments 查看全部单位。',
  }),
  unknownEnding: (path: string, endings: readonly string[]): Explanation => ({
    message: `不能写成 ${path}`,
    hint: `文件名请以 ${endings.join('、')} 结尾，或用 --format 指明格式。${endings.includes('.csv') && !endings.includes('.xlsx') ? 'Excel、Word 和网页文件用 plan export 导出。' : ''}`,
  }),
  unknownTask: (id: string, first: string, last: string): Explanation => ({
    message: `计划里没有任务“${id}”`,
    hint: first === last ? `计划里只有任务 ${first}。` : `任务编号从 ${first} 到 ${last}。`,
  }),
  unknownMeasure: (id: string, known: readonly string[]): Explanation => ({
    message: `没有编号为“${id}”的措施`,
    hint: known.length > 0 ? `这项任务的措施：${known.join('、')}。` : '用 plan list 查看全部措施。',
  }),
  unknownSection: (text: string, known: readonly string[]): Explanation => ({
    message: `没有“${text}”这个部分`,
    hint: `现有的部分：${known.join('、')}。`,
  }),
  needsDepartment: (): Explanation => ({
    message: '责任清单要指明单位',
    hint: '写 --department 市公安局，或用 --all -o 目录 导出全部单位的清单。',
  }),
  departmentOrAll: (): Explanation => ({ message: '--department 和 --all 只能用一个', hint: '去掉其中一个。' }),
  notForKind: (option: string, kind: string): Explanation => ({
    message: `plan export ${kind} 没有 ${option} 这个选项`,
    hint: '去掉它，或换一种表格；用 plan export --help 查看用法。',
  }),
  needsCadence: (): Explanation => ({
    message: '通报要写明周期',
    hint: '例如：plan export report monthly（weekly 周报、monthly 月报、quarterly 季报、yearly 年报）',
  }),
  allNeedsDirectory: (kind: string): Explanation => ({
    message: '--all 要用 -o 指明输出目录',
    hint: `例如：plan export ${kind} --all -o 导出`,
  }),
  binaryToScreen: (kind: string, format: string): Explanation => ({
    message: `${format} 文件不能显示在屏幕上`,
    hint: `用 -o 写明文件名，例如：plan export ${kind} -o ${kind}.${format}`,
  }),
  tooManyRows: (sheet: string, rows: number, most: number): Explanation => ({
    message: `工作表“${sheet}”有${rows}行，xlsx 最多${most}行，没有写入`,
    hint: '按部分或单位分开导出，例如加上 --section 1；或者改用 csv。',
  }),
  tooManyColumns: (sheet: string, columns: number, most: number): Explanation => ({
    message: `工作表“${sheet}”有${columns}列，xlsx 最多${most}列，没有写入`,
    hint: '按部分或单位分开导出，例如加上 --section 1；或者改用 csv。',
  }),
  notWithCalendar: (option: string): Explanation => ({
    message: `日历文件（ics）包含全部日期，不能用 ${option}`,
    hint: '去掉它，或换一种格式。',
  }),
  noSuchFile: (path: string): Explanation => ({
    message: `没有 ${path} 这个文件或目录`,
    hint: '检查路径；不写文件则校验整个计划。',
  }),
  fileOutsidePlan: (path: string, directory: string): Explanation => ({
    message: `${path} 不在计划目录 ${directory} 里`,
    hint: '只能校验计划目录里的文件；用 --dir 指明另一个计划。',
  }),
  needsOption: (option: string, needed: string): Explanation => ({
    message: `${option} 要和 ${needed} 一起用`,
  }),
  notTogether: (option: string, other: string): Explanation => ({
    message: `${option} 不能和 ${other} 一起用`,
  }),
  fromAfterTo: (from: string, to: string): Explanation => ({
    message: `起始日 ${from} 晚于截止日 ${to}`,
    hint: '把 --from 和 --to 对调；只写 --to 的，起始日是所按的日期（--as-of）。',
  }),
  invalidCount: (option: string, value: string): Explanation => ({
    message: `${option} 要写正整数，这里是“${value}”`,
  }),
  fileChanged: (path: string): Explanation => ({
    message: `${path} 刚刚被别的程序改过，没有写入`,
    hint: '再运行一次。',
  }),
  fileReadOnly: (path: string): Explanation => ({
    message: `${path} 是只读文件，没有写入任何文件`,
    hint: '在文件的“属性”里取消“只读”，再运行一次。',
  }),
  lockHeld: ({ command, host, pid, seconds }: Holder, file: string): Explanation => ({
    message:
      command === ''
        ? '另一个程序正在修改计划，等了一分钟仍未结束，没有写入任何文件'
        : `${host} 上的 ${command}（进程 ${pid}，已${seconds}秒）正在修改计划，等了一分钟仍未结束，没有写入任何文件`,
    hint: `等它结束再运行；如果确定那个程序已不在运行，删除计划目录里的 ${file} 再运行。`,
  }),
  lockFailed: (file: string, reason: string): Explanation => ({
    message: `计划目录里的锁文件 ${file} 不能使用：${reason}；没有写入任何文件`,
    hint: `检查计划目录有没有写入权限、磁盘是否已满或者只读；那里的 ${file} 不是文件的，把它移走。`,
  }),
  lockLost: (): Explanation => ({
    message: '本程序停顿过久，计划已由别的程序接手修改，没有写入任何文件',
    hint: '再运行一次。',
  }),
  editCutOff: (failure: string, plan: 'old' | 'new'): Explanation => ({
    message: `修改没有做完：${failure}`,
    hint:
      plan === 'new'
        ? '各命令已按修改后的内容读取计划，下一个写文件的命令（如 plan fmt）会补完各文件。排除故障后运行一次，此前不要删除 .plan.journal。'
        : '各命令仍按修改前的内容读取计划，下一个写文件的命令（如 plan fmt）会恢复各文件。排除故障后运行一次，此前不要删除 .plan.journal。',
  }),
  journalStays: (file: string, reason: string): Explanation => ({
    message: `各文件都已就位，但修改记录 ${file} 不能删除：${reason}`,
    hint: '下一个写文件的命令会再删一次；也可以现在自行删除。',
  }),
  journalUnknown: (file: string): Explanation => ({
    message: `计划目录里有未做完的修改，但它的记录 ${file} 已损坏，或者出自别的版本`,
    hint: '请用做那次修改的程序版本运行一次写文件的命令（如 plan fmt）；没有那个版本的，用 git diff 核对各文件，再删除这份记录。',
  }),
  journalUnreadable: (file: string, reason: string): Explanation => ({
    message: `计划目录里有未做完的修改，但它的记录 ${file} 读不出来：${reason}`,
    hint: '请由做那次修改的用户运行一次写文件的命令（如 plan fmt）；或者先给当前用户读取这份记录的权限。',
  }),
  planKeepsChanging: (): Explanation => ({
    message: '计划的文件一直在变，读不到前后一致的内容',
    hint: '等别的程序写完，再运行一次。',
  }),
  unknownCode: (text: string, near: string | undefined): Explanation => ({
    message: `没有“${text}”这个校验代码`,
    hint: `${near === undefined ? '' : `是不是“${near}”？`}plan explain 列出全部代码。`,
  }),
  noGit: (): Explanation => ({
    message: '没有找到 git 程序',
    hint: '--changed 要用 git 比较版本：先安装 git，或去掉 --changed 校验全部文件。',
  }),
  notInGit: (directory: string): Explanation => ({
    message: `${directory} 不在 git 的工作区里`,
    hint: '--changed 只能用于 git 仓库里的计划；去掉 --changed 校验全部文件。',
  }),
  gitDistrusts: (command: string): Explanation => ({
    message: '这个 git 仓库属于另一个用户，git 不肯读取',
    hint: `确认仓库可信以后运行：${command}`,
  }),
  unknownRevision: (revision: string): Explanation => ({
    message: `git 里没有“${revision}”这个版本`,
    hint: '--changed 后面写提交、分支或标签，如 --changed=main；只查某个文件的，写 plan validate 文件 --changed。只取了部分历史的，先用 git fetch 取来。',
  }),
  nestedRepository: (path: string): Explanation => ({
    message: `${path} 是另一个 git 仓库（子模块），看不到里面的改动`,
    hint: '去掉 --changed 校验全部文件。',
  }),
  gitFailed: (reason: string): Explanation => ({
    message: `git 出错：${reason}`,
    hint: '在计划目录里运行 git status 查看；或去掉 --changed 校验全部文件。',
  }),
  outputIsDirectory: (path: string): Explanation => ({
    message: `${path} 是目录，不能写成文件`,
    hint: '请写文件名，如 台账.csv。',
  }),
  outputIsFile: (path: string): Explanation => ({
    message: `${path} 是文件，不能当作输出目录`,
    hint: '在 -o 后面写目录名。',
  }),
  outputFailed: (path: string, reason: string): Explanation => ({
    message: `${path} 没有写成：${reason}`,
    hint: '检查目录是否存在、有没有写入权限、磁盘是否已满；原有文件没有改动。',
  }),
  noOutputDirectory: (path: string): Explanation => ({
    message: `输出目录 ${path} 不存在`,
    hint: '先建立目录，或换一个位置。',
  }),
  newDirectoryUnnamed: (): Explanation => ({
    message: '要新建的目录没有写',
    hint: '例如：plan init 示例 --example --yes',
  }),
  newDirectoryIsFile: (path: string): Explanation => ({
    message: `${path} 是文件，不能在里面新建计划`,
    hint: '换一个目录。',
  }),
  newDirectoryLeftover: (path: string, name: string): Explanation => ({
    message: `${path} 里有没有写完的 ${name}`,
    hint: '没有别的 plan init 正在这里运行的，把它删掉再运行；或换一个还没有的目录名。',
  }),
  newDirectoryInUse: (path: string, names: readonly string[]): Explanation => ({
    message: `${path === '.' ? '当前目录' : `${path} `}里已经有 ${names.join('、')}`,
    hint: '没有写入任何文件，已有的文件不会被覆盖。换一个目录，或先把它们移开。',
  }),
  directoryIsArgument: (command: string): Explanation => ({
    message: 'plan init 不用 --dir',
    hint: `目录直接写在后面：${command}`,
  }),
  notOneLine: (option: string): Explanation => ({
    message: `${option} 是空的，或者含有控制字符`,
    hint: '写成一行文字。',
  }),
  invalidSpan: (option: string, value: string): Explanation => ({
    message: `${option} 的“${value}”不是存在的时段`,
    hint: '写成 2023、2023-H1、2023-Q2，或写明起止：2023-07/2024-06。',
  }),
  notConfirmed: (folder: string, count: number, command: string): Explanation => ({
    message: `尚未确认，没有写入任何文件；确认后将在 ${folder} 写入${count}个文件`,
    hint: `要写入，请运行：${command}`,
  }),
  neitherYesNorNo: (text: string): Explanation => ({
    message: `没有看懂“${text}”`,
    hint: '请答“是”或“否”，也可以写 y 或 n。',
  }),
  brokenOff: (): Explanation => ({ message: '已放弃，没有写入任何文件' }),
  planChangedMeanwhile: (): Explanation => ({
    message: '等待回答时计划已被改动，没有写入任何文件',
    hint: '再运行一次，按现在的内容确认。',
  }),
  missingOptions: (options: readonly string[], command: string): Explanation => ({
    message: `还缺 ${options.join('、')}`,
    hint: `补上再运行；在终端里运行时会逐项询问。${usage.see(command)}`,
  }),
  noWorkingDirectory: (): Explanation => ({ message: '当前目录已经不存在', hint: '换到一个存在的目录再运行。' }),
  streamFailed: (reason: string): Explanation => ({
    message: `输出没有写完：${reason}`,
    hint: '检查磁盘是否已满、有没有写入权限；已经写出的部分不完整，请删掉。',
  }),
  internal: (reason: string): Explanation => ({
    message: `程序内部出错：${reason}`,
    hint: '这是程序的缺陷，请把这条信息连同所用命令告诉维护者。',
  }),
  reasons: {
    ENOENT: '路径不存在',
    EACCES: '没有权限',
    EPERM: '没有权限',
    EEXIST: '同名的文件或目录刚刚出现',
    ENOTEMPTY: '目录里刚刚有了别的文件',
    ENOSPC: '磁盘已满',
    EROFS: '磁盘是只读的',
    EISDIR: '是目录，不是文件',
    ENOTDIR: '路径里有一段不是目录',
    ELOOP: '符号链接绕成了圈',
    ENAMETOOLONG: '文件名太长',
    EBUSY: '文件正被别的程序占用',
    EIO: '磁盘读写出错',
    EDQUOT: '磁盘配额已用完',
    ERR_INVALID_ARG_VALUE: '文件名里有不能用的字符',
    'not-a-file': '不是普通文件',
    'linked-twice': '符号链接指到了已经读过的目录',
    ENXIO: '不是普通文件',
    outside: '符号链接指到了计划目录之外',
  } as Record<string, string>,
};
