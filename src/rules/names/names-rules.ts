/** The rules on ids, file names, sections and departments. */
import type { Rule } from '../rule.js';
import { circularParent } from './circular-parent.js';
import { departmentAlias } from './department-alias.js';
import { departmentInTwoRoles } from './department-in-two-roles.js';
import { duplicateId } from './duplicate-id.js';
import { duplicateItem } from './duplicate-item.js';
import { duplicateName } from './duplicate-name.js';
import { emptyDepartments } from './empty-departments.js';
import { fileNameMismatch } from './file-name-mismatch.js';
import { measureIdMismatch } from './measure-id-mismatch.js';
import { similarNames } from './similar-names.js';
import { unknownDepartment } from './unknown-department.js';
import { unknownSection } from './unknown-section.js';
import { unusedDepartment } from './unused-department.js';

export const NAMES_RULES = {
  'file-name-mismatch': fileNameMismatch,
  'measure-id-mismatch': measureIdMismatch,
  'duplicate-item': duplicateItem,
  'duplicate-id': duplicateId,
  'duplicate-name': duplicateName,
  'unknown-section': unknownSection,
  'unknown-department': unknownDepartment,
  'department-alias': departmentAlias,
  'empty-departments': emptyDepartments,
  'department-in-two-roles': departmentInTwoRoles,
  'circular-parent': circularParent,
  'unused-department': unusedDepartment,
  'similar-names': similarNames,
} satisfies Record<string, Rule>;
