/** Mistakes as people and programs make them, put into a valid plan one at a time. */
import fc from 'fast-check';

export type Plan = Readonly<Record<string, string>>;

/** A plan with one change, and the files that the change was made in. */
export interface Mutation {
  readonly what: string;
  readonly files: Plan;
  readonly mutated: readonly string[];
}

interface Choice {
  readonly plan: Plan;
  readonly file: string;
  readonly lines: readonly string[];
  /** Numbers to choose by. */
  readonly pick: (size: number) => number;
  readonly text: string;
}

type Mutate = (choice: Choice) => Plan;

const VALUE = /(: +|- +|[[{,] *)([^\s[\]{},:#][^[\]{},#]*?)(?=\s*(?:[,}\]]|$))/g;
const KEY = /([A-Za-z][A-Za-z-]*)(?=:(?: |$))/g;
const OTHER_TYPES = ['7', 'true', 'null', '[]', '{}', '[x, y]', '{x: y}', '"', '2022', '~', '""', '1.5', '-3'];

function onLine(change: (line: string, choice: Choice) => string | readonly string[]): Mutate {
  return (choice) => {
    const at = choice.pick(choice.lines.length);
    const changed = [change(choice.lines[at] ?? '', choice)].flat();
    return withLines(choice, choice.lines.toSpliced(at, 1, ...changed));
  };
}

function onMatch(pattern: RegExp, change: (found: string, choice: Choice) => string, group = 0): Mutate {
  return (choice) => {
    const source = choice.lines.join('\n');
    const matches = [...source.matchAll(pattern)];
    const match = matches[choice.pick(matches.length)];
    if (!match) return choice.plan;
    const whole = match[0];
    const found = match[group] ?? '';
    const start = (match.index ?? 0) + whole.length - found.length;
    const text = source.slice(0, start) + change(found, choice) + source.slice(start + found.length);
    return { ...choice.plan, [choice.file]: text };
  };
}

function withLines({ plan, file }: Choice, lines: readonly string[]): Plan {
  return { ...plan, [file]: lines.join('\n') };
}

function without(plan: Plan, file: string): Plan {
  return Object.fromEntries(Object.entries(plan).filter(([path]) => path !== file));
}

function editWord(word: string, { pick, text }: Choice): string {
  const at = pick(word.length + 1);
  return [
    word.slice(0, at) + text + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + text + word.slice(at + 1),
  ][pick(3)] as string;
}

const MUTATIONS: Readonly<Record<string, Mutate>> = {
  'delete a line': onLine(() => []),
  'duplicate a line': onLine((line) => [line, line]),
  'swap two lines': (choice) => {
    const [a, b] = [choice.pick(choice.lines.length), choice.pick(choice.lines.length)];
    const lines = [...choice.lines];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return withLines(choice, lines);
  },
  'shift a line': onLine((line, { pick }) => (pick(2) === 0 ? ` ${line}` : line.replace(/^ /, ''))),
  'cut a line': onLine((line, { pick }) => line.slice(0, pick(line.length + 1))),
  'delete a key': onMatch(KEY, () => ''),
  'rename a key': onMatch(KEY, editWord),
  'swap a key for another': onMatch(KEY, (_key, { lines, pick }) => {
    const keys = [...lines.join('\n').matchAll(KEY)].map(([key]) => key);
    return keys[pick(keys.length)] ?? '';
  }),
  'delete a value': onMatch(VALUE, () => '', 2),
  'rename a value': onMatch(VALUE, editWord, 2),
  'swap a value for another': onMatch(
    VALUE,
    (_value, { lines, pick }) => {
      const values = [...lines.join('\n').matchAll(VALUE)].map((match) => match[2] ?? '');
      return values[pick(values.length)] ?? '';
    },
    2,
  ),
  'retype a value': onMatch(VALUE, (_value, { pick }) => OTHER_TYPES[pick(OTHER_TYPES.length)] ?? '', 2),
  'insert a character': (choice) => {
    const source = choice.lines.join('\n');
    const at = choice.pick(source.length + 1);
    return { ...choice.plan, [choice.file]: source.slice(0, at) + choice.text + source.slice(at) };
  },
  'delete a file': ({ plan, file }) => without(plan, file),
  'empty a file': ({ plan, file }) => ({ ...plan, [file]: '' }),
  'rename a file': ({ plan, file, text }) => ({ ...without(plan, file), [renamed(file, text)]: plan[file] ?? '' }),
  'duplicate a file': ({ plan, file, text }) => ({ ...plan, [renamed(file, text)]: plan[file] ?? '' }),
  'swap two files': ({ plan, file, pick }) => {
    const files = Object.keys(plan);
    const other = files[pick(files.length)] ?? file;
    return { ...plan, [file]: plan[other] ?? '', [other]: plan[file] ?? '' };
  },
};

/** Top files are never looked for under other names. */
function renamed(file: string, text: string): string {
  return file.includes('/') ? file.replace(/\.yaml$/, `${text.replace(/[^\p{L}\p{N}-]/gu, '-')}.yaml`) : file;
}

const TEXTS = [
  'x',
  '0',
  '市',
  ':',
  ': ',
  '#',
  ' #',
  '-',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '\n',
  '\t',
  ' ',
  '&a ',
  '*a',
  '!x ',
  '|',
  '>',
  '?',
  '\u200b',
  '：',
  '９',
  '\r',
  '%',
  '@',
  '\0',
  '😀',
  '\ufeff',
];

/** A plan with one mistake. */
export function mutationOf(plan: Plan): fc.Arbitrary<Mutation> {
  return fc
    .record({
      what: fc.constantFrom(...Object.keys(MUTATIONS)),
      file: fc.constantFrom(...Object.keys(plan)),
      numbers: fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 8 }),
      text: fc.constantFrom(...TEXTS),
    })
    .map(({ what, file, numbers, text }) => {
      let next = 0;
      const pick = (size: number) => (size === 0 ? 0 : (numbers[next++ % numbers.length] ?? 0) % size);
      const files = (MUTATIONS[what] as Mutate)({ plan, file, lines: (plan[file] ?? '').split('\n'), pick, text });
      const paths = new Set([...Object.keys(plan), ...Object.keys(files)]);
      return {
        [fc.toStringMethod]: () => `${what} ${file} ${JSON.stringify(text)} ${numbers}`,
        what: `${what} ${file} ${JSON.stringify(text)} ${numbers}`,
        files,
        mutated: [...paths].filter((path) => plan[path] !== files[path]),
      };
    });
}
