/** From the rows of returned files to replies: rows that say the same are one, rows that cannot be taken are refused. */
import { contentKey, type EntryContent, hasContent, newEntry } from '../../edit/progress/new-entry.js';
import type { Measure } from '../../model/plan.js';
import type { Department } from '../../model/register.js';
import { planKey } from '../../model/return-code.js';
import type { BlankRow, Refusal, RefusalReason, Reply, ReplyContent } from '../../reports/collect/settlement.js';
import type { Answer } from '../answer.js';
import type { PlanIndex } from './plan-index.js';

/** A reply with the states of the measure that its checklists were made from. */
export interface ReadReply extends Reply {
  readonly states: readonly string[];
  /** True where each of its rows stands among those of another department. */
  readonly isMisplaced: boolean;
}

/** An answer, and the department that the rows around it belong to. */
export interface PlacedAnswer {
  readonly answer: Answer;
  /** By its id. */
  readonly sheetOf: string;
}

/** All rows of the files. */
export interface ReadRows {
  readonly replies: readonly ReadReply[];
  readonly refused: readonly Refusal[];
  readonly blank: readonly BlankRow[];
}

/** Reads the rows, in the order in which they are given. */
export function readReplies(index: PlanIndex, answers: readonly PlacedAnswer[]): ReadRows {
  const { departments, measures } = index;
  const key = planKey(index.plan);
  const replies = new Map<string, ReadReply>();
  const refused: Refusal[] = [];
  const blank: BlankRow[] = [];
  for (const placed of answers) {
    const { code, place } = placed.answer;
    const department = departments.get(code.department);
    const row = { place, measure: code.measure };
    const content = contentOf(placed.answer);
    if (code.plan !== key) refused.push({ ...row, department: null, why: { kind: 'other-plan' } });
    else if (!department) {
      refused.push({ ...row, department: null, why: { kind: 'unknown-department', id: code.department } });
    } else if (!hasContent(content)) blank.push({ ...row, department });
    else {
      const why = whyRefused(index, measures.get(code.measure), department, content);
      if (why) refused.push({ ...row, department, why });
      else addReply(replies, toReply(placed, department, content));
    }
  }
  return { replies: [...replies.values()], refused, blank };
}

/** What the row says as an entry would hold it: an asked extension stands among the next steps, in the department's words. */
function contentOf({ content, extension }: Answer): EntryContent {
  const { next } = content;
  if (!extension || next?.includes(extension.text)) return content;
  return { ...content, next: next === undefined ? extension.text : `${next}\n${extension.text}` };
}

/** Nothing is taken that would be an error in the plan. */
function whyRefused(
  { reportersOf }: PlanIndex,
  measure: Measure | undefined,
  department: Department,
  { targets = {} }: EntryContent,
): RefusalReason | undefined {
  if (!measure) return { kind: 'unknown-measure' };
  const reporters = reportersOf(measure);
  if (reporters.isComplete && !reporters.departments.includes(department)) {
    return { kind: 'not-own', departments: reporters.departments.map(({ name }) => name) };
  }
  const unknown = Object.keys(targets).filter((id) => !measure.targets.some((target) => target.id === id));
  return unknown.length > 0 ? { kind: 'unknown-target', targets: unknown } : undefined;
}

function toReply({ answer, sheetOf }: PlacedAnswer, department: Department, content: EntryContent): ReadReply {
  const { code, place, places, extension } = answer;
  return {
    department,
    measure: code.measure,
    content: withoutHead(content),
    ...(extension && { extension }),
    asOf: code.asOf,
    rows: [{ place, parts: places }],
    states: [code.state],
    isMisplaced: sheetOf !== department.id,
  };
}

/** The content as an entry holds it: in the order of its keys, and nothing in it that says nothing. */
function withoutHead(content: EntryContent): ReplyContent {
  const { measure: _measure, date: _date, ...rest } = newEntry('', '', content);
  return rest;
}

/** Adds a reply, or its row to the reply that says the same. */
function addReply(replies: Map<string, ReadReply>, reply: ReadReply): void {
  const key = `${reply.department.id}/${reply.measure}/${contentKey(reply.content)}`;
  const same = replies.get(key);
  replies.set(key, same ? joinReplies(same, reply) : reply);
}

function joinReplies(one: ReadReply, other: ReadReply): ReadReply {
  return {
    ...other,
    ...one,
    asOf: one.asOf < other.asOf ? one.asOf : other.asOf,
    rows: [...one.rows, ...other.rows],
    states: [...one.states, ...other.states],
    isMisplaced: one.isMisplaced && other.isMisplaced,
  };
}
