/** Nothing hides behind a syntax error: what is wrong in one part of a file is found once, and all other parts are read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import type { Diagnostic, Finding } from '../../src/diagnostics/diagnostic.js';
import { inspectText } from '../../src/parse/inspect.js';
import { parseFile } from '../../src/parse/parse-file.js';
import { splitParts } from '../../src/parse/parts.js';
import { recoverText } from '../../src/parse/recover.js';
import type { FileKind, ParsedFile } from '../../src/parse/source.js';
import { checkFiles } from '../support/example.js';
import { fuzzRuns } from '../support/fuzz.js';
import { ROOT } from '../support/run.js';

function parse(kind: FileKind, text: string): Promise<ParsedFile> {
  return parseFile({ path: 'x.yaml', kind, content: new TextEncoder().encode(text) });
}

/** A valid file, and how its items begin. */
interface Sample {
  readonly kind: FileKind;
  readonly text: string;
  readonly dash: RegExp;
  /** A value that the schema refuses in place of this one. */
  readonly wrong: readonly [old: RegExp, value: string];
}

const TASKS: readonly Sample[] = readdirSync(join(ROOT, 'plan/tasks'))
  .map((name) => readFileSync(join(ROOT, 'plan/tasks', name), 'utf8'))
  .filter((text) => text.split('\n  - id:').length > 3)
  .map((text) => ({ kind: 'task', text, dash: /^ {2}- /m, wrong: [/status: \w+/, 'status: 3'] }));

const SAMPLES: readonly Sample[] = [
  ...TASKS,
  {
    kind: 'departments',
    text: readFileSync(join(ROOT, 'plan/departments.yaml'), 'utf8').split('groups:')[0] ?? '',
    dash: /^ {2}- /m,
    wrong: [/kind: [\w-]+/, 'kind: 3'],
  },
  {
    kind: 'progress',
    text: `# 六月\n${['01', '02', '03', '04', '05']
      .map((day) => `- measure: 13-6\n  note: 甲\n  date: 2022-06-${day}\n  actions: [a1]\n`)
      .join('\n')}`,
    dash: /^- /m,
    wrong: [/date: \S+/, 'date: 3'],
  },
];

/** Mistakes that end with the item in which they are made; each changes a piece of every item. */
const MISTAKES: Readonly<Record<string, (item: string) => string>> = {
  'a list without its end': (item) => item.replace(']', ''),
  'a list that only begins': (item) => item.replace(/(id|measure): /, '$1: ['),
  'a mapping that only begins': (item) => item.replace(/(id|measure): /, '$1: {'),
  'a double quote that only begins': (item) => item.replace(/(title|name|note): /, '$1: "'),
  'a single quote that only begins': (item) => item.replace(/(title|name|note): /, "$1: '"),
  'text behind a quote': (item) => item.replace(/(id|measure): /, '$1: "x" '),
  'a sign that begins no text': (item) => item.replace(/(id|measure): /, '$1: @'),
  'an unknown escape': (item) => item.replace(/(id|measure): /, '$1: "\\q", '),
  'a full-width colon': (item) => item.replace(/(title|name|note): /, '$1：').replace(/\{(.*)：/, '{ "$1：'),
  'an anchor': (item) => item.replace(/(id|measure): /, '$1: &x '),
  'an alias': (item) => item.replace(/(id|measure): /, '$1: *x '),
  'a tag': (item) => item.replace(/(id|measure): /, '$1: !x '),
  'a number of another base': (item) => item.replace(/(id|measure): [\w-]+/, '$1: 0x1F'),
  'a repeated key': (item) => item.replace(/((title|name|note): [^\n,}]+)([\n,]\s*)/, '$1$3$2: x$3'),
  'a control character': (item) => item.replace(/(title|name|note): /, '$1: \u000b'),
  'a carriage return': (item) => item.replace(/(title|name|note): /, '$1: a\rb'),
  'a byte order mark': (item) => `\ufeff${item}`.replace(/^\ufeff( *)(- )/, '$1$2\n\ufeff$1  '),
  'a merge key': (item) => item.replace(/(id|measure): /, '<<: '),
  'nesting without end': (item) => item.replace(/(id|measure): /, `$1: ${'['.repeat(200)}`),
};

