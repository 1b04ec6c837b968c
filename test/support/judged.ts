/** Judged measures made by hand: what a test does not say is as plain as it can be. */
import type { JudgedMeasure } from '../../src/judge/judged.js';
import { DEFAULT_ALERTS } from '../../src/model/alert-thresholds.js';
import { type Period, parsePeriod } from '../../src/model/period.js';
import type { Measure } from '../../src/model/plan.js';

/** What a test says of a measure and of its state; `due` and `original` are written as in the files. */
export interface JudgedSketch extends Partial<Omit<JudgedMeasure, 'measure' | 'due'>> {
  readonly measure?: Partial<Omit<Measure, 'id' | 'due'>>;
  readonly due?: string;
  readonly overdueDays?: number;
  readonly extensions?: number;
}

/** A judged measure of a plan for 2022; its task is what its id begins with. */
export function makeJudged(id: string, { measure = {}, due, overdueDays, extensions, ...state }: JudgedSketch = {}) {
  const current = due === undefined ? null : periodOf(due);
  const whole: Measure = {
    id,
    task: id.slice(0, id.lastIndexOf('-')),
    section: '1',
    title: `措施${id}`,
    actions: [],
    parties: [],
    others: [],
    officeStatus: 'open',
    targets: [],
    effectiveDue: current?.end ?? '2022-12-31',
    standing: false,
    after: [],
    milestones: [],
    schedules: [],
    triggers: [],
    alerts: DEFAULT_ALERTS,
    extensions: [],
    decisions: [],
    letters: [],
    ...measure,
    ...(current && { due: current }),
  };
  const judged: JudgedMeasure = {
    measure: whole,
    status: 'not-started',
    statusSince: '',
    alert: 'green',
    reasons: [],
    entries: [],
    parties: [],
    percent: null,
    pace: null,
    due: {
      original: current,
      current,
      effective: whole.effectiveDue,
      binding: current !== null || !whole.standing,
      extensions: extensions ?? 0,
      overdueDays: overdueDays ?? 0,
    },
    targets: [],
    schedules: [],
    started: [],
    suggestion: null,
    ...state,
  };
  return judged;
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`no period: ${text}`);
  return period;
}
