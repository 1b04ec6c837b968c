/** YAML texts in any style that a clerk, an editor or another program may write, with comments anywhere. */
import fc from 'fast-check';
import { Document, isCollection, isPair, isScalar, type Scalar, visit } from 'yaml';

const words = fc.constantFrom(
  'id',
  'title',
  'text',
  'measures',
  'status',
  'lead',
  'departments',
  'sections',
  'date',
  'note',
  '备注',
  'x-1',
);

const texts = fc.oneof(
  fc.constantFrom(
    '市应急管理局',
    '2022-06',
    '2022',
    '01',
    'true',
    'off',
    '',
    '-',
    'a: b',
    'a #b',
    '“一”二',
    '91%',
    "it's",
    'x, y',
    '[a]',
    '一\n二\n',
    '一\n\n 二',
    ' 一\n',
    '\n',
    'a\n\n',
  ),
  fc.string({ unit: fc.constantFrom(...'市局，：a1 :#-[]{},\'"\n%|>'), maxLength: 12 }),
  fc.integer({ min: 40, max: 70 }).map((length) => '长'.repeat(length)),
);

const scalars = fc.oneof(texts, fc.integer({ min: -5, max: 3000 }), fc.constantFrom(0.5, 12.25), fc.boolean());

/** Data as plan files hold it, and some that they do not: keys known and unknown, nested anyhow. */
export const anyData: fc.Arbitrary<unknown> = fc
  .letrec<{ value: unknown; list: unknown[]; map: object }>((tie) => ({
    value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalars, tie('list'), tie('map')),
    list: fc.array(tie('value'), { maxLength: 5 }),
    map: fc.dictionary(words, tie('value'), { maxKeys: 6 }),
  }))
  .map.chain((map) => fc.constantFrom<unknown>(map, [map, map], { measures: [map, map] }));

/** A source of decisions that is the same for the same seed. */
type Chance = (sides: number) => number;

function createChance(seed: number): Chance {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const QUOTES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

/** The data written in some style. */
export function yamlText(data: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc
    .tuple(data, fc.nat())
    .map(([value, seed]) => write(new Document(value, { aliasDuplicateObjects: false }), createChance(seed)));
}

/** The same with comments that say where they stand: `above` or `beside`, and the path of the part, in JSON. */
export function markedText(data: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.tuple(data, fc.nat()).map(([value, seed]) => {
    const chance = createChance(seed);
    const document = new Document(value, { aliasDuplicateObjects: false });
    mark(document, chance);
    return write(document, chance);
  });
}

function mark(document: Document, chance: Chance): void {
  visit(document, (key, node, ancestors) => {
    const parent = ancestors.at(-1);
    const path = JSON.stringify(pathOf([...ancestors, node]));
    if (isPair(node)) {
      // Above the first key of an item is above the item.
      const isFirstOfItem = key === 0 && !isPair(ancestors.at(-2));
      if (!isFirstOfItem && chance(4) === 0) (node.key as Scalar).commentBefore = ` above ${path}`;
    } else if (key !== 'key' && isScalar(node) && parent !== document && chance(4) === 0) {
      node.comment = ` beside ${path}`;
    } else if (typeof key === 'number' && isCollection(node) && chance(4) === 0) {
      node.commentBefore = ` above ${path}`;
    }
  });
}

function pathOf(nodes: readonly unknown[]): (string | number)[] {
  return nodes.flatMap((node, index): (string | number)[] => {
    if (isPair(node)) return [String((node.key as Scalar).value)];
    const parent = nodes[index - 1];
    return isCollection(parent) && !isPair(node) ? [(parent.items as unknown[]).indexOf(node)] : [];
  });
}

function write(document: Document, chance: Chance): string {
  visit(document, {
    Scalar: (key, node) => {
      if (typeof node.value === 'string') node.type = QUOTES[chance(key === 'key' ? 3 : QUOTES.length)] ?? 'PLAIN';
      if (key !== 'key' && chance(9) === 0) node.spaceBefore = true;
    },
    Collection: (_key, node) => {
      node.flow = chance(3) === 0;
    },
    Pair: (_key, { key }) => {
      if (chance(6) === 0) (key as Scalar).spaceBefore = true;
    },
  });
  return document.toString({
    indent: 1 + chance(4),
    indentSeq: chance(2) === 0,
    lineWidth: [0, 20, 80][chance(3)] ?? 0,
    minContentWidth: 0,
    flowCollectionPadding: chance(2) === 0,
    directives: chance(9) === 0,
  });
}

/** Puts comments of its own at random places of a text, wherever they leave its data as it is. */
export function withRemarks(text: string, seed: number, isSound: (text: string) => boolean): string {
  const chance = createChance(seed);
  let result = text;
  for (let count = 0; count < 4; count++) {
    const lines = result.split('\n');
    const at = chance(lines.length);
    const line = lines[at] ?? '';
    const remark = `# remark ${count}`;
    const added = [
      `${line} ${remark}`,
      `${' '.repeat(chance(7))}${remark}\n${line}`,
      `\n${remark}\n${line}`,
      `\n\n${line}`,
    ];
    const changed = lines.with(at, added[chance(added.length)] ?? line).join('\n');
    if (isSound(changed)) result = changed;
  }
  return result;
}

/** The data of a plan file as another hand may have written it: keys in any order, texts and short lists in any style. */
export function inAnotherHand(data: unknown, seed: number): string {
  const chance = createChance(seed);
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') node.type = QUOTES[chance(QUOTES.length)] ?? 'PLAIN';
    },
    Map: (_key, node) => {
      if (chance(2) === 0) node.items.reverse();
    },
    Seq: (_key, node) => {
      node.flow = node.items.every(isScalar) && chance(2) === 0;
    },
  });
  return document.toString({ indent: 2 + chance(3), indentSeq: chance(2) === 0, lineWidth: 60, minContentWidth: 0 });
}