/** Mistakes in the lines of an item that has several. */
const LINE_MISTAKES: Readonly<Record<string, (item: string) => string>> = {
  'a tab': (item) => item.replace(/\n +(title|note)/, '\n\t$1'),
  'a key too far right': (item) => item.replace(/\n( +)(title|note)/, '\n$1 $2'),
  'a key too far left': (item) => item.replace(/\n (( +)?(?:title|note))/, '\n$1'),
  'no colon': (item) => item.replace(/(title|note):/, '$1'),
  'no blank behind a colon': (item) => item.replace(/(title|note): /, '$1:'),
  'two pairs on a line': (item) => item.replace(/(title|note): /, '$1: a: '),
  'an item among keys': (item) => item.replace(/\n( +)(title|note)/, '\n$1- $2'),
  'half a conflict': (item) => item.replace(/\n( +)(title|note)/, '\n>>>>>>> office\n$1$2'),
  'a conflict': (item) =>
    item.replace(/\n( +(?:title|note)[^\n]*)/, '\n<<<<<<< HEAD\n$1\n=======\n$1。\n>>>>>>> office'),
};

function cutSample(index: number): Sample & { head: string; items: string[] } {
  const sample = SAMPLES[index] as Sample;
  const [head = '', ...items] = sample.text.split(new RegExp(`(?=${sample.dash.source})`, 'm'));
  return { ...sample, head, items };
}

/** The index of the item that holds the place of a finding: by its line, or by its path. */
function itemOf({ place }: Finding, pieces: readonly string[]): number {
  if (place.at !== 'range') return Number(place.path.find((step) => typeof step === 'number'));
  let line = 1;
  const at = pieces.findIndex((piece) => {
    line += piece.split('\n').length - 1;
    return place.range.line < line;
  });
  return at - 1;
}

/** Which mistake is made in which item of a sample, and which other item the schema refuses. */
const cases = fc.nat(SAMPLES.length - 1).chain((sample) => {
  const { kind, items } = cutSample(sample);
  const names = Object.keys(kind === 'departments' ? MISTAKES : { ...MISTAKES, ...LINE_MISTAKES });
  return fc.record({
    sample: fc.constant(sample),
    mistakes: fc.dictionary(fc.nat(items.length - 1).map(String), fc.constantFrom(...names), { maxKeys: 8 }),
    refused: fc.nat(items.length - 1),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  });
});

test('mistakes in some items of a file are each found once, and what the schema refuses in another', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ sample, mistakes, refused, lineEnd }) => {
      const { kind, head, items, wrong } = cutSample(sample);
      const broken = items.map((item, index) => {
        const mistake = mistakes[index];
        if (mistake) return { ...MISTAKES, ...LINE_MISTAKES }[mistake]?.(item) ?? item;
        return index === refused ? item.replace(...wrong) : item;
      });
      const changed = items.flatMap((item, index) => (broken[index] === item ? [] : [index]));
      // A carriage return alone is mentioned once in a file.
      const returns = changed.filter((index) => mistakes[index] === 'a carriage return');
      const pieces = [head, ...broken].map((piece) => piece.replaceAll('\n', lineEnd));
      const { findings } = await parse(kind, pieces.join(''));
      const found = findings.map((found) => itemOf(found, pieces)).sort((a, b) => a - b);
      expect(found).toEqual(changed.filter((index) => !returns.slice(1).includes(index)));
    }),
    fuzzRuns(400),
  );
});

test.each(Object.entries({ ...MISTAKES, ...LINE_MISTAKES }))('%s is one', (_, make) => {
  const changed = SAMPLES.flatMap((_sample, index) => cutSample(index).items.filter((item) => make(item) !== item));
  expect(changed.length).toBeGreaterThan(0);
});

