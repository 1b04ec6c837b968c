/** Chinese wording of why a department cannot be renamed so. */
import type { Explanation } from '../explanation.js';

/** What a word is to the department that has it. */
const CLAIMS = { name: '的名称', alias: '的简称', former: '的曾用名', id: '的标识' };

export const renameFaults = {
  isGroup: (name: string): Explanation => ({
    message: `“${name}”是单位组，不是单位`,
    hint: 'plan rename department 只给单位更名；用 plan departments 查看全部单位。',
  }),
  isFormerName: (text: string, name: string): Explanation => ({
    message: `“${text}”是曾用名，这个单位现在叫“${name}”`,
    hint: `还要更名的，写现在的名称：plan rename department ${name} 新名`,
  }),
  sameName: (name: string): Explanation => ({
    message: `新名和现在的名称一样：“${name}”`,
    hint: '没有写入任何文件。写上更名以后的全称。',
  }),
  nameTaken: (text: string, owner: string, claim: keyof typeof CLAIMS): Explanation => ({
    message: claim === 'name' ? `已经有叫“${text}”的单位或单位组` : `“${text}”已经是“${owner}”${CLAIMS[claim]}`,
    hint:
      claim === 'name'
        ? '单位合并的，不是更名：用 plan update 逐条调整责任单位。'
        : '换一个名称；确要用这个名称的，先在 departments.yaml 里理清归属。',
  }),
  untilInFuture: (until: string, today: string): Explanation => ({
    message: `旧名要用到 ${until}，晚于今天（${today}），更名还没有生效`,
    hint: '更名生效以后再运行；已经生效的，用 --until 写旧名使用的最后一天。',
  }),
  untilBeforeFormer: (until: string, name: string, end: string): Explanation => ({
    message: `旧名用至 ${until}，早于曾用名“${name}”的截止日期 ${end}`,
    hint: `--until 写 ${end} 或以后的日期，是现在的名称使用的最后一天。`,
  }),
};

/** One key set for all languages. */
export type RenameFaults = typeof renameFaults;
