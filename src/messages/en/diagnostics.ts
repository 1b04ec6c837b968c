/** English wording of every diagnostic: what was found, and what to do. */
import type { Code, DiagnosticParams, Expectation, Severity } from '../../diagnostics/catalog.js';
import type { Role } from '../../model/role.js';
import { findChineseValue } from '../chinese-value.js';
import type { Explanation } from '../explanation.js';
import { counted } from './plural.js';
import { words } from './words.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: '“key: value” pairs',
  null: 'nothing',
};

const FORMS: Readonly<Record<string, string>> = {
  text: 'text that is not empty and has no control characters',
  slug: 'a short name of small letters, digits and hyphens that begins with a letter, such as a1 or open-check',
  taskId: 'two digits or more, such as "01" or "13"',
  measureId: "the task's id, a hyphen and the clause's number, such as 13-6",
  sectionId: 'the number of a section, such as "4"',
  departmentName: "a department's full name, as in departments.yaml",
  date: 'a date as YYYY-MM-DD, such as 2022-06-30',
  period: 'a date or period, such as 2022-06-30, 2022-06, 2022-Q2, 2022-H1, "2022" or 2022-W23',
  span: 'a period, or a start and an end, such as "2022" or 2022-07/2023-12',
  every: 'a frequency, such as 1 week, 2 weeks, 1 month, 1 quarter or 1 year, or open where the document states none',
  within: '15 days (calendar days) or 10 working days, or the like',
  owedBy: "lead, each, or a department's full name",
  members: "a list of departments' full names, or open where the document does not list them",
};

const SYNTAX: Readonly<Record<string, string>> = {
  BAD_INDENT: 'wrong indentation; align keys of one level, and indent the next level by two more spaces',
  TAB_AS_INDENT: 'a tab is used for indentation; use spaces',
  MISSING_CHAR: 'a character is missing; check that quotes and brackets are paired and that a space follows each colon',
  UNEXPECTED_TOKEN: 'something here is too much, or quotes or brackets are not paired',
  BAD_SCALAR_START: 'text cannot begin with this character; put the whole text in quotes',
  BAD_DQ_ESCAPE: 'this character cannot follow a backslash inside double quotes; write \\\\ or use single quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'this line has two “key: value” pairs; split it into two lines, or put text with a colon in quotes',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing in these lines, or quotes or brackets are not paired',
  BLOCK_IN_FLOW: 'indented blocks cannot stand inside square or curly brackets',
  BAD_COLLECTION_TYPE: 'list items and keys are mixed',
  KEY_OVER_1024_CHARS: 'the key is too long; most likely a quote or a line break is missing',
  NON_STRING_KEY: 'a key must be text',
};

/** What was expected, in words. */
function expected(expectation: Expectation): string {
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

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return '“key: value” pairs';
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

/** A value of the wrong type: quotes are what most often mends it. */
function typeHint(found: unknown, expectation: Expectation): string {
  const wantsText = expectation.kind === 'type' && expectation.types.includes('string');
  return wantsText && (typeof found === 'number' || typeof found === 'boolean')
    ? `Put it in quotes: "${found}" (with the leading zeros of an id inside the quotes).`
    : `Write ${expected(expectation)} here.`;
}

const role = (name: string) => words.roles[name as Role] ?? name;

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : `Did you mean “${nearest}”? `);

