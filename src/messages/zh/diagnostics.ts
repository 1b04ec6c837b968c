/** Chinese wording of every diagnostic: what was found, and what to do. */
import type { Code, DiagnosticParams, Severity } from '../../diagnostics/codes.js';
import type { Relation } from '../../diagnostics/diagnostic.js';
import type { Explanation } from '../explanation.js';
import { CALENDAR } from './diagnostics/calendar.js';
import { CHARACTERS } from './diagnostics/characters.js';
import { DUES } from './diagnostics/dues.js';
import { FILES } from './diagnostics/files.js';
import { HISTORY } from './diagnostics/history.js';
import { MEASURES } from './diagnostics/measures.js';
import { NAMES } from './diagnostics/names.js';
import { FIX } from './diagnostics/phrases.js';
import { PROGRESS } from './diagnostics/progress.js';
import { SUPERVISION } from './diagnostics/supervision.js';
import { VALUES } from './diagnostics/values.js';

/** What diagnostics say in one language. */
export interface DiagnosticMessages {
  readonly severities: Readonly<Record<Severity, string>>;
  /** Stands before a hint. */
  readonly hint: string;
  /** Ends the hint of a finding that `plan validate --fix` corrects. */
  readonly fix: string;
  /** Between a label and what it labels. */
  readonly colon: string;
  /** Stands, with a colon, before a second place. */
  readonly related: Readonly<Record<Relation, string>>;
  readonly codes: { readonly [C in Code]: (params: DiagnosticParams[C]) => Explanation };
}

export const diagnostics: DiagnosticMessages = {
  severities: { error: '错误', warning: '警告', info: '提示' },
  hint: '建议',
  fix: FIX,
  colon: '：',
  related: {
    first: '首次出现在',
    other: '另一处',
    registered: '登记在',
    decision: '最后一次认定',
    target: '目标写在',
    before: '上一次报送',
    'waits-for': '所等的措施',
    here: '参见',
  },
  codes: {
    ...FILES,
    ...VALUES,
    ...NAMES,
    ...MEASURES,
    ...DUES,
    ...PROGRESS,
    ...SUPERVISION,
    ...CALENDAR,
    ...CHARACTERS,
    ...HISTORY,
  },
};
