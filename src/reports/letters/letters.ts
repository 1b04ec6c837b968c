/** Which official letter each department gets, and the matters that stand in it. */
import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import { LADDER_STEPS } from '../../model/ladder.js';
import type { Concern, LetterForm } from '../../model/official-letter.js';
import type { Alert } from '../../model/state.js';
import type { DepartmentMessage, RemindReport } from '../remind/remind.js';
import type { RemindedMeasure } from '../remind/reminded-measure.js';
import { concernOf } from './concern.js';
import { type FormerLetter, formerLetters } from './former-letter.js';

/** A measure that a letter is about. */
export interface LetterMatter {
  readonly measure: RemindedMeasure;
  /** True where the ladder suggests a supervision letter to this department, or a harder step. */
  readonly pressed: boolean;
  readonly alert: Alert | null;
  readonly concern: Concern;
  /** What was sent to the department about it, in time. */
  readonly former: readonly FormerLetter[];
}

/** The letter to one department. */
export interface DepartmentLetter {
  readonly department: string;
  readonly form: LetterForm;
  /** True when something in it is late, so that an answer is asked for. */
  readonly late: boolean;
  /** What is pressed for first, then what is late, then what is near; inside these in the document's order. */
  readonly matters: readonly LetterMatter[];
}

/** All letters. */
export interface LettersReport
  extends Pick<RemindReport, 'asOf' | 'plan' | 'issuer' | 'officeName' | 'answerBy' | 'answerWorkingDays'> {
  /** The plan's document number; null where it has none. */
  readonly reference: string | null;
  /** In the register's order. */
  readonly letters: readonly DepartmentLetter[];
  /** How much is the office's own and stands in no letter. */
  readonly office: { readonly pending: number; readonly suggestions: number; readonly measures: number };
}

/** The letters for what the reminders tell. */
export function compileLetters(judged: JudgedPlan, reminders: RemindReport): LettersReport {
  const { asOf, plan, issuer, officeName, answerBy, answerWorkingDays, messages, office } = reminders;
  const items = new Map(judged.measures.map((item) => [item.measure.id, item]));
  return {
    asOf,
    plan,
    issuer,
    officeName,
    answerBy,
    answerWorkingDays,
    reference: documentNumber(judged.plan.reference),
    letters: messages.map((message) => letterTo(message, items, judged)),
    office: {
      pending: office.pending.length,
      suggestions: office.suggestions.length,
      measures: office.measures.length,
    },
  };
}

/** The report with the letter to one department; undefined where it gets none. */
export function onlyLetterTo(report: LettersReport, department: string): LettersReport | undefined {
  const letters = report.letters.filter((letter) => letter.department === department);
  return letters.length === 0 ? undefined : { ...report, letters };
}

/** A plan may instead name the index number under which it was published, which no letter quotes. */
function documentNumber(reference: string | undefined): string | null {
  return reference !== undefined && /〔\d{4}〕.*号$/.test(reference) ? reference : null;
}

function letterTo(
  { department, form, late, measures }: DepartmentMessage,
  items: ReadonlyMap<string, JudgedMeasure>,
  judged: JudgedPlan,
): DepartmentLetter {
  const matters = measures.flatMap((measure) => {
    const item = items.get(measure.id);
    return item ? [matterOf(department, measure, item, judged)] : [];
  });
  const isPressed = form !== 'request' && matters.some(({ pressed }) => pressed);
  return {
    department,
    form: form === 'request' ? 'request' : isPressed ? 'supervision' : 'reminder',
    late,
    matters: [...matters].sort((a, b) => urgency(a) - urgency(b)),
  };
}

function matterOf(department: string, measure: RemindedMeasure, item: JudgedMeasure, judged: JudgedPlan): LetterMatter {
  return {
    measure,
    pressed: isPressed(department, item),
    alert: item.alert,
    concern: concernOf(measure.facts),
    former: formerLetters(department, item.measure, judged),
  };
}

function isPressed(department: string, { suggestion }: JudgedMeasure): boolean {
  if (!suggestion?.to.includes(department)) return false;
  return LADDER_STEPS.indexOf(suggestion.step) >= LADDER_STEPS.indexOf('supervision');
}

function urgency({ pressed, concern }: LetterMatter): number {
  if (pressed) return 0;
  return concern === 'near' ? 2 : 1;
}
