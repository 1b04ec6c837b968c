/** Chinese sentences of `plan validate` and of a failed load. */
export const validate = {
  clean: (files: number, tasks: number, measures: number) =>
    `没有发现问题：${files} 个文件，${tasks} 项任务，${measures} 条措施。`,
  count: (errors: number, warnings: number, files: number) =>
    `${files} 个文件里发现 ${errors} 个错误${warnings > 0 ? `、${warnings} 个警告` : ''}。`,
  refused: '计划有错误，没有生成报表。改正后再运行；用 plan validate 查看全部问题。',
};
