/** Chinese wording of `plan fmt`. */

export const fmt = {
  tidied: (files: number) => `整理了${files}个文件：`,
  allTidy: (files: number) => `写法一致，不必整理（共${files}个文件）。`,
  untidy: (files: number) => `${files}个文件写法不统一，没有写入；运行 plan fmt 整理。`,
  broken: '有错误的文件不能整理，没有写入任何文件。改正后再运行。',
};
