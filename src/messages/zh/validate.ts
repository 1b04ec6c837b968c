/** Chinese sentences of `plan validate` and of a failed load. */
import type { Severity } from '../../diagnostics/codes.js';

const COUNTED: readonly (readonly [Severity, string])[] = [
  ['error', '个错误'],
  ['warning', '个警告'],
  ['info', '条提示'],
];

export const validate = {
  clean: (files: number, tasks: number, measures: number) =>
    `没有发现问题：${files} 个文件，${tasks} 项任务，${measures} 条措施。`,
  cleanSelection: (files: number) => `没有发现问题：检查了 ${files} 个文件。`,
  nothingSelected: '没有要检查的计划文件。',
  nothingChanged: '没有改动过的计划文件。',
  count: (counts: Readonly<Record<Severity, number>>, files: number, fixable: number, omitted: number) => {
    const found = COUNTED.filter(([severity]) => counts[severity] > 0).map(
      ([severity, unit]) => `${counts[severity]} ${unit}`,
    );
    const rest = omitted > 0 ? `其中 ${omitted} 个没有列出。` : '';
    const fixes = fixable > 0 ? `${fixable} 个可以用 plan validate --fix 自动改正。` : '';
    return `${files} 个文件里发现 ${found.join('、')}。${rest}${fixes}方括号里的是代码，用 plan explain 代码 看说明和例子。`;
  },
  fixed: (fixes: number, files: number) => `已在 ${files} 个文件里改正 ${fixes} 处。`,
  wouldFix: (fixes: number, files: number) => `可以在 ${files} 个文件里改正 ${fixes} 处；没有写入文件。`,
  nothingToFix: '没有可以自动改正的问题。',
  refused: '计划有错误，命令没有执行。改正后再运行；用 plan validate 查看全部问题。',
};
