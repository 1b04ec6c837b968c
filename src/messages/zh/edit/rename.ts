/** Chinese wording of `plan rename`. */
import type { DateText } from '../../../model/period.js';
import { words } from '../words.js';

/** A renaming in figures. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
  /** Last day of the old name. */
  readonly until: DateText;
  readonly files: number;
  readonly places: number;
  /** Dated records that keep the old name, and those that get the new one. */
  readonly kept: number;
  readonly later: number;
}

export const rename = {
  renamed: ({ from, to, until, files, places, kept, later }: Renamed) =>
    `“${from}”更名为“${to}”，旧名用至${words.date(until)}：${[
      `改动${files}个文件，${places}处`,
      ...(kept > 0 ? [`${kept}条有日期的记录保留旧名`] : []),
      ...(later > 0 ? [`此后的${later}条记录改用新名`] : []),
    ].join('；')}。`,
  droppedAlias: (alias: string) => `“${alias}”原为简称，已从简称中去掉。`,
  mentions: (name: string, count: number) => `文字里还有${count}处写着“${name}”，没有改动，请酌情修改：`,
  mention: (file: string, count: number) => `${file}（${count}处）`,
};
