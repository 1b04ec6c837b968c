/** The dialogue of `plan progress`: asks for what the options leave open, shows it, and wants a yes. */
import { type EntryContent, newEntry } from '../../edit/progress/new-entry.js';
import { describeEntry } from '../../formats/edit/progress.js';
import { Problem } from '../../messages/problem.js';
import type { DateText } from '../../model/period.js';
import type { Measure, Plan } from '../../model/plan.js';
import type { Department } from '../../model/register.js';
import { summarizeEntry } from '../../reports/edit/progress.js';
import type { Context } from '../context.js';
import { askOptional, decide } from '../edit/ask.js';
import { readMeasure } from '../edit/read-measure.js';
import { readDay } from '../edit/read-values.js';
import { loadPlan } from '../load.js';
import { askContent } from './ask-content.js';
import { askMeasure, askReporter } from './ask-measure.js';
import { contentGiven, type ProgressOptions } from './options.js';
import { type Report, readContent } from './read-report.js';
import { onlyReporter, readReporter } from './read-reporter.js';
import { openTalk, type Talk } from './talk.js';

/** What came of a dialogue. */
export interface Asked {
  readonly report: Report;
  /** The plan as the clerk saw it. */
  readonly shown: Plan;
}

/** Asks for the department, the measure and, unless an option says something of a measure that is named, the content. */
export async function askReport(context: Context, id: string | undefined, options: ProgressOptions): Promise<Asked> {
  const { judged } = await loadPlan(context, undefined);
  const { plan } = judged;
  const talk = await openTalk(context, judged);
  const named = id === undefined ? undefined : readMeasure(plan, id);
  const day = options.date === undefined ? undefined : readDay(options.date, plan);
  const isAsking = options.nothing !== true && (named === undefined || contentGiven(options).length === 0);
  if (isAsking) talk.say([talk.wording.intro]);
  const known = knownReporter(plan, named, options);
  const department = known ?? (await askReporter(talk, named));
  const measure = named ?? (await askMeasure(talk, department));
  const given = readContent(plan, measure, options);
  const { date, content } = isAsking
    ? await askAll(talk, { measure, department, day, given })
    : { date: day ?? context.io.today(), content: given };
  const report: Report = {
    department,
    isAssumed: options.department === undefined && known !== undefined,
    entry: newEntry(measure.id, date, content),
  };
  const isUnasked = !isAsking && named !== undefined && known !== undefined;
  if (!isUnasked) await confirmReport(talk, report, options);
  return { report, shown: plan };
}

/** The department that is named, or the only one that can be meant. */
function knownReporter(plan: Plan, measure: Measure | undefined, options: ProgressOptions): Department | undefined {
  if (options.department !== undefined) return readReporter(plan, options.department);
  return measure && onlyReporter(plan, measure);
}

/** What is known before the first question about the content. */
interface Known {
  readonly measure: Measure;
  readonly department: Department;
  readonly day: DateText | undefined;
  readonly given: EntryContent;
}

async function askAll(talk: Talk, { measure, department, day, given }: Known) {
  const { context, wording, judged, say } = talk;
  const item = judged.measures.find((candidate) => candidate.measure.id === measure.id);
  if (!item) throw new Error(`no measure ${measure.id}`);
  say([wording.heading(measure.id, measure.title, department.name)]);
  const today = context.io.today();
  const label = wording.askDate(today);
  const date = day ?? (await askOptional(context, { label, read: (answer) => readDay(answer, judged.plan) })) ?? today;
  return { date, content: await askContent(talk, { item, department, date }, given) };
}

/** A preview writes nothing, so that it needs no word. */
async function confirmReport(
  { context, messages, wording, judged, say }: Talk,
  report: Report,
  options: ProgressOptions,
) {
  if (options.dryRun) return;
  const summary = summarizeEntry(judged.plan, report.entry);
  say(describeEntry(summary, report.department.name, messages, wording, context.stderr));
  if (!(await decide(context, wording.confirm))) throw new Problem(({ usage }) => usage.brokenOff());
}