/** `file line:column code problem` of everything that is found in the example plan with one change. */
async function check(file: string, old: string, changed: string): Promise<string[]> {
  const text = EXAMPLE_PLAN[file] ?? '';
  expect(text.split(old)).toHaveLength(2);
  const { diagnostics } = await checkFiles({ ...EXAMPLE_PLAN, [file]: text.replace(old, () => changed) });
  return diagnostics.map(show);
}

function show({ file, line, column, code, params }: Diagnostic): string {
  const [problem = ''] = Object.values(params);
  return `${file} ${line}:${column} ${code} ${code.startsWith('yaml-') ? problem : ''}`.trim();
}

describe('one mistake in a task is one diagnostic, and the other measures are still checked', () => {
  const FILE = 'tasks/01.yaml';
  const OTHER = ['    title: 开展应急演练', '    titel: 开展应急演练'] as const;

  test.each<[string, string, string, string]>([
    ['an entry', 'title: 压实责任', 'title: "压实责任', '3:8 yaml-syntax UNCLOSED_QUOTE'],
    ['an entry without its colon', 'title: 压实责任', 'title 压实责任', '3:1 yaml-syntax MISSING_CHAR'],
    ['a full-width colon behind a key', 'title: 压实责任', 'title：压实责任', '3:6 yaml-syntax FULLWIDTH_COLON'],
    ['a full-width colon behind the first key', 'id: "01"', 'id："01"', '2:3 yaml-syntax FULLWIDTH_COLON'],
    ['a construct in an entry', 'title: 压实责任', 'title: !a 压实责任', '3:8 yaml-feature tag'],
    ['a repeated entry', 'section: "1"', 'section: "1"\nsection: "1"', '5:1 duplicate-key'],
    ['a line too far left', '    status: done', '   status: done', '13:4 yaml-syntax BAD_INDENT'],
    ['a line as far left as the dash', '    status: done', '  status: done', '13:3 yaml-syntax BAD_INDENT'],
    ['a line at the margin', '    status: done', 'status: done', '13:1 yaml-syntax BAD_INDENT'],
    [
      'the last line of a measure at the margin',
      '    collator: 市应急管理局\n    status: open',
      '    collator: 市应急管理局\nstatus: open',
      '44:1 yaml-syntax BAD_INDENT',
    ],
    ['a list at the margin', '    decisions:\n', 'decisions:\n', '17:1 yaml-syntax BAD_INDENT'],
    ['a line too far right', '    status: done', '     status: done', '13:6 yaml-syntax BAD_INDENT'],
    ['no dash', '  - id: 01-2\n', '    id: 01-2\n', '20:5 duplicate-key'],
    ['a dash too far right', '  - id: 01-2\n', '   - id: 01-2\n', '20:4 yaml-syntax BAD_INDENT'],
    ['a dash too far left', '  - id: 01-2\n', ' - id: 01-2\n', '20:2 yaml-syntax BAD_COLLECTION_TYPE'],
    ['a dash at the margin', '  - id: 01-2\n', '- id: 01-2\n', '20:1 yaml-syntax BAD_COLLECTION_TYPE'],
    ['a text at the margin', '    status: done', '事项\n    status: done', '13:1 yaml-syntax MULTILINE_IMPLICIT_KEY'],
    [
      'a conflict in a measure',
      '    status: done\n',
      '<<<<<<< HEAD\n    status: done\n||||||| base\n    status: open\n=======\n    status: paused\n>>>>>>> x\n',
      '13:1 merge-conflict',
    ],
    [
      'a conflict over whole measures',
      '  - id: 01-3\n',
      '<<<<<<< HEAD\n  - id: 01-5\n    title: 甲\n=======\n  - id: 01-6\n    title: 乙\n>>>>>>> x\n  - id: 01-3\n',
      '39:1 merge-conflict',
    ],
    [
      'a conflict in the head',
      'id: "01"\n',
      '<<<<<<< HEAD\nid: "01"\n=======\nid: "02"\n>>>>>>> x\n',
      '2:1 merge-conflict',
    ],
  ])('%s', async (_, old, changed, expected) => {
    expect(await check(FILE, old, changed)).toEqual([`${FILE} ${expected}`]);
    const added = changed.split('\n').length - old.split('\n').length;
    const text = (EXAMPLE_PLAN[FILE] ?? '').replace(old, () => changed).replace(...OTHER);
    const { diagnostics } = await checkFiles({ ...EXAMPLE_PLAN, [FILE]: text });
    expect(diagnostics.map(show)).toEqual([`${FILE} ${expected}`, `${FILE} ${47 + added}:5 unknown-property`]);
  });
});

