/** Chinese wording of letters, and of the settings of supervision and assessment. */

import type { Threshold } from '../../../diagnostics/codes.js';
import type { DiagnosticMessages } from '../diagnostics.js';
import { words } from '../words.js';

/** A step as files write it, with its Chinese word. */
function stepWord(step: string): string {
  const steps: Readonly<Record<string, string>> = words.ladderSteps;
  const word = steps[step];
  return word === undefined ? step : `${step}（${word}）`;
}

function threshold({ setting, value, isDefault }: Threshold): string {
  return `${setting}（${isDefault ? '缺省 ' : ''}${value}）`;
}

export const SUPERVISION = {
  'reply-before-letter': ({ date, sent, field }) => ({
    message: `${field === 'reply' ? '答复日期' : '答复期限'} ${date} 早于发函日期 ${sent}`,
    hint: '先发函，后答复：核对两个日期的年份和月份，改正写错的一个。',
  }),
  'foreign-letter': ({ to, measure }) => ({
    message: `“${to}”在措施“${measure}”里没有责任`,
    hint: '它所在的单位组和下属单位也没有责任：核对收函单位；函件记错地方的，移到所属的措施；漏写责任的，在 departments 里补上。',
  }),
  'conflicting-letters': ({ number, field, value, other }) => ({
    message:
      field === 'date'
        ? `文号“${number}”的函件，这里的日期是 ${value}，另一处是 ${other}`
        : `文号“${number}”的函件，这里的步骤是 ${stepWord(value)}，另一处是 ${stepWord(other)}`,
    hint: '一个文号只有一份函件：核对文号；一份函件发给几个单位、涉及几条措施的，各处的日期和步骤应当相同。',
  }),
  'unordered-thresholds': (conflict) => {
    if (conflict.kind === 'zero') {
      return {
        message: `${conflict.setting} 的各项都是 0`,
        hint: '全是 0 就算不出得分：至少有一项大于 0；要用缺省值的，把各项删掉。',
      };
    }
    const { lower, higher, mayEqual } = conflict;
    const isDefault = lower.isDefault || higher.isDefault;
    return {
      message: `${threshold(higher)}${mayEqual ? '小于' : '不大于'} ${threshold(lower)}`,
      hint: `${higher.setting} 应${mayEqual ? '不小于' : '大于'} ${lower.setting}：核对数值${isDefault ? '；没有写的以缺省值为准，不合适的也写上' : ''}。`,
    };
  },
} satisfies Partial<DiagnosticMessages['codes']>;
