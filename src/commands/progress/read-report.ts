/** From the options of `plan progress` to the entry that they ask for. */

import { type EntryContent, hasContent, newEntry, type ProgressEntry } from '../../edit/progress/new-entry.js';
import { Problem } from '../../messages/problem.js';
import type { DateText } from '../../model/period.js';
import type { Measure, Plan } from '../../model/plan.js';
import type { Department } from '../../model/register.js';
import { readMeasure } from '../edit/read-measure.js';
import { readDay, readText } from '../edit/read-values.js';
import { gatherProblems } from './gather-problems.js';
import { type ContentOptions, contentGiven, type ProgressOptions } from './options.js';
import { readActions, readDuty, readMilestone, readTurn } from './read-answers.js';
import { readPercent } from './read-percent.js';
import { requireReporter } from './read-reporter.js';
import { readTarget, targetValues } from './read-targets.js';

/** A report on its way into the plan. */
export interface Report {
  readonly department: Department;
  /** True where nobody named the department, since only one can be meant. */
  readonly isAssumed: boolean;
  readonly entry: ProgressEntry;
}

/** The report that the options ask for. Throws a Problem that tells all wrong values. */
export function readReport(plan: Plan, id: string, options: ProgressOptions, today: DateText): Report {
  const { department, date } = options;
  const measure = readMeasure(plan, id);
  const { read, finish } = gatherProblems();
  const reporter = read(() => requireReporter(plan, measure, department));
  const day = read(() => (date === undefined ? today : readDay(date, plan)));
  const content = read(() => readContent(plan, measure, options));
  if (content && !hasContent(content)) {
    read(() => {
      throw new Problem(({ progressFaults }) => progressFaults.nothingToReport(measure.id));
    });
  }
  finish();
  if (!reporter || day === undefined || !content) throw new Error('a value without a problem is missing');
  return { department: reporter, isAssumed: department === undefined, entry: newEntry(measure.id, day, content) };
}

/** What the options say of the measure, each value read. Throws a Problem that tells all wrong values. */
export function readContent(plan: Plan, measure: Measure, options: ContentOptions): EntryContent {
  const { percent, target = [], done, evidence, milestone, submit, nothing } = options;
  const { read, finish } = gatherProblems();
  const text = (name: 'note' | 'problem' | 'next') => {
    const given = options[name];
    return given === undefined ? undefined : read(() => readText(`--${name}`, given));
  };
  const targets = target.flatMap((one) => read(() => readTarget(one, measure)) ?? []);
  const content = {
    percent: percent === undefined ? undefined : read(() => readPercent(percent)),
    note: text('note'),
    targets: read(() => targetValues(targets)),
    actions: done && read(() => [...readActions(done, measure)]),
    evidence: evidence && read(() => [...new Set(evidence.map((one) => readText('--evidence', one)))]),
    problem: text('problem'),
    next: text('next'),
    ...read(() => readTurn(options, plan, measure)),
    ...read(() => readDuty(options, plan, measure)),
    milestone: milestone === undefined ? undefined : read(() => readMilestone(milestone, measure)),
    submit,
    nothing,
  };
  read(() => rejectBesideNothing(options));
  finish();
  return content;
}

function rejectBesideNothing(options: ContentOptions): void {
  const [other] = contentGiven(options).filter((option) => option !== '--nothing');
  if (options.nothing && other !== undefined) throw new Problem(({ usage }) => usage.notTogether('--nothing', other));
}
