/** How the quantified assessment counts: full marks, factors of the roles, grades, who is ranked. */
import type { Assessment, Weights } from '../generated/files.js';
import type { DepartmentKind } from './register.js';

/** The parts of a score. */
export type ScorePart = 'completion' | 'pace' | 'rhythms' | 'reporting' | 'targets';

/** All parts in the order of the score sheet. */
export const SCORE_PARTS: readonly ScorePart[] = ['completion', 'pace', 'rhythms', 'reporting', 'targets'];

/** Full marks of each part; they need not add up to 100: scores are scaled to it. */
export const DEFAULT_WEIGHTS: Readonly<Record<ScorePart, number>> = {
  completion: 40,
  pace: 20,
  rhythms: 15,
  reporting: 15,
  targets: 10,
};

/** Roles that are scored. */
export type ScoredRole = 'lead' | 'joint' | 'responsible';

/** The least score of each grade; below the last one a department fails. */
export type Grade = 'excellent' | 'good' | 'pass';

/** Settings with every default filled in. */
export interface AssessmentSettings {
  readonly weights: Readonly<Record<ScorePart, number>>;
  readonly roleFactors: Readonly<Record<ScoredRole, number>>;
  readonly grades: Readonly<Record<Grade, number>>;
  /** Kinds of departments that are shown without a rank. */
  readonly unranked: readonly DepartmentKind[];
}

/** The settings of plan.yaml with defaults where it is silent. */
export function completeAssessment(
  weights: Weights | undefined,
  assessment: Assessment | undefined,
): AssessmentSettings {
  return {
    weights: { ...DEFAULT_WEIGHTS, ...weights },
    roleFactors: { lead: 2, joint: 1, responsible: 1, ...assessment?.roleFactors },
    grades: { excellent: 90, good: 80, pass: 60, ...assessment?.grades },
    unranked: assessment?.unranked ?? ['party', 'judicial', 'vertical'],
  };
}
