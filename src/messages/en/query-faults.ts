/** English wording of what is wrong with a query, and of what a field takes. */
import type { NamedThing, NumberUnit, Takes } from '../../model/query-words.js';
import type { Messages } from '../zh/index.js';

const NUMBERS: Readonly<Record<NumberUnit, string>> = {
  percent: 'per cent (such as 50 or 20..80)',
  points: 'points (negative when behind, such as -10)',
  days: 'days (such as 30 or 10..30)',
  turns: 'a number of turns (such as 2)',
  times: 'a number (such as 2)',
};
const NAMES: Readonly<Record<NamedThing, string>> = {
  department: 'name or alias of a department or group',
  group: 'name of a group',
  section: 'number of a section (such as 4)',
  task: 'id of a task (such as 13)',
  measure: 'id of a measure or task (such as 13-6 or 13)',
};

/** What a kind of value looks like. */
function wordTakes(takes: Takes): string {
  switch (takes.kind) {
    case 'words':
      return takes.words.map(([word]) => word).join(', ');
    case 'number':
      return NUMBERS[takes.unit];
    case 'name':
      return NAMES[takes.of];
    case 'date':
      return 'a date or period (such as 2022-06-30, 2022-06, 2022-Q2 or 2022-04..2022-06)';
    case 'presence':
      return 'yes, no';
    default:
      return 'text';
  }
}

const quoted = 'To search for this very text, put it in quotes.';

export const queryFaults: Messages['queryFaults'] = {
  fieldNames: ({ name }) => name,
  fields: 'Fields: ',
  known: 'The plan has: ',
  help: 'See “plan help query”.',
  takes: wordTakes,
  faults: {
    'unclosed-quote': () => ({
      message: 'This quote is not closed',
      hint: 'Add the closing quote, or remove this one.',
    }),
    'empty-quotes': () => ({
      message: 'There is nothing between the quotes',
      hint: 'Write what to look for, or remove the quotes.',
    }),
    'unclosed-group': () => ({
      message: 'This parenthesis is not closed',
      hint: 'Add the closing parenthesis, or remove this one.',
    }),
    'stray-close': () => ({
      message: 'This parenthesis closes nothing',
      hint: 'Add the opening parenthesis, or remove this one.',
    }),
    'empty-group': () => ({
      message: 'There is nothing between the parentheses',
      hint: 'Write a condition, or remove the parentheses.',
    }),
    'too-deep': ({ limit }) => ({
      message: `Parentheses and “not” are nested more than ${limit} deep`,
      hint: 'Write a shorter query.',
    }),
    'missing-side': ({ connective, text }) => ({
      message:
        connective === 'not'
          ? `A condition is missing after “${text}”`
          : `A condition is missing on a side of “${text}”`,
      hint: quoted,
    }),
    'missing-field': ({ operator }) => ({
      message: `No field stands before “${operator}”`,
      hint: `Write a field before “${operator}”, without quotes or parentheses, and a value after it. ${quoted}`,
    }),
    'second-operator': ({ operator }) => ({
      message: `“${operator}” is one too many in a condition`,
      hint: 'Put a blank between two conditions; put a value that holds this sign in quotes.',
    }),
    'missing-value': ({ field }) => ({
      message: `No value stands after “${field}”`,
      hint: 'Write what to look for, or remove the condition. Several values stand side by side with commas, not in parentheses.',
    }),
    'unknown-field': ({ text, nearest }) => ({
      message: `There is no field “${text}”`,
      hint: (nearest ? `Did you mean “${nearest.name}”? ` : '') + quoted,
    }),
    'role-as-field': ({ text, role: [role], value }) => ({
      message: `There is no field “${text}”`,
      hint: `Write: department:${value} role:${role}`,
    }),
    unordered: ({ field, operator }) => ({
      message: `“${field.name}” cannot be compared by “${operator}”`,
      hint: `Write “${field.name}:value”.`,
    }),
    'unknown-value': ({ field, text, takes, nearest }) => ({
      message: `“${field.name}” cannot be “${text}”`,
      hint: [
        nearest === undefined ? '' : `Did you mean “${nearest}”? `,
        `It takes: ${takes.map(wordTakes).join('; ')}.`,
        /[且或]/.test(text) ? ' “且” and “或” need a blank on both sides.' : '',
      ].join(''),
    }),
  },
  departmentsInText: (names) =>
    `This searched titles and actions; to find the measures of a department, write ${names.map((name) => `department:${name}`).join(' or ')}`,
};
