/** Random changes of random files in random styles: the data are as expected, comments stay, and what was formatted is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Document, isCollection, isPair, isScalar, type Node, parseDocument, Scalar, visit } from 'yaml';
import type { Change, Value } from '../../src/edit/change.js';
import { changeText } from '../../src/edit/change-text.js';
import { formatText } from '../../src/edit/format-text.js';
import { newText } from '../../src/edit/new-text.js';
import { readData } from '../../src/parse/read-data.js';
import { changed, placesIn } from './edit-model.js';

const word = fc.constantFrom(
  '甲',
  '市应急管理局',
  'open',
  '2022',
  '2022-06',
  'a: b',
  '一, 二',
  'x #y',
  "it's",
  '- z',
  '',
);
const longWord = fc.constantFrom(
  '长'.repeat(30),
  `${'长'.repeat(70)}。`,
  '第一行\n第二行',
  '第一行\n\n  第二行\n',
  '末尾 ',
);
const scalar = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: longWord },
  fc.integer({ min: -5, max: 1000 }),
  fc.boolean(),
);
const key = fc.constantFrom(
  'id',
  'title',
  'status',
  'lead',
  'joint',
  'departments',
  'due',
  'note',
  '备注',
  'a b',
  'true',
);

const { value: anyValue, mapping } = fc.letrec<{ value: Value; list: Value; mapping: Value }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', maxDepth: 3 }, scalar, tie('list'), tie('mapping')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  mapping: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}));
const file = fc.oneof(mapping, fc.array(mapping, { minLength: 1, maxLength: 3 }));

/** Changes that lead somewhere, chosen by numbers from the data as the changes before them leave them. */
const recipe = fc.array(fc.tuple(fc.nat(), fc.constantFrom('set', 'add', 'append', 'remove'), key, anyValue), {
  minLength: 1,
  maxLength: 4,
});
type Recipe = readonly (readonly [number, string, string, Value])[];

function toChanges(data: unknown, recipe: Recipe): Change[] {
  const changes: Change[] = [];
  for (const [nth, what, name, value] of recipe) {
    const found = toChange(changed(data, changes), nth, what, name, value);
    if (found) changes.push(found);
  }
  return changes;
}

function toChange(data: unknown, nth: number, what: string, name: string, value: Value): Change | undefined {
  const root = { path: [], value: data, others: 0 };
  const fits = (inner: unknown) =>
    what === 'append' ? Array.isArray(inner) : what !== 'add' || (typeof inner === 'object' && !Array.isArray(inner));
  const inside = what === 'set' || what === 'remove' ? placesIn(data) : [root, ...placesIn(data)];
  const places = inside.filter((place) => fits(place.value));
  const path = places[nth % places.length]?.path;
  if (!path) return undefined;
  if (what === 'remove') return { do: 'remove', path };
  if (what === 'append') return { do: 'append', path, value };
  return { do: 'set', path: what === 'add' ? [...path, name] : path, value };
}

const style = fc.record({
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 30, 80),
  flowCollectionPadding: fc.boolean(),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  hasEnd: fc.boolean(),
  hasStart: fc.boolean(),
  // One for each node, in turn.
  dice: fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 20 }),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

/** Data as a clerk may have written them: with comments by which each can be known, brackets, quotes and empty lines. */
function writeSomehow(data: unknown, { dice, lineBreak, hasEnd, hasStart, ...options }: Style): string {
  const document = new (parseDocument('a: 1').constructor as typeof Document)(data, { aliasDuplicateObjects: false });
  let turn = 0;
  visit(document, (role, node) => {
    const roll = dice[turn++ % dice.length] ?? 0;
    if (isPair(node) || node === null || role === 'key') decorateKey(node, roll, turn);
    else decorate(node as Node, roll, turn);
  });
  const text = `${hasStart ? '---\n' : ''}${document.toString(options)}`;
  const ended = hasEnd ? text : text.replace(/\n$/, '');
  return ended.replaceAll('\n', lineBreak);
}

function decorateKey(node: unknown, roll: number, turn: number): void {
  if (!isScalar(node)) return;
  if (roll === 1) node.commentBefore = ` 上${turn}`;
  if (roll === 2) node.spaceBefore = true;
  if (roll === 3) node.type = Scalar.QUOTE_DOUBLE;
}

function decorate(node: Node, roll: number, turn: number): void {
  if (isCollection(node) && roll % 3 === 0) node.flow = true;
  if (!isScalar(node)) return;
  const types: readonly Scalar.Type[] = [
    Scalar.QUOTE_SINGLE,
    Scalar.QUOTE_DOUBLE,
    Scalar.BLOCK_FOLDED,
    Scalar.BLOCK_LITERAL,
  ];
  const type = types[roll];
  if (type && typeof node.value === 'string') node.type = type;
  if (roll > 8 && !String(node.value).includes('\n')) node.comment = ` 旁${turn}`;
}

function dataOf(text: string): unknown {
  const read = readData(text);
  return 'data' in read ? read.data : read;
}

const commentsOf = (text: string) => text.match(/#[^#\r\n]*[上旁]\d+/g) ?? [];
const loses = (change: Change, data: unknown) =>
  change.do === 'remove' ||
  (change.do === 'set' &&
    placesIn(data).some(({ path, value }) => typeof value === 'object' && String(path) === String(change.path)));

test('data are as expected, line ends stay, and no comment is lost where nothing is', () => {
  let edits = 0;
  fc.assert(
    fc.property(file, style, recipe, (data, how, recipe) => {
      const text = writeSomehow(data, how);
      fc.pre(JSON.stringify(dataOf(text)) === JSON.stringify(data));
      const changes = toChanges(data, recipe);
      const after = changeText('task', text, changes);
      expect(dataOf(after)).toEqual(changed(data, changes));
      if (text.includes('\n')) expect(/(?<!\r)\n/.test(after)).toBe(how.lineBreak === '\n' && after.includes('\n'));
      const isLossless = changes.every((change, at) => !loses(change, changed(data, changes.slice(0, at))));
      if (isLossless) expect(commentsOf(after).sort()).toEqual(commentsOf(text).sort());
      edits += changes.length;
    }),
    { numRuns: 400, seed: 5 },
  );
  expect(edits).toBeGreaterThan(400);
});

test('a new file, and what comes of it by changes, is formatted', () => {
  fc.assert(
    fc.property(file, recipe, (data, recipe) => {
      const text = newText('task', data as never, '# 首行');
      expect(dataOf(text)).toEqual(data);
      expect(formatText('task', text)).toBe(text);
      const after = changeText('task', text, toChanges(data, recipe));
      expect(formatText('task', after)).toBe(after);
    }),
    { numRuns: 400, seed: 7 },
  );
});
