/** Questions for what a report says; only what the measure has, and what no option has said yet. */
import { type EntryContent, hasContent } from '../../edit/progress/new-entry.js';
import { listActions, listMilestones } from '../../formats/edit/progress-choices.js';
import type { JudgedMeasure } from '../../judge/judged.js';
import { Problem } from '../../messages/problem.js';
import type { DateText } from '../../model/period.js';
import type { Department } from '../../model/register.js';
import { foldText } from '../../query/fold.js';
import { listToReport, type ToReport } from '../../reports/edit/to-report.js';
import { askOptional, confirm } from '../edit/ask.js';
import { readText, splitEvidence } from '../edit/read-values.js';
import { askDuty, askTurn } from './ask-rhythms.js';
import { readActions, readMilestone } from './read-answers.js';
import { readPercent } from './read-percent.js';
import { readTargetValue } from './read-targets.js';
import { itemByNumber, type Talk } from './talk.js';

/** What a report is about. */
export interface Subject {
  readonly item: JudgedMeasure;
  readonly department: Department;
  readonly date: DateText;
}

/** Asks for everything that is not given. Throws a Problem when there is nothing to report, and the clerk does not say so. */
export async function askContent(talk: Talk, subject: Subject, given: EntryContent): Promise<EntryContent> {
  const { context, wording, judged } = talk;
  const { item, department } = subject;
  const open = listToReport(item, judged, department.name);
  const text = async (key: 'note' | 'problem' | 'next', label: string) =>
    given[key] ?? (await askOptional(context, { label, read: orNone((answer) => readText(`--${key}`, answer)) }));
  const label = wording.askPercent(open.percent);
  const told: EntryContent = {
    percent: given.percent ?? (await askOptional(context, { label, read: readPercent })),
    note: await text('note', wording.askNote),
    problem: await text('problem', wording.askProblem),
    next: await text('next', wording.askNext),
    targets: { ...given.targets, ...(await askTargets(talk, open, given)) },
    actions: given.actions ?? (await askActions(talk, item, open)),
    milestone: given.milestone ?? (await askMilestone(talk, item, open)),
    ...(given.schedule === undefined ? await askTurn(talk, subject, open) : {}),
    ...(given.trigger === undefined ? await askDuty(talk, open) : {}),
    evidence: given.evidence ?? (await askEvidence(talk)),
  };
  const content = { ...given, ...told };
  return { ...content, ...(await askEnd(talk, item, open, content)) };
}

/** Asks for the closing where the measure waits for it; without any content, whether there is nothing to report. */
async function askEnd(
  { context, wording }: Talk,
  { entries }: JudgedMeasure,
  open: ToReport,
  content: EntryContent,
): Promise<EntryContent> {
  if (content.submit) return {};
  if (!hasContent(content)) {
    if (await confirm(context, wording.askNothing)) return { nothing: true };
    throw new Problem(({ usage }) => usage.brokenOff());
  }
  if (!open.canSubmit) return {};
  const isWhole = content.percent === 100;
  const left = open.actions.filter(({ id }) => !content.actions?.includes(id));
  const isFinished =
    left.length === 0 && (open.actions.length > 0 || entries.some(({ actions }) => actions !== undefined));
  const label = isWhole || isFinished ? wording.askSubmitNow(isWhole) : wording.askSubmit;
  return (await confirm(context, label)) ? { submit: true } : {};
}

async function askTargets({ context, wording }: Talk, { targets }: ToReport, given: EntryContent) {
  const values: Record<string, number> = {};
  for (const { target, last } of targets) {
    if (given.targets && Object.hasOwn(given.targets, target.id)) continue;
    const label = wording.askTarget(target.name, target.unit, last);
    const value = await askOptional(context, { label, read: (answer) => readTargetValue(answer, target) });
    if (value !== undefined) values[target.id] = value;
  }
  return values;
}

async function askActions({ context, wording, say }: Talk, { measure }: JudgedMeasure, { actions }: ToReport) {
  if (actions.length === 0) return undefined;
  say([wording.actions, ...listActions(actions, context.stderr)]);
  const read = (answer: string) => {
    const open = readActions([answer], measure).filter((id) => actions.some((action) => action.id === id));
    return open.length > 0 ? open : undefined;
  };
  return await askOptional(context, { label: wording.askActions, read });
}

async function askMilestone(
  { context, messages, wording, say }: Talk,
  { measure }: JudgedMeasure,
  { milestones }: ToReport,
) {
  if (milestones.length === 0) return undefined;
  say([wording.milestones, ...listMilestones(milestones, messages, context.stderr)]);
  const read = (answer: string) => itemByNumber(milestones, answer)?.id ?? readMilestone(answer, measure);
  return await askOptional(context, { label: wording.askMilestone, read });
}

async function askEvidence({ context, wording }: Talk) {
  return await askOptional(context, { label: wording.askEvidence, read: orNone(splitEvidence) });
}

/** What clerks write into a form where there is nothing to say. */
const NONE = ['无', '没有', '暂无', 'none'];

/** Reads an answer; undefined for one that says that there is nothing. */
function orNone<T>(read: (answer: string) => T): (answer: string) => T | undefined {
  return (answer) => (NONE.includes(foldText(answer).replace(/[。.]$/, '')) ? undefined : read(answer));
}
