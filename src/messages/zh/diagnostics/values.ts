/** Chinese wording of keys and values that the schemas refuse. */

import type { Expectation } from '../../../diagnostics/codes.js';
import type { DiagnosticMessages } from '../diagnostics.js';
import { expected, FIX, formHint, meant, shown } from './phrases.js';

/** A value of the wrong type: quotes or brackets are what most often mends it. */
function typeHint(found: unknown, expectation: Expectation): string {
  if (expectation.kind !== 'type') return '';
  const { types, name } = expectation;
  const form = formHint(name);
  if (name === 'text' && typeof found === 'boolean') return '是文字的，给它加上引号。';
  if (form !== '') return form;
  if (types.includes('array')) return '写成列表：放在方括号里，或每项一行、前面加“- ”。';
  if (types.includes('boolean')) return '是，写 true；否，写 false。';
  if (types.includes('object')) return '写成“键: 值”，每项一行，或放在花括号里。';
  return types.includes('string') ? '在冒号后面写上文字。' : '只写数字，用半角，不带单位和 %。';
}

const notAllowed = (found: unknown) => `${shown(found)}不是这里能用的值`;

/** A list of keys that nobody would read is left out. */
const allowedKeys = (known: readonly string[]) =>
  known.length > 25 ? '全部代码用 plan explain 查看。' : `这里可以写：${known.join('、')}。`;

/** Text that a sign has cut in two ends up as a key. */
function strayText(key: string, nearest: string | undefined): string {
  if (nearest !== undefined) return meant(nearest);
  if (key.startsWith('\u3000')) return '行首是全角空格：缩进要用半角空格。';
  return /\p{Script=Han}/u.test(key)
    ? '如果是前面文字的后半句，它是被半角逗号断开的：改用“，”，或给整段文字加引号。'
    : '';
}

export const VALUES = {
  'unknown-property': ({ key, known, nearest }) => ({
    message: `没有“${key}”这个键`,
    hint: strayText(key, nearest) + allowedKeys(known),
  }),
  'missing-property': ({ key }) => ({ message: `缺少“${key}”`, hint: `补上 ${key}: …` }),
  'unquoted-string': ({ found, name }) => ({
    message: `没有加引号，被读成了数字 ${found}`,
    hint: `加上引号。${formHint(name)}${FIX}`,
  }),
  'wrong-type': ({ found, expected: expectation }) => ({
    message: `应为${expected(expectation)}，这里是${shown(found)}`,
    hint: typeHint(found, expectation),
  }),
  'misspelt-value': ({ found, value, derived }) => ({
    message: notAllowed(found),
    hint: derived ? `写成 ${value}；“${found}”由 progress 目录里的进展得出，不写在这里。` : `写成 ${value}。${FIX}`,
  }),
  'invalid-value': ({ found, expected: expectation, nearest }) => ({
    message: notAllowed(found),
    hint: `${meant(nearest)}应为：${expected(expectation)}。`,
  }),
  'impossible-date': ({ found }) => ({
    message: `“${found}”不是存在的日期或时段`,
    hint: '月份只到 12，季度只到 4；再核对日数和周数。',
  }),
  'duplicate-item': ({ item }) => ({ message: `“${item}”列了两次`, hint: '删掉一个。' }),
} satisfies Partial<DiagnosticMessages['codes']>;
