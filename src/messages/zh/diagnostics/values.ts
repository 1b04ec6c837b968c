/** Chinese wording of keys and values that the schemas refuse. */
import type { Expectation } from '../../../diagnostics/codes.js';
import type { DiagnosticMessages } from '../diagnostics.js';
import { expected, FIX, formHint, meant, shown } from './phrases.js';

/** A value of the wrong type: quotes or brackets are what most often mends it. */
function typeHint(found: unknown, expectation: Expectation): string {
  if (expectation.kind !== 'type') return '';
  const { types, name } = expectation;
  const form = formHint(name);
  if (types.includes('string') && (typeof found === 'number' || typeof found === 'boolean')) {
    return `给这个值加上引号。${form}`;
  }
  if (form !== '') return form;
  return types.includes('array') ? '写成列表：放在方括号里，或每项一行、前面加“- ”。' : '检查缩进和写法。';
}

const notAllowed = (found: unknown) => `${shown(found)}不能用在这里`;

export const VALUES = {
  'unknown-property': ({ key, known, nearest }) => ({
    message: `没有“${key}”这个键`,
    hint: `${meant(nearest)}这里可以写：${known.join('、')}。`,
  }),
  'missing-property': ({ key }) => ({ message: `缺少“${key}”`, hint: `补上一行 ${key}: …` }),
  'unquoted-string': ({ found, name }) => ({
    message: `没有加引号，被读成了数字 ${found}`,
    hint: `加上引号，编号前面的 0 也放在引号里。${formHint(name)}${FIX}`,
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
    hint: '检查月份、日数、季度或周数。',
  }),
  'duplicate-item': ({ item }) => ({ message: `“${item}”列了两次`, hint: '删掉一个。' }),
} satisfies Partial<DiagnosticMessages['codes']>;
