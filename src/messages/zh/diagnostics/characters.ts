/** Chinese wording of single characters and of the first line. */
import type { DiagnosticMessages } from '../diagnostics.js';
import { FIX } from './phrases.js';

export const CHARACTERS = {
  'fullwidth-character': ({ found, meant }) => ({
    message: `“${found}”是全角字符`,
    hint: `${meant.trim() === '' ? '这里有多余的全角空格：删掉，或改用半角空格。' : `数字、字母用半角，写成“${meant}”。`}${FIX}`,
  }),
  'halfwidth-punctuation': ({ found, meant }) => ({
    message: `汉字之间用了半角标点“${found}”`,
    hint: `汉字之间用全角标点，写成“${meant}”。${FIX}`,
  }),
  'invisible-character': ({ character }) => ({
    message: `这里有看不见的字符 ${character}`,
    hint: `从网页、PDF 粘贴的文字常带有这种字符，会使查找、比对出错：删掉它。${FIX}`,
  }),
  'private-use-character': ({ character }) => ({
    message: `字符 ${character} 没有统一的字形`,
    hint: '它在别的电脑上显示为方框，或显示成别的字：对照原文，重新输入正确的字或标点。',
  }),
  'compatibility-character': ({ found, meant }) => ({
    message: `“${found}”是部首或兼容字，不是通用的汉字`,
    hint: `从 PDF 复制的文字常有这种字，看着一样，却查找不到：${meant === undefined ? '重新输入这个字。' : `写成“${meant}”。${FIX}`}`,
  }),
  'trailing-space': () => ({
    message: '行末有多余的空格',
    hint: `行末的空格看不见，比对时却算作改动：删掉它。${FIX}`,
  }),
  'tab-character': () => ({
    message: '这里有制表符（Tab）',
    hint: `制表符在各个编辑器里宽窄不一：换成空格。${FIX}`,
  }),
  'schema-modeline': ({ expected, found }) => ({
    message: found === undefined ? '第一行没有指明文件格式' : '第一行指明的文件格式不对',
    hint: `第一行应为“${expected}”，编辑器靠它检查和补全。${FIX}`,
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
