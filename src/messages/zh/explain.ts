/** Chinese sentences of `plan explain` and of the list of all codes. */
import type { Severity } from '../../diagnostics/codes.js';

export const explain = {
  title: '校验代码',
  intro:
    'plan validate 能发现的全部问题。每个代码附一个例子：先是有问题的写法（^ 指出位置），再是改好的写法。例子都从同一份没有问题的小计划改一处而来。',
  severityLabel: '级别',
  severities: { error: '错误', warning: '警告', info: '提示' } satisfies Record<Severity, string>,
  configurable: '可以在 plan.yaml 的 rules 里改为 off、info、warning 或 error',
  notConfigurable: '固定不变，不能在 rules 里改',
  fixable: 'plan validate --fix 能自动改正',
  needsRevision: '只有 plan validate --changed 与以前的版本比较时才能发现',
  earlier: '以前的版本',
  broken: '有问题的写法',
  mended: '改好的写法',
  colon: '：',
  separator: '；',
  end: '。',
  noFile: '没有这个文件',
  empty: '空文件',
  folder: '是目录，不是文件',
  bytes: (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  families: {
    files: '文件',
    values: '键和取值',
    names: '编号和单位',
    measures: '部分、任务和措施',
    progress: '进展和事件',
    supervision: '督办和设置',
    calendar: '放假安排',
    characters: '字符和首行',
    history: '与以前的版本比较',
  },
  more: 'plan explain 代码 解释其中一个。',
};
