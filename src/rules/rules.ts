/** The ordered list of all rules, and the check of a whole plan by them. */
import type { Finding } from '../diagnostics/diagnostic.js';
import type { ParsedFile } from '../parse/source.js';
import { departmentAlias } from './department-alias.js';
import { departmentInTwoRoles } from './department-in-two-roles.js';
import { duplicateId } from './duplicate-id.js';
import { duplicateName } from './duplicate-name.js';
import { emptyDepartments } from './empty-departments.js';
import { fileNameMismatch } from './file-name-mismatch.js';
import { measureIdMismatch } from './measure-id-mismatch.js';
import { type Rule, toPlanDraft } from './rule.js';
import { unknownDepartment } from './unknown-department.js';
import { unknownSection } from './unknown-section.js';

const RULES: readonly Rule[] = [
  fileNameMismatch,
  measureIdMismatch,
  duplicateId,
  duplicateName,
  unknownSection,
  unknownDepartment,
  departmentAlias,
  emptyDepartments,
  departmentInTwoRoles,
];

/** Everything that the rules find in the readable files of a plan. */
export function applyRules(files: readonly ParsedFile[]): Finding[] {
  const plan = toPlanDraft(files);
  return RULES.flatMap((rule) => [...rule(plan)]);
}
