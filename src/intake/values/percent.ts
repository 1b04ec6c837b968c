/** How much is done, in all the ways in which clerks write it. */
import { readChineseNumber } from '../../model/numeral.js';
import { type Cell, toPercent } from '../table.js';
import { foldCell, type Reading, saysNothing } from './reading.js';

const DONE = /^(?:已|全部|已全部|均已)?(?:完成|办结|销号)$/;
const NOT_BEGUN = /^(?:尚?未|没有)(?:启动|开始|开展|完成)$/;
const ABOUT = /^(?:大?约|大概)|左右$/g;
const BEFORE = /^(?:总体|累计|目前|已)*完成(?:率|比例|进度)?:?(?=.)/;

/** From 0 to 100: `60%`, `0.6`, `60`, `六成五`, `百分之六十`, `已完成`; a bare 1 may be 1 % or 100 % and needs its sign. */
export function readPercentCell(cell: Cell): Reading<number> {
  if (cell.kind === 'number') return cell.isPercent ? within(toPercent(cell.value)) : bare(cell.value);
  if (cell.kind !== 'text') return { expected: { form: 'percent' } };
  if (saysNothing(cell.text)) return undefined;
  const folded = foldCell(cell.text);
  if (DONE.test(folded)) return { value: 100 };
  // 未完成 alone says nothing of how much is done.
  if (NOT_BEGUN.test(folded)) return folded.endsWith('完成') ? { expected: { form: 'percent' } } : { value: 0 };
  return readNumber(folded.replace(BEFORE, '').replace(ABOUT, ''));
}

function readNumber(text: string): Reading<number> {
  const [, tenths, five] = /^(.+)成(.?)$/.exec(text) ?? [];
  if (tenths !== undefined) {
    const part = five === '半' ? 5 : toNumber(five || '0');
    return within((toNumber(tenths) ?? Number.NaN) * 10 + (part ?? Number.NaN));
  }
  if (text === '一半') return { value: 50 };
  if (text === '百分之百') return { value: 100 };
  const [, spoken] = /^百分之(.+)$/.exec(text) ?? [];
  const [, signed] = /^(.+)%$/.exec(text) ?? [];
  const marked = spoken ?? signed;
  if (marked !== undefined) return within(toNumber(marked));
  const value = toNumber(text);
  return /^[\d.]+$/.test(text) && value !== undefined ? bare(value) : within(value);
}

function bare(value: number): Reading<number> {
  if (value === 1) return { expected: { form: 'percent-sign' } };
  return within(value > 0 && value < 1 ? toPercent(value) : value);
}

function within(value: number | undefined): Reading<number> {
  return value !== undefined && value >= 0 && value <= 100 ? { value } : { expected: { form: 'percent' } };
}

function toNumber(text: string): number | undefined {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : readChineseNumber(text);
}
