/** English wording of the targets. */
import type { targets as chinese } from '../../zh/supervision/targets.js';
import { counted } from '../plural.js';

export const targets: typeof chinese = {
  sheetTitle: '{plan}: Targets',
  count: (shown, all) => (shown === all ? counted(all, 'target') : `${shown} of ${counted(all, 'target')}`),
  stateCount: (state, count) => `${count} ${state}`,
  nothing: 'No target matches.',
  columns: {
    target: 'target',
    measure: 'measure',
    goal: 'goal',
    unit: 'unit',
    actual: 'actual',
    values: 'by department',
    remaining: 'remaining',
    progress: 'progress',
    percent: 'percent',
    expected: 'expected percent',
    gap: 'points ahead (+) or behind (-)',
    forecast: 'forecast',
    state: 'standing',
    due: 'due',
  },
  actual: (amount) => `actual ${amount}`,
  due: (day) => `due ${day}`,
  amount: (value, unit) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
  unreported: 'no report',
  remaining: (amount) => `${amount} to go`,
  excess: (amount) => `${amount} over`,
  expected: (percent) => `expected ${percent}%`,
  ahead: (points) => `${counted(points, 'point')} ahead`,
  behind: (points) => `${counted(points, 'point')} behind`,
  forecast: (amount) => `forecast ${amount}`,
  legend: (mark) =>
    `The “${mark}” on a bar is where it should be by now; the forecast is the value on the due at the average rate so far.`,
};
