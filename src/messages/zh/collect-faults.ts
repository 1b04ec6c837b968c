/** Chinese wording of what is wrong with a call that collects returned files. */
import type { Explanation } from '../explanation.js';

export const collectFaults = {
  noFiles: (): Explanation => ({
    message: '没有写要收回的文件',
    hint: '例如：plan collect returned，或 plan collect returned/*.xlsx',
  }),
  noMatch: (pattern: string): Explanation => ({
    message: `没有符合 ${pattern} 的文件`,
    hint: '检查路径；也可以只写目录，收回里面全部的 .xlsx 和 .csv。',
  }),
  noTables: (directory: string): Explanation => ({
    message: `目录 ${directory} 里没有 .xlsx 或 .csv 文件`,
    hint: '清单在别的目录的，写那个目录；不收下级目录里的文件，要收的，把那个目录也写上。',
  }),
  notThere: (path: string): Explanation => ({
    message: `没有 ${path} 这个文件或目录`,
    hint: '检查路径和文件名。没有收回任何文件。',
  }),
  unreadable: (path: string, reason: string): Explanation => ({
    message: `${path} 读不出来：${reason}`,
    hint: '检查权限，或在别的程序里关闭它，再收一次。没有收回任何文件。',
  }),
  dayBeforeIssue: (date: string, issued: string): Explanation => ({
    message: `进展日期 ${date} 早于计划印发日 ${issued}`,
    hint: '用 --date 写单位报送的日期。',
  }),
  dayAfterToday: (date: string, today: string): Explanation => ({
    message: `进展日期 ${date} 晚于今天 ${today}`,
    hint: '用 --date 写单位报送的日期；缺省为今天。',
  }),
  unknownTake: (value: string, files: readonly string[]): Explanation => ({
    message: `--take 的“${value}”不是 file、plan，也不是这次收回的文件`,
    hint: `这次收回的文件：${files.join('、')}。`,
  }),
  receiptEnding: (path: string, endings: readonly string[]): Explanation => ({
    message: `回执不能写成 ${path}`,
    hint: `文件名请以 ${endings.join('、')} 结尾。`,
  }),
  receiptIsReturned: (path: string): Explanation => ({
    message: `${path} 是交回的责任清单，不能用回执覆盖`,
    hint: '--receipt 请写别的文件名，如 --receipt 回执.xlsx。',
  }),
  noSuchChoice: (text: string, count: number): Explanation => ({
    message: `没有“${text}”这个选择`,
    hint: `写 0 取计划，写 ${count === 1 ? '1' : `1 至 ${count}`} 取文件。`,
  }),
};
