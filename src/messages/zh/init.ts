/** Chinese sentences of `plan init`. */

export const init = {
  written: (count: number, folder: string) => `已写入${count}个文件：${folder}`,
  fictitious: '示例中的城市、单位、事件和数字均为虚构，可以随意改动。',
  tryThese: '可以试试：',
  /** A query for the red measures. */
  redOnes: '亮灯:红',
};

export type InitMessages = typeof init;