describe('one mistake is one diagnostic, also where it hides other parts', () => {
  test.each<[string, string, string, string, string]>([
    ['a list without its key', 'tasks/01.yaml', 'measures:\n', 'measures\n', '5:1 yaml-syntax MULTILINE_IMPLICIT_KEY'],
    [
      'a full-width colon above a list',
      'tasks/01.yaml',
      'measures:\n',
      'measures：\n',
      '5:9 yaml-syntax FULLWIDTH_COLON',
    ],
    ['a list that begins twice', 'tasks/01.yaml', 'measures:\n', 'measures: [\n', '5:11 yaml-syntax UNCLOSED_BRACKET'],
    [
      'a conflict about a key',
      'tasks/01.yaml',
      'measures:\n',
      '<<<<<<< a\nmeasures:\n=======\nmeasures:\n>>>>>>> b\n',
      '5:1 merge-conflict',
    ],
    [
      'a second list without its key',
      'departments.yaml',
      'groups:',
      'groups',
      '6:1 yaml-syntax MULTILINE_IMPLICIT_KEY',
    ],
    [
      'a full-width colon above a second list',
      'departments.yaml',
      'groups:',
      'groups：',
      '6:7 yaml-syntax FULLWIDTH_COLON',
    ],
    ['a department', 'departments.yaml', '{id: gongan,', '{id: gongan', '4:16 yaml-syntax MISSING_COMMA'],
    ['a period', 'plan.yaml', 'period: "2022"', 'period: "2022', '5:9 yaml-syntax UNCLOSED_QUOTE'],
    ['sections', 'plan.yaml', 'sections:', 'sections: {', '6:11 yaml-syntax UNCLOSED_BRACKET'],
    [
      'a progress entry',
      'progress/2022-06/gongan.yaml',
      '  percent: 40',
      '  percent：40',
      '4:10 yaml-syntax FULLWIDTH_COLON',
    ],
    [
      'a progress entry without a dash',
      'progress/2022-06/gongan.yaml',
      '- measure: 01-2\n  date: 2022-06-28',
      '  measure: 01-2\n  date: 2022-06-28',
      '6:3 duplicate-key',
    ],
    [
      'a kind of event',
      'events/2022-06-03-crash.yaml',
      'kind: accident',
      'kind: [accident',
      '2:7 yaml-syntax UNCLOSED_BRACKET',
    ],
    ['several documents', 'tasks/01.yaml', 'measures:\n', '---\nmeasures:\n', '5:1 yaml-feature documents'],
    [
      'a text at the margin of a list',
      'tasks/01.yaml',
      '    status: done',
      '    note: "甲\n乙"\n    status: done',
      '13:11 yaml-feature margin',
    ],
    [
      'a list at the margin',
      'plan.yaml',
      'sections:\n  - {id: "1", title: 责任落实}\n',
      'sections: [\n{id: "1", title: 责任落实}\n]\n',
      '7:1 yaml-syntax BAD_INDENT',
    ],
  ])('%s', async (_, file, old, changed, expected) => {
    expect(await check(file, old, changed)).toEqual([`${file} ${expected}`]);
  });

  test('an entry that would give its lines to the list above it', async () => {
    const text = (EXAMPLE_PLAN['departments.yaml'] ?? '').replace('groups:', 'groups: [');
    const { draft, findings } = await parse('departments', text);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['yaml-syntax', { problem: 'UNCLOSED_BRACKET' }],
    ]);
    expect(Object.keys(draft ?? {})).toEqual(['departments']);
  });

  test('a file of another kind of thing is not also told what it lacks', async () => {
    const { draft, findings } = await parse('task', 'a: &x [1]\nb: [\n');
    expect(draft).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['yaml-feature', 'yaml-syntax']);
  });
});

