/** What comes of reading a cell. */
import type { Expected } from '../intake-fault.js';

/** A value, or what should have stood there; undefined for a cell that says nothing. */
export type Reading<T> = { readonly value: T } | { readonly expected: Expected } | undefined;

/** The text as it is compared: half-width, without blanks, invisible signs and a full stop at the end. */
export function foldCell(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[。.]$/, '')
    .toLowerCase();
}

const DASH = /^[-—–−/\\]*$/;
const NOTHING = /^(?:无|没有|暂无|不涉及|none|n\/a)$/;
const NO_PROBLEM = /^(?:无|没有|暂无|不存在|未发现)(?:存在)?(?:问题|困难)(?:和|及|及其)?(?:原因)?$/;
const ZERO = /^(?:零报告|无|没有|暂无|none|nothingtoreport)$/;
const NO_PROGRESS = /^(?:本(?:期|月|周|季度)|目前|暂|尚)?(?:无|没有)新?(?:的)?进展$/;

/** True for an empty cell, or one with a dash in it. */
export function isDash(text: string): boolean {
  return DASH.test(foldCell(text));
}

/** True for what clerks write where there is nothing to say. */
export function saysNothing(text: string): boolean {
  const folded = foldCell(text);
  return DASH.test(folded) || NOTHING.test(folded);
}

/** True for what stands in the column of problems where there are none. */
export function saysNoProblem(text: string): boolean {
  return saysNothing(text) || NO_PROBLEM.test(foldCell(text));
}

/** True for the words of a report that there is nothing to report; beside other words they mean nothing. */
export function saysZero(text: string): boolean {
  return ZERO.test(foldCell(text));
}

/** True for `本期无进展`: nothing to report where it stands alone, and worth keeping beside a reason. */
export function saysNoProgress(text: string): boolean {
  return NO_PROGRESS.test(foldCell(text));
}
