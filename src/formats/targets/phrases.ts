/** What is said of a target: its goal, what was reached, what is missing, and by whom. */
import type { Messages, SupervisionMessages } from '../../messages/messages.js';
import { isOpen, TARGET_STANDINGS } from '../../model/state.js';
import type { Goal } from '../../reports/goal.js';
import type { TargetLine, TargetsReport } from '../../reports/targets.js';

export type TargetsWording = SupervisionMessages['targets'];

/** What a target asks for. */
export function goalPhrase({ compare, goal, total, unit }: Goal, { words }: Messages): string {
  return words.goal({ compare, unit, ...(goal !== null && { goal }), ...(total !== null && { total }) });
}

/** What was reached and what is missing to the goal: `实际26家，还差31家`. */
export function actualPhrase(line: TargetLine, { words }: Messages, wording: TargetsWording): string {
  if (line.actual === null) return wording.unreported;
  const remaining = remainingPhrase(line, wording);
  const actual = wording.actual(wording.amount(line.actual, line.unit));
  return remaining === undefined ? actual : actual + words.comma + remaining;
}

/** What is over a ceiling or an exact number counts as too much. */
function remainingPhrase(
  { remaining, compare, unit, actual, goal }: TargetLine,
  wording: TargetsWording,
): string | undefined {
  if (remaining === null || remaining === 0) return undefined;
  const isOver = compare === 'at-most' || (compare === 'exactly' && (actual ?? 0) > (goal ?? 0));
  const amount = wording.amount(remaining, unit);
  return isOver ? wording.excess(amount) : wording.remaining(amount);
}

/** The last day, and the value that is to be expected on it. */
export function duePhrase({ due, forecast, unit }: TargetLine, { words }: Messages, wording: TargetsWording): string {
  const day = wording.due(due);
  return forecast === null ? day : day + words.comma + wording.forecast(wording.amount(forecast, unit));
}

/** `超前3.2个百分点`, `滞后5.8个百分点`; nothing for what is reached, exactly on pace, or has none. */
export function gapPhrase({ gap, state }: TargetLine, wording: TargetsWording): string | undefined {
  if (gap === null || gap === 0 || state === 'met') return undefined;
  return gap > 0 ? wording.ahead(gap) : wording.behind(-gap);
}

/** Each department's last value. */
export function valuesPhrase({ values, unit }: TargetLine, { words }: Messages, wording: TargetsWording): string {
  return values
    .map(({ department, value }) => `${department} ${wording.amount(value, unit)}`)
    .join(words.listSeparator);
}

/** The measure's title, with its status where nothing is asked of it any more. */
export function measurePhrase({ measureTitle, status }: TargetLine, { words }: Messages): string {
  const isActive = isOpen(status) && status !== 'paused';
  return isActive ? measureTitle : measureTitle + words.bracket(words.statuses[status]);
}

/** `已达到3、达到序时4、滞后2、未定1`: the counts add up to the targets. */
export function countsPhrase({ counts }: TargetsReport, { words }: Messages, wording: TargetsWording): string {
  return TARGET_STANDINGS.map((standing) => wording.stateCount(words.targetStandings[standing], counts[standing])).join(
    words.listSeparator,
  );
}