describe('the text that is read', () => {
  test('has blanks where something could not be read, and all else at its place', async () => {
    const text = 'id: "01"\r\ntitle: "甲\r\nmeasures:\r\n  # 甲\r\n  - id: 01-1\r\n    a: [\r\n\r\n  - id: 01-2\r\n';
    const { text: original, readText, draft } = await parse('task', text);
    expect(original).toBe(text);
    expect(readText).toBe(
      'id: "01"\r\ntitle:   \r\nmeasures:\r\n  # 甲\r\n  -         \r\n        \r\n\r\n  - id: 01-2\r\n',
    );
    expect(draft).toEqual({ id: '01', measures: [undefined, { id: '01-2' }] });
  });

  test('is the text itself where all of it could be read', async () => {
    expect((await parse('task', 'id: "01"\ntitle: 7\n')).readText).toBeUndefined();
    expect((await parse('task', 'id: "01"\n"title": |\n  "甲\n')).readText).toBeUndefined();
  });

  const pieces = fc.constantFrom(
    ...[
      'a: ',
      'b:',
      '\n',
      '\n',
      '\n  ',
      '\n- ',
      '\n  - ',
      '\n    ',
      'c',
      '甲',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ', ',
      ': ',
    ],
    ...[
      '&x ',
      '*x',
      '!y ',
      '\t',
      '\r',
      '\r\n',
      '：',
      '\n---\n',
      '\n...\n',
      '\n%Y\n',
      '<<: ',
      '\x07',
      '\ufeff',
      '#',
      ' # d',
    ],
    ...['\na: 1', '\n- a: 1', '\n  - b: 2', '\n<<<<<<< a\n', '\n=======\n', '\n>>>>>>> b\n', '|\n', '0x1'],
  );

  test('has no defects, whatever the text was', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const text = list.join('');
        const recovery = recoverText(text);
        fc.pre(recovery !== undefined);
        expect(recovery?.text).toHaveLength(text.length);
        expect(recovery?.text.replace(/[^\n]/g, '.')).toBe(text.replace(/[^\n]/g, '.'));
        expect(inspectText(recovery?.text ?? '"')).toEqual([]);
        for (const { start, end } of recovery?.defects ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start).toBeLessThanOrEqual(text.length);
        }
      }),
      fuzzRuns(2000),
    );
  });
});

describe('the parts of a text', () => {
  /** `path text` of each part, with the label in brackets. */
  const parts = (text: string) =>
    splitParts(text).map(({ path, start, end, label }) => {
      const label_ = `«${text.slice(label.start, label.end)}»`;
      return `${path.join('.')} ${text.slice(start, label.start)}${label_}${text.slice(label.end, end)}`;
    });

  test.each<[string, string, string[]]>([
    ['entries', '# a\na: 1\n\nb: |\n  - c\n', ['a # a\n«a:» 1\n\n', 'b «b:» |\n  - c\n']],
    ['items', 'a: # b\n  - 1\n    2\n  # c\n  - 3\n', ['a «a:» # b\n', 'a.0   «-» 1\n    2\n  # c\n', 'a.1   «-» 3\n']],
    ['items at the margin', 'a:\n- 1\n-\n  2\nb: 3\n', ['a «a:»\n', 'a.0 «-» 1\n', 'a.1 «-»\n  2\n', 'b «b:» 3\n']],
    ['items of a file', '---\n- a: 1\n  b:\n  - 2\n- c\n', ['0 ---\n«-» a: 1\n  b:\n  - 2\n', '1 «-» c\n']],
    ['a text below a key', 'a:\n  "b\n  - c"\n', ['a «a:»\n  "b\n  - c"\n']],
    ['no entries', '"a": 1\n', []],
    ['entries that are indented', '  a: 1\n', []],
    ['a mapping in braces', '{a: 1,\n b: 2}\n', []],
    ['nothing', '# a\n', []],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});
