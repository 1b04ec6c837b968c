/** English wording of ids, file names, sections and departments. */
import type { DiagnosticMessages } from '../../zh/diagnostics.js';
import { circle, FIX, meant, role } from './phrases.js';

export const NAMES = {
  'duplicate-id': ({ id }) => ({
    message: `Id “${id}” is already in use`,
    hint: 'An id is used only once and never changed: give the one that was added later an id that was never used.',
  }),
  'duplicate-name': ({ name, owner }) => ({
    message: `Name “${name}” already belongs to “${owner}”`,
    hint: 'A name or alias can belong to only one department or group.',
  }),
  'file-name-mismatch': ({ id, stem }) => ({
    message: `Id “${id}” does not match the file name ${stem}.yaml`,
    hint: `Change the id to "${stem}", or rename the file to ${id}.yaml.`,
  }),
  'measure-id-mismatch': ({ id, task }) => ({
    message: `Measure id “${id}” does not belong to task “${task}”`,
    hint: `A measure's id begins with the task's id, such as ${task}-1.`,
  }),
  'unknown-section': ({ section, known }) => ({
    message: `plan.yaml has no section “${section}”`,
    hint: `The plan's sections: ${known.join(', ')}.`,
  }),
  'unknown-department': ({ name, nearest }) => ({
    message: `“${name}” is not in the register`,
    hint: `${meant(nearest)}All departments stand in departments.yaml; a new one has to be added there first.`,
  }),
  'department-alias': ({ alias, name }) => ({
    message: `“${alias}” is not the official full name`,
    hint: `Write “${name}”.${FIX}`,
  }),
  'empty-departments': () => ({
    message: 'No department is named',
    hint: 'Name at least one department, or delete the key.',
  }),
  'department-in-two-roles': ({ name, role: second, otherRole }) => ({
    message: `“${name}” is both ${role(otherRole)} and ${role(second)}`,
    hint: 'A department has only one role in a measure: keep one of them.',
  }),
  'circular-parent': ({ chain }) => ({
    message: `The parents form a circle: ${circle(chain)}`,
    hint: 'Each parent stands one level higher and never leads back: find the wrong parent, and correct or delete it.',
  }),
  'unused-department': ({ name }) => ({
    message: `“${name}” has no duties`,
    hint: 'No measure, group or report names it. Look for a duty that was left out; if there is none, delete it from departments.yaml.',
  }),
  'similar-names': ({ name, other }) => ({
    message: `“${name}” and “${other}” differ in one character only`,
    hint: 'If they are one department, keep the official name and delete the other or list it under aliases. If they are two, leave them.',
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
