/** Chinese sentences that all commands that edit share. */
import type { Holder } from '../usage.js';

/** What became of an edit that was cut off. */
export interface Recovery {
  readonly is: 'finished' | 'undone' | 'cleaned';
  readonly files: readonly string[];
  readonly kept: readonly string[];
}

export const shared = {
  refused: '这样改会使计划出错，没有写入任何文件。改正后再运行。',
  nothingChanged: '没有变化，没有写入任何文件。',
  nothingWritten: (files: number) => `以上只是预览，涉及${files}个文件；没有写入任何文件。`,
  waiting: ({ command, host, pid, seconds }: Holder) =>
    command === ''
      ? '请稍候：另一个程序正在修改计划，最多等一分钟。'
      : `请稍候：${host} 上的 ${command}（进程 ${pid}，已${seconds}秒）正在修改计划，最多等一分钟。`,
  recovered: ({ is, files, kept }: Recovery) =>
    [
      {
        finished: `上一次修改没有做完，现已补完：${files.join('、')}。`,
        undone: `上一次修改没有做成，现已恢复原状：${files.join('、')}。`,
        cleaned: `以前的修改留下了${files.length}个临时文件，计划未受影响，现已清理。`,
      }[is],
      ...(kept.length === 0 ? [] : [`此后另行改动过的文件保持现状：${kept.join('、')}。`]),
    ].join(''),
  question: (label: string) => `${label}：`,
  /** The sentences that follow a wrong answer. */
  wrongAnswer: (message: string, hint: string | undefined) => [`${message}。`, ...(hint === undefined ? [] : [hint])],
  yesOrElseNo: (label: string) => `${label}（是/否，直接回车为否）`,
  yesOrNo: (label: string) => `${label}（是/否）`,
  answerNeeded: '这一项必须填写；按 Ctrl+C 放弃。',
};
