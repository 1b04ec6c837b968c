/** English wording of ids, file names, sections and departments. */
import type { DiagnosticMessages } from '../../zh/diagnostics.js';
import { circle, FIX, meant, role } from './phrases.js';

function fileNameHint(nearest: string | undefined): string {
  const rename = nearest === undefined ? '' : `: rename it to ${nearest}.yaml`;
  return `Progress files are named after a department's id in departments.yaml${rename}.`;
}

/** Several names written as one, or with the “and others” of the document, are what clerks most often mean. */
function nameHint(name: string, nearest: string | undefined): string {
  if (/[，、；,\s]/.test(name)) return 'Write several names apart, with commas: [市公安局, 市财政局].';
  if (/等(?:有关)?(?:部门|单位)?$/.test(name))
    return '“等” is no part of a name: write others: [responsible] on a line of its own.';
  return `${meant(nearest)}All departments stand in departments.yaml; a new one has to be added there first.`;
}

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
    hint: 'Make file name and id the same. A copied file needs a new id throughout (file name, id, ids of its measures); delete it if it is not needed.',
  }),
  'measure-id-mismatch': ({ id, task }) => ({
    message: `Measure id “${id}” does not belong to task “${task}”`,
    hint: `A measure's id begins with the task's id, such as ${task}-1.`,
  }),
  'unknown-section': ({ section, known }) => ({
    message: `plan.yaml has no section “${section}”`,
    hint: `The plan's sections: ${known.join(', ')}.`,
  }),
  'unknown-department': ({ name, nearest, isFileName, isGroup }) => {
    if (isGroup) {
      return {
        message: `“${name}” is a group, and only a department can stand here`,
        hint: "Write a department's full name; where several are meant, write each by itself.",
      };
    }
    return {
      message: isFileName
        ? `The file name “${name}” is not the id of a department`
        : `“${name}” is not in the register`,
      hint: isFileName ? fileNameHint(nearest) : nameHint(name, nearest),
    };
  },
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
