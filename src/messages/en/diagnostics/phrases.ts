/** English phrases that several diagnostics share. */
import type { Expectation } from '../../../diagnostics/codes.js';
import { taskOfMeasure } from '../../../model/ids.js';
import { COMMON_PLACES, OWN_PLACES } from '../../../model/places.js';
import type { Role } from '../../../model/role.js';
import { counted } from '../plural.js';
import { words } from '../words.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: '“key: value” pairs',
  null: 'nothing',
};

/** What the settings of each paper may write in braces. */
const PLACE_FORMS = Object.fromEntries(
  Object.entries(OWN_PLACES).map(([paper, own]) => {
    const places = [...COMMON_PLACES, ...own].map((name) => `{${name}}`);
    return [`${paper}Text`, `text with no other braces than ${places.join(', ')}`];
  }),
);

const FORMS: Readonly<Record<string, string>> = {
  text: 'text that is not empty and has no control characters',
  slug: 'a short name of small letters, digits and hyphens that begins with a letter, such as a1 or open-check',
  departmentId:
    'a short name of small letters, digits and hyphens that begins with a letter, such as yingji, and none that Windows keeps for itself, such as con and nul',
  taskId: 'two digits or more, such as "01" or "13"',
  measureId: "the task's id, a hyphen and the clause's number, such as 13-6",
  sectionId: 'the number of a section, such as "4"',
  departmentName: "a department's full name, as in departments.yaml",
  departmentNames: "a list of departments' full names, in square brackets even for a single one",
  date: 'a date as YYYY-MM-DD, such as 2022-06-30',
  period: 'a date or period, such as 2022-06-30, 2022-06, 2022-Q2, 2022-H1, "2022" or 2022-W23',
  span: 'a period, or a start and an end, such as "2022" or 2022-07/2023-12',
  every: 'a frequency, such as 1 week, 2 weeks, 1 month, 1 quarter or 1 year, or open where the document states none',
  within: '15 days (calendar days) or 10 working days, or the like',
  owedBy: "lead, each, or a department's full name",
  year: 'a year of four digits, such as "2027"',
  members: "a list of departments' full names, or open where the document does not list them",
  replyBy: 'a date such as 2022-07-05, or a time such as 5 working days or 10 days',
  ...PLACE_FORMS,
  circularText: 'text with no other braces than {plan}, {issuer}, {period}, {year}, {date}, {blank}',
  letterText:
    'text with no other braces than {plan}, {issuer}, {department}, {count}, {year}, {date}, {replyBy}, {blank}',
};

/** Ends the hint of a finding that has one right answer. */
export const FIX = ' “plan validate --fix” corrects it for you.';

/** What was expected, in words. */
export function expected(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'type':
      return expectation.types.map((type) => TYPES[type] ?? type).join(' or ');
    case 'one-of':
      return expectation.values.join(', ');
    case 'at-least':
      return `a number not less than ${expectation.limit}`;
    case 'at-most':
      return `a number not greater than ${expectation.limit}`;
    case 'items':
      return `at least ${counted(expectation.limit, 'item')}`;
    default:
      return FORMS[expectation.name] ?? expectation.name;
  }
}

/** How a value of that name is written; empty where there is nothing to say. */
export function formHint(name: string): string {
  const form = FORMS[name];
  return form === undefined ? '' : ` Expected: ${form}.`;
}

export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return '“key: value” pairs';
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

/** The question after a near miss. */
export function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `Did you mean “${nearest}”? `;
}

export function role(name: string): string {
  return words.roles[name as Role] ?? name;
}

export function circle(chain: readonly string[]): string {
  return chain.map((link) => `“${link}”`).join(' → ');
}

/** The file that a measure stands in. */
export function taskFile(measure: string): string {
  return `tasks/${taskOfMeasure(measure)}.yaml`;
}
