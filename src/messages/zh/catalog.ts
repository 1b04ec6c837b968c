/** Chinese title of every code, with why it is a problem and how to mend it. */
import type { Code } from '../../diagnostics/codes.js';

/** Title and help of every code in one language. */
export type CatalogMessages = Readonly<Record<Code, { readonly title: string; readonly help: string }>>;

/** An entry that names something its measure does not have. */
const unknownItem = (what: string) => ({
  title: `不存在的${what}`,
  help: `进展要记到措施里已有的${what}上，标识写错了就记不上。改成措施里的标识；漏写的，先在任务文件里补上。`,
});

export const catalog: CatalogMessages = {
  'file-unreadable': {
    title: '读不出的文件',
    help: '文件读不出来，里面的内容就进不了计划。检查它是否存在、是不是普通文件、当前用户有没有读取权限。',
  },
  'file-too-large': {
    title: '过大的文件',
    help: '计划文件一般只有几十 KB，大得多的多半是放错了，程序不会读取。把它移出计划目录。',
  },
  'file-extension': {
    title: '扩展名不对的文件',
    help: '程序只读取 .yaml 结尾的文件，写成 .yml、.txt 的会被漏掉。改正扩展名，或把文件移出计划目录。',
  },
  'file-misplaced': {
    title: '放错位置的文件',
    help: '任务、进展、事件各有固定的目录和文件名，放在别处就不会被读取。移到应在的位置，与计划无关的移出计划目录。',
  },
  'file-missing': {
    title: '缺少的文件',
    help: '每份计划都要有 plan.yaml 和 departments.yaml，缺了任何一个都无法校验。补上这个文件。',
  },
  'file-empty': {
    title: '空文件',
    help: '空文件往往是没有保存成功，里面本该有的内容会悄悄缺失。补上内容，或删除这个文件。',
  },
  'not-utf8': {
    title: '不是 UTF-8 编码的文件',
    help: '其他编码的文件读出来是乱码。用编辑器打开，确认文字正确以后另存为 UTF-8。',
  },
  'nul-byte': {
    title: 'NUL 字符',
    help: '正常的文字里没有这个字符，有它说明文件可能已经损坏，或者不是文本。从 git 恢复，或重新保存为 UTF-8。',
  },
  'merge-conflict': {
    title: '未解决的合并冲突',
    help: '两个人改了同一处，git 把两种写法都留在文件里，等人取舍。选定内容，再删掉标记所在的三行。',
  },
  'yaml-syntax': {
    title: 'YAML 写法错误',
    help: '缩进、冒号、引号或括号有一处不对，这一条就读不出来，别处照样检查。从指出的位置查起，对照旁边写法正确的条目改。',
  },
  'yaml-feature': {
    title: '不使用的 YAML 写法',
    help: '锚点、标签、合并键之类的写法，不同程序读出来可能不一样，计划文件只用最普通的写法。把内容直接写出来，文字加上引号。',
  },
  'duplicate-key': {
    title: '重复的键',
    help: '同一层里写了两次的键，只有一个会起作用，另一个的内容就丢了。把两处合并，或删掉一处。',
  },
  'too-deep': {
    title: '过深的嵌套',
    help: '计划文件只有几层，嵌套太深多半是括号没有成对。从指出的位置往前检查括号。',
  },
  'unknown-property': {
    title: '不认识的键',
    help: '键名写错了，后面的内容就等于没有写。改成正确的键名；任务文件里可以写哪些键，用 plan schema task 查看。',
  },
  'missing-property': {
    title: '缺少的必填项',
    help: '必填项不写，程序就不知道这一条是什么、由谁负责、到了哪一步。补上这一项；写法用 plan schema task 查看。',
  },
  'unquoted-string': {
    title: '没有加引号的编号或时段',
    help: '01、2022 不加引号会被当成数字，前面的 0 也会丢掉。编号和只写年份的时段都加上引号。',
  },
  'wrong-type': {
    title: '类型不对的值',
    help: '该写列表的地方写了文字，或该写数字的地方写了别的，程序就无法使用。按要求的类型改写；列表只有一项，也要写成列表。',
  },
  'misspelt-value': {
    title: '写成中文或拼错的取值',
    help: '状态、类别之类的取值在文件里用固定的英文词，显示和导出时才是中文。改成对应的英文词；未启动、推进中、申请销号由进展得出，不写在任务文件里。',
  },
  'invalid-value': {
    title: '不允许的取值',
    help: '这里只能写规定的几个词，或规定范围、规定格式的值，写成别的就无法计算。照提示的写法改。',
  },
  'impossible-date': {
    title: '不存在的日期或时段',
    help: '2月30日、第五季度这样的时间并不存在，时限也就无从计算。核对月份、日数、季度或周数。',
  },
  'duplicate-item': {
    title: '列表里的重复项',
    help: '同一项列两次没有意义，往往是另一项写错了。删掉一个，或改成本来要写的内容。',
  },
  'duplicate-id': {
    title: '重复的编号',
    help: '进展、认定都靠编号找到对象，编号重复就分不清说的是哪一个。给后加的一个换上没有用过的编号。',
  },
  'duplicate-name': {
    title: '重复的单位名称',
    help: '一个名称或简称同属两家，就不知道责任是谁的。把它留给一个单位或单位组，从另一个删掉。',
  },
  'file-name-mismatch': {
    title: '与文件名不符的编号',
    help: '任务文件以任务编号命名，两者不一致时不知道以哪个为准。改正编号，或给文件改名。',
  },
  'measure-id-mismatch': {
    title: '不属于本任务的措施编号',
    help: '措施编号以任务编号开头，否则按编号就找不到它所在的文件。改正措施编号，或把措施移到它的任务文件里。',
  },
  'unknown-section': {
    title: '不存在的部分',
    help: '任务要归到 plan.yaml 列出的某个部分，否则汇总时没有位置。改成已有的部分，或先在 plan.yaml 里加上。',
  },
  'unknown-department': {
    title: '未登记的单位名称',
    help: '名册里没有的名称，责任就落不到任何单位头上。改成登记的全称；确是新单位的，先在 departments.yaml 登记。',
  },
  'department-alias': {
    title: '单位简称',
    help: '计划文件里一律写单位全称，查阅、比对才不会出现两种写法。把简称改成全称；简称只在命令行和导入时使用。',
  },
  'empty-departments': {
    title: '空的单位名单',
    help: '写了责任却没有写单位，看不出是漏写还是没有。写上单位，或把这一项删掉。',
  },
  'department-in-two-roles': {
    title: '一个单位的两种责任',
    help: '同一个单位在一条措施里既牵头又配合，责任就说不清。对照原文，保留一种。',
  },
  'circular-parent': {
    title: '循环的上级单位',
    help: '单位之间互为上级，就排不出隶属关系。找出写反的一处，改正或删掉。',
  },
  'unused-department': {
    title: '没有用到的单位',
    help: '登记了却没有任何责任的单位，多半是漏写了责任，或名称写成了两种。补上责任，或从 departments.yaml 删掉。',
  },
  'similar-names': {
    title: '相近的单位名称',
    help: '两个名称只差一个字，常常是同一个单位有一处写错，它的责任就分到了两家。核对以后只留正确的一个；确是两个单位的，保持原样。',
  },
  'task-without-measures': {
    title: '没有措施的任务',
    help: '责任、时限和状态都在措施里，没有措施的任务就没有人负责。至少写上一条措施，暂不需要的任务删掉。',
  },
  'section-without-tasks': {
    title: '没有任务的部分',
    help: '部分里一项任务也没有，往往是漏了任务文件，或任务归错了部分。补上、改正，或删掉这个部分。',
  },
  'no-lead': {
    title: '没有牵头单位和汇总单位的措施',
    help: '几个单位共同负责而无人牵头时，进展没有人汇总，也没有人申请销号。由办公室指定一个汇总单位。',
  },
  'identical-measures': {
    title: '内容相同的措施',
    help: '同一条措施录入两次，统计时就会多算。删掉一条；确是两条措施的，把标题写得有区别。',
  },
  'unknown-measure': {
    title: '不存在的措施编号',
    help: '编号写错了，进展就记不到措施上，先后次序也无从判断。改成正确的编号，或先把措施写进任务文件。',
  },
  'circular-after': {
    title: '互相等待的措施',
    help: '几条措施绕着圈互相等待，哪一条也无法开始。核对先后次序，删掉其中不该等的一处。',
  },
  'due-before-dependency': {
    title: '早于前置措施的完成时限',
    help: '所等的措施还没有到时限，这一条不可能先完成。核对两条的完成时限，或取消先后关系。',
  },
  'due-outside-period': {
    title: '计划期以外的时限',
    help: '时限落在计划期以外，多半是年份写错，到期提醒也就不会出现。核对时限，或改正 plan.yaml 里的计划期。',
  },
  'broken-extensions': {
    title: '前后接不上的延期',
    help: '每次延期都从上一次的时限延起，最后一次的新时限就是现在的完成时限，这样才看得清延过几次。改正写错的时限，或补上漏写的延期。',
  },
  'reversed-schedule': {
    title: '起止颠倒的周期性工作',
    help: '开始日期晚于最后一天，一次也排不出来。核对年份和月份，写反的对调过来。',
  },
  'unknown-event-kind': {
    title: '未登记的启动情形',
    help: '限时事项靠启动情形与事件对应，标识对不上就不会启动。改成已登记的标识，或先在 plan.yaml 里登记。',
  },
  'target-over-total': {
    title: '超过总数的目标值',
    help: '要完成的数量不会多于总数，其中必有一个写错。核对这个数值和总数。',
  },
  'status-mismatch': {
    title: '与认定不符的状态',
    help: '措施的状态以最后一次认定为准，两处不一致时不知道信哪一个。把状态改成认定的结论，或补上新的认定。',
  },
  'undated-status': {
    title: '没有认定的状态',
    help: '已完成、暂缓、终止都要有办公室的认定，否则查不到是谁在哪一天定的。补一条认定，没有认定过的写回 open。',
  },
  'done-without-evidence': {
    title: '没有佐证材料的认定',
    help: '认定已完成要有材料可查，检查、考核时才说得清。在认定里列出文号、文件名或链接。',
  },
  'own-decision': {
    title: '自己认定自己牵头的措施',
    help: '牵头单位只能申请销号，完成与否由办公室核验认定，自己不能给自己销号。改由办公室认定；办公室自己牵头的，由别的单位认定。',
  },
  'unknown-action': unknownItem('具体事项'),
  'unknown-target': unknownItem('量化目标'),
  'unknown-schedule': unknownItem('周期性工作'),
  'unknown-trigger': unknownItem('限时事项'),
  'unknown-milestone': unknownItem('节点'),
  'unknown-event': {
    title: '不存在的事件',
    help: '进展说的是哪一个事件，要与 events 目录里的文件对得上，才能算是否按时。改成文件的名字；新发生的事件，先建立文件。',
  },
  'foreign-progress': {
    title: '无关单位报送的进展',
    help: '没有责任的单位报送进展，多半是措施编号写错，或任务文件里漏写了它的责任。改正编号，或补上责任。',
  },
  'future-date': {
    title: '还没有到的日期',
    help: '进展、认定等都记已经发生的事，日期在后的多半是年份写错。核对日期；还没有发生的，发生以后再记。',
  },
  'progress-before-issue': {
    title: '印发以前的进展',
    help: '工作要点印发以前还没有这些任务，日期多半写错了。核对报送日期和印发日期。',
  },
  'wrong-month': {
    title: '月份不符的进展',
    help: '进展按月存放，日期和目录的月份不一致，就会算到别的月份去。改正日期，或把这一条移到所属月份的目录。',
  },
  'falling-percent': {
    title: '下降的完成比例',
    help: '完成比例一般只升不降，比上次低多半是填错。核对数字；确实下降的，写明进展或问题。',
  },
  'falling-target': {
    title: '下降的实际值',
    help: '比同一单位上次报的低，多半是填错，或把累计数填成了当月数。核对数字；确实减少的，写明进展或问题。',
  },
  'unsubmitted-completion': {
    title: '已完成而没有申请销号的措施',
    help: '报了 100% 并不等于销号，没有人申请，办公室就不会核验。由牵头单位申请销号并附佐证材料；没有完成的，改正完成比例。',
  },
  'unanswered-submission': {
    title: '久未答复的销号申请',
    help: '申请销号以后办公室要在限期内答复，否则措施一直悬着。核验以后加一条认定：同意销号，或退回补办并写明理由。',
  },
  'fullwidth-character': {
    title: '全角的字母、数字或空格',
    help: '全角的“２０２２”和半角的“2022”看着差不多，查找、比对时却是两回事。字母、数字和空格一律用半角。',
  },
  'halfwidth-punctuation': {
    title: '汉字之间的半角标点',
    help: '公文里汉字之间用全角标点，半角标点导出以后不合规范。换成对应的全角标点。',
  },
  'invisible-character': {
    title: '看不见的字符',
    help: '从网页或 PDF 粘贴的文字常夹带看不见的字符，两个看着一样的名称因此对不上。删掉它。',
  },
  'private-use-character': {
    title: '没有统一字形的字符',
    help: '这类字符由各家字库自行定义，换一台电脑就显示为方框或别的字。对照原文，换成正确的字或标点。',
  },
  'compatibility-character': {
    title: '部首字和兼容字',
    help: '从 PDF 复制的文字里，“⼯”“⽤”这样的部首和“工”“用”看着一样，却不是同一个字，查找时找不到。换成通用的汉字。',
  },
  'trailing-space': {
    title: '行末的空格',
    help: '行末的空格看不见，比对时却显示为改动。删掉它。',
  },
  'tab-character': {
    title: '制表符',
    help: '制表符在各个编辑器里宽窄不一，内容就对不齐，用来缩进还会读不出来。换成空格。',
  },
  'schema-modeline': {
    title: '首行的格式说明',
    help: '编辑器靠第一行知道这是哪一类文件，才能边写边检查、自动补全。按文件的类别写上这一行。',
  },
  'moved-due': {
    title: '没有延期记录的时限变更',
    help: '完成时限不能直接改，否则看不出延过期、由谁批准。经批准的，加一条延期；没有批准的，改回原时限。',
  },
  'removed-record': {
    title: '被删除的记录',
    help: '认定、延期、进展和事件是留底的记录，删掉以后就算不出当时的情况。照原样恢复；要更正的，另加一条。',
  },
  'rewritten-record': {
    title: '被改动的记录',
    help: '已有的记录一改，以前报出去的数字就对不上了。照原样恢复，更正的内容另加一条记录。',
  },
  'reused-id': {
    title: '挪作他用的编号',
    help: '编号长期有效，挪给别的内容，以前的进展和文件就张冠李戴了。恢复原来的一条，给新内容换一个没有用过的编号。',
  },
};
