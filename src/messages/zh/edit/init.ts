/** Chinese sentences of `plan init`. */
import { initFiles } from './init-files.js';

const at = (place: string) => (place === '.' ? '当前目录' : ` ${place} `);

export const init = {
  written: (count: number, place: string) => `已在${at(place)}写入${count}个文件：`,
  /** Between names in a list. */
  comma: '、',
  wouldWrite: (count: number, place: string) => `将在${at(place)}写入以上${count}个文件；这是预览，没有写入任何文件。`,
  fictitious: '示例中的城市、单位、事件和数字均为虚构，可以随意改动。',
  writeNow: (count: number, place: string) => `在${at(place)}写入${count}个文件`,
  tryThese: '可以试试：',
  /** A query for the red measures. */
  redOnes: '亮灯:红',
  /** What `plan update` in the list of commands changes a title to. */
  newTitle: '安全生产检查',

  issuer: '制定单位的全称',
  period: '计划期，如 2023、2023-H1、2023-07/2024-06',
  title: '工作要点的标题',
  section: (n: number) => `第${n}部分的标题`,
  oneMore: (n: number) => `第${n}部分的标题（没有了就直接回车）`,
  withDefault: (label: string, value: string) => `${label}（直接回车为“${value}”）`,

  next: '接下来：',
  register: (file: string) => `在 ${file} 里登记单位`,
  fillIn: (files: readonly string[]) => `在 ${files.join('、')} 里把带（）的占位改成实际内容`,
  namePackage: (file: string) => `在 ${file} 的 PLAN_PACKAGE 里填上从哪里安装 plan`,
  moveToTop: (file: string, option: string) =>
    `把 ${file} 移到仓库最上一级目录，并给其中的 plan validate 加上 ${option}`,
  turnOnHook: '用下面的 git config 启用提交前校验（.git/hooks 里的钩子不再运行）',
  keepsOtherHooks: (path: string, hook: string) =>
    `git 已设定用 ${path} 里的钩子（core.hooksPath）；要在提交前校验，请让那里的 pre-commit 调用 ${hook}`,
  addLines: (file: string) => `${file} 原来就有，没有改动；请在里面加上：`,
  turnHookOn: '现在就启用提交前校验，.git/hooks 里的钩子不再运行',
  hookIsOn: '已启用提交前校验。',

  files: initFiles,
};