export const diagnostics = {
  severities: { error: 'error', warning: 'warning', info: 'info' } satisfies Record<Severity, string>,
  hint: 'hint: ',
  codes: {
    'file-unreadable': ({ reason }) => ({
      message: `Cannot read the file: ${reason}`,
      hint: 'Check that it exists, that it is a regular file and that you may read it.',
    }),
    'file-too-large': ({ bytes, limit }) => ({
      message: `The file has ${(bytes / 1024 / 1024).toFixed(1)} MB, more than the limit of ${limit / 1024 / 1024} MB`,
      hint: 'Plan files have some tens of KB; most likely this is not one.',
    }),
    'file-extension': ({ name }) => ({
      message: `“${name}” is not read: plan files end in .yaml`,
      hint: 'Change the extension to .yaml, or move the file out of the plan directory.',
    }),
    'file-misplaced': ({ expected }) => ({
      message: 'In the wrong place or misnamed, so it is never read',
      hint: `It belongs at ${expected}; move away what is no part of the plan.`,
    }),
    'file-missing': ({ name }) => ({ message: `${name} is missing`, hint: `Create ${name} next to plan.yaml.` }),
    'file-empty': () => ({ message: 'The file is empty', hint: 'Fill it, or delete it.' }),
    'not-utf8': ({ encoding }) => ({
      message: {
        gbk: 'The file is not UTF-8; it looks like GBK',
        'utf-16': 'The file is not UTF-8; it looks like UTF-16',
        unknown: 'The file has bytes that are not UTF-8',
      }[encoding],
      hint: 'Save it as UTF-8 in an editor (Notepad: Save as → Encoding → UTF-8).',
    }),
    'nul-byte': () => ({
      message: 'The file has a NUL character (\\0)',
      hint: 'It may be damaged or not be text. Restore it from git, or save it again as UTF-8.',
    }),
    'merge-conflict': () => ({
      message: 'The file has an unresolved merge conflict',
      hint: 'Choose what stays between <<<<<<<, ======= and >>>>>>>, then delete these three lines.',
    }),
    'yaml-syntax': ({ problem }) => ({
      message: `Invalid YAML: ${SYNTAX[problem] ?? 'this cannot be understood'}`,
      hint: 'Compare it with a correct entry nearby.',
    }),
    'yaml-feature': ({ feature, text }) => ({
      message: {
        anchor: `Plan files use no YAML anchors: ${text}`,
        alias: `Plan files use no YAML aliases: ${text}`,
        tag: `Plan files use no YAML tags: ${text}`,
        'merge-key': 'Plan files use no YAML merge keys (<<)',
        documents: 'A file can hold only one YAML document',
        directive: `Plan files use no YAML directives: ${text}`,
        number: `“${text}” is read differently by different programs`,
        key: 'A key has to be plain text, not empty, a list or written as “? key”',
        comment: 'The # of a comment needs a space before it',
        tab: 'A blank line holds a tab',
        margin: 'A quote is not closed, or its text goes on at the margin of the next line',
        'carriage-return': 'The file holds carriage returns (\\r) on their own',
      }[feature],
      hint: {
        anchor: 'Write out the content. If it is text, put it in quotes.',
        alias: 'Write out the content. If it is text, put it in quotes.',
        tag: 'Delete the tag. If it is text, put it in quotes.',
        'merge-key': 'Write out the keys that should be merged.',
        documents: 'Delete ---, or split the file.',
        directive: 'Delete this line.',
        number: 'Write an ordinary decimal number, or put it in quotes.',
        key: 'Write the key as text; if it is text, put it in quotes.',
        comment: 'Put a space before the #; if the # belongs to the text, move it inside the quotes.',
        tab: 'Remove the tab from this line.',
        margin: 'Close the quote, or write the text on one line.',
        'carriage-return': 'Let your editor write LF or CRLF throughout.',
      }[feature],
    }),
    'duplicate-key': ({ key }) => ({
      message: `Key “${key}” appears twice`,
      hint: 'A key can appear only once on a level: merge the two, or delete one.',
    }),
    'too-deep': () => ({
      message: 'The nesting is too deep',
      hint: 'Plan files have only a few levels; most likely brackets are not paired.',
    }),
    'unknown-property': ({ key, known, nearest }) => ({
      message: `Unknown key “${key}”`,
      hint: `${meant(nearest)}Allowed here: ${known.join(', ')}.`,
    }),
    'missing-property': ({ key }) => ({ message: `Key “${key}” is missing`, hint: `Add a line ${key}: …` }),
    'wrong-type': ({ found, expected: expectation }) => ({
      message: `Expected ${expected(expectation)}, found ${shown(found)}`,
      hint: typeHint(found, expectation),
    }),
    'invalid-value': ({ found, expected: expectation, nearest }) => {
      const chinese = expectation.kind === 'one-of' ? findChineseValue(found, expectation.values) : undefined;
      const message = `Not allowed here: ${shown(found)}`;
      if (chinese?.derived)
        return {
          message,
          hint: `Write open; “${found}” follows from the reports under progress and is never written here.`,
        };
      if (chinese) return { message, hint: `Write ${chinese.value}.` };
      return { message, hint: `${meant(nearest)}Expected: ${expected(expectation)}.` };
    },
    'impossible-date': ({ found }) => ({
      message: `“${found}” is not a date or period that exists`,
      hint: 'Check the month, day, quarter or week.',
    }),
    'duplicate-item': ({ item }) => ({ message: `“${item}” is listed twice`, hint: 'Delete one of them.' }),
    'duplicate-id': ({ id, firstFile }) => ({
      message: `Id “${id}” is already in use`,
      hint: `It first appears in ${firstFile}. An id can be used only once: choose a new one.`,
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
      hint: `${meant(nearest)}${nearest === undefined ? 'Add it to departments.yaml first. ' : ''}Run “plan departments” to see all departments.`,
    }),
    'department-alias': ({ alias, name }) => ({
      message: `“${alias}” is not the official full name`,
      hint: `Write “${name}”.`,
    }),
    'empty-departments': () => ({
      message: 'No department is named',
      hint: 'Name at least one department, or delete the key.',
    }),
    'department-in-two-roles': ({ name, role: second, otherRole }) => ({
      message: `“${name}” is both ${role(otherRole)} and ${role(second)}`,
      hint: 'A department has only one role in a measure: keep one of them.',
    }),
  } satisfies { [C in Code]: (params: DiagnosticParams[C]) => Explanation },
};
