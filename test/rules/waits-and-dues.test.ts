/** What measures wait for, and when they are due: circles, orders and chains that the examples of the catalog do not show. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { findCircles, findComponents, type Graph } from '../../src/rules/draft/graph.js';
import { changed, checkWith, codesWith, linesWith, paramsWith, SECOND, taskOf, taskText } from '../support/measures.js';

const waitsFor = (...ids: string[]) => `    after: [${ids.join(', ')}]\n`;

const chainOf = (params: unknown) => (params as { chain: readonly string[] }).chain;

describe('circular-after', () => {
  test.each<[string, string[], string[], string[]]>([
    ['one with itself', [waitsFor('02-1')], ['02-1'], ['02-1 → 02-1']],
    ['two', [waitsFor('02-2'), waitsFor('02-1')], ['02-2'], ['02-1 → 02-2 → 02-1']],
    ['three', [waitsFor('02-3'), waitsFor('02-1'), waitsFor('02-2')], ['02-3'], ['02-1 → 02-3 → 02-2 → 02-1']],
    ['one that others wait for', [waitsFor('02-2'), waitsFor('02-2'), waitsFor('02-2')], ['02-2'], ['02-2 → 02-2']],
    [
      'two circles',
      [waitsFor('02-2'), waitsFor('02-1'), waitsFor('02-4'), waitsFor('02-3')],
      ['02-2', '02-4'],
      ['02-1 → 02-2 → 02-1', '02-3 → 02-4 → 02-3'],
    ],
    [
      'two circles through one',
      [waitsFor('02-2', '02-3'), waitsFor('02-1'), waitsFor('02-1')],
      ['02-2', '02-3'],
      ['02-1 → 02-2 → 02-1', '02-1 → 02-3 → 02-1'],
    ],
    [
      'two circles that share a step',
      [waitsFor('02-2'), waitsFor('02-1', '02-3'), waitsFor('02-1')],
      ['02-2'],
      ['02-1 → 02-2 → 02-1'],
    ],
  ])('%s', async (_what, measures, texts, chains) => {
    const diagnostics = await checkWith(taskOf(...measures));
    expect(diagnostics.map(({ params }) => chainOf(params).join(' → '))).toEqual(chains);
    const lines = await linesWith(taskOf(...measures));
    expect(lines.map((line) => line.replace(/:\d+/, ''))).toEqual(
      texts.map((text) => `circular-after tasks/02.yaml ${text}`),
    );
  });

  test('is reported at the first measure of the plan, whatever the files', async () => {
    const files = { ...taskOf('', waitsFor('03-1')), 'tasks/03.yaml': taskText('03', waitsFor('02-2')) };
    expect(await linesWith(files)).toEqual(['circular-after tasks/02.yaml:14 03-1']);
  });

  test.each<[string, string[], string[]]>([
    ['a measure that is unknown', [waitsFor('02-9')], ['unknown-measure']],
    ['a refused list', [waitsFor('02-2'), '    after: 02-1\n'], ['wrong-type']],
    ['a refused id', [waitsFor('02-2'), waitsFor('02-1x')], ['invalid-value']],
    ['an order', [waitsFor('02-2', '02-3'), waitsFor('02-3'), ''], []],
    ['the same one twice', [waitsFor('02-2', '02-2'), ''], ['duplicate-item']],
    ['the same one twice in a circle', [waitsFor('02-1', '02-1')], ['circular-after', 'duplicate-item']],
  ])('%s', async (_what, measures, codes) => {
    expect(await codesWith(taskOf(...measures))).toEqual(codes);
  });

  test('measures under one id are no circle', async () => {
    const text = taskText('02', '', waitsFor('02-1')).replace('id: 02-2', 'id: 02-1');
    expect(await codesWith({ [SECOND]: text })).toEqual(['duplicate-id']);
  });

  describe('of 10 000 measures', () => {
    const chain = (last: string): Files => {
      const idOf = (at: number) => (at < 5000 ? `02-${at + 1}` : `03-${at - 4999}`);
      const waits = (at: number) => (at === 9999 ? last : waitsFor(idOf(at + 1)));
      const list = (from: number) => Array.from({ length: 5000 }, (_, at) => waits(from + at));
      return { [SECOND]: taskText('02', ...list(0)), 'tasks/03.yaml': taskText('03', ...list(5000)) };
    };

    test('a chain is none', async () => {
      expect(await codesWith(chain(''))).toEqual([]);
    });

    test('a chain that ends at its beginning is one', async () => {
      const diagnostics = await checkWith(chain(waitsFor('02-1')));
      const lengths = diagnostics.map(({ code, line, params }) => [code, line, chainOf(params).length]);
      expect(lengths).toEqual([['circular-after', 10, 10_001]]);
    });
  });
});

describe('circles of any graph', () => {
  const graphs: fc.Arbitrary<Graph> = fc
    .integer({ min: 1, max: 8 })
    .chain((size) => fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }))
    .map((lists) => new Map(lists.map((list, at) => [String(at), list.map(String)])));

  /** True when the nodes can be put in an order in which each comes after all that it points to. */
  function hasOrder(graph: Graph): boolean {
    const left = new Set(graph.keys());
    const isFree = (node: string) => !graph.get(node)?.some((other) => left.has(other));
    for (let free = [...left].filter(isFree); free.length > 0; free = [...left].filter(isFree)) {
      for (const node of free) left.delete(node);
    }
    return left.size === 0;
  }

  function reaches(graph: Graph, from: string, to: string): boolean {
    const seen = new Set<string>();
    const next = [...(graph.get(from) ?? [])];
    for (let node = next.pop(); node !== undefined; node = next.pop()) {
      if (!seen.has(node)) next.push(...(graph.get(node) ?? []));
      seen.add(node);
    }
    return seen.has(to);
  }

  const edgesOf = (circle: readonly string[]) =>
    circle.map((node, at) => `${node} ${circle[(at + 1) % circle.length] ?? ''}`);

  test('there is one exactly where there is no order', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(findCircles(graph).length === 0).toBe(hasOrder(graph));
      }),
      { numRuns: 2000 },
    );
  });

  test('each follows the edges, begins with its first member and shares no edge with another', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const circles = findCircles(graph);
        for (const circle of circles) {
          expect(new Set(circle).size).toBe(circle.length);
          expect(circle[0]).toBe([...circle].sort()[0]);
        }
        const edges = circles.flatMap(edgesOf);
        expect(new Set(edges).size).toBe(edges.length);
        const known = new Set([...graph].flatMap(([node, others]) => others.map((other) => `${node} ${other}`)));
        expect(edges.filter((edge) => !known.has(edge))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('every node that can reach itself has one among the nodes that it can go to and come back from', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const components = findComponents(graph);
        const withCircle = new Set(findCircles(graph).map(([first = '']) => components.get(first)));
        for (const node of graph.keys()) {
          if (reaches(graph, node, node)) expect(withCircle).toContain(components.get(node));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('two nodes are one component exactly when each reaches the other', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const components = findComponents(graph);
        for (const a of graph.keys()) {
          for (const b of graph.keys()) {
            const isOne = a === b || (reaches(graph, a, b) && reaches(graph, b, a));
            expect(components.get(a) === components.get(b)).toBe(isOne);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('dense graphs take no longer than their edges', () => {
    const nodes = Array.from({ length: 1000 }, (_, at) => String(at));
    const circles = findCircles(new Map(nodes.map((node) => [node, nodes])));
    expect(circles.length).toBeGreaterThan(1000);
    expect(circles.flat().length).toBeLessThanOrEqual(1_000_000);
  });

  test('in a plan, too, one is reported exactly where there is no order', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const ids = [...graph.keys()].map((node) => `02-${Number(node) + 1}`);
        const lists = [...graph.values()].map((others) => waitsFor(...others.map((other) => ids[Number(other)] ?? '')));
        const codes = await codesWith(taskOf(...lists));
        expect(codes.includes('circular-after')).toBe(!hasOrder(graph));
        expect(new Set(codes).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('due-before-dependency', () => {
  const due = (period: string, ...ids: string[]) => `    due: ${period}\n${ids.length > 0 ? waitsFor(...ids) : ''}`;
  const waiting = (own: string, other: string) => taskOf(due(own, '02-2'), due(other));

  test.each([
    ['2022-08', '2022-09'],
    ['2022-09-29', '2022-09'],
    ['2022-Q2', '2022-07-01'],
    ['2022-H1', '"2022"'],
    ['2022-W22', '2022-W23'],
  ])('%s is before %s', async (own, other) => {
    expect(await linesWith(waiting(own, other))).toEqual([
      `due-before-dependency tasks/02.yaml:10 ${own} → waits-for tasks/02.yaml:16 ${other}`,
    ]);
  });

  test.each([
    ['2022-09', '2022-09'],
    ['2022-09-30', '2022-09'],
    ['2022-06', '2022-Q2'],
    ['"2022"', '2022-12-31'],
    ['2022-10', '2022-09'],
  ])('%s is not before %s', async (own, other) => {
    expect(await linesWith(waiting(own, other))).toEqual([]);
  });

  test('is said once, with the latest of several, in whatever file', async () => {
    const files = {
      ...taskOf(due('2022-06', '01-1', '03-1', '03-2', '03-3')),
      'tasks/03.yaml': taskText('03', due('2022-11'), due('2022-12'), due('2022-12-31')),
    };
    expect(await linesWith(files)).toEqual([
      'due-before-dependency tasks/02.yaml:10 2022-06 → waits-for tasks/03.yaml:15 2022-12',
    ]);
    expect(await paramsWith(files)).toEqual([{ due: '2022-06', other: '03-2', otherDue: '2022-12' }]);
  });

  test.each<[string, Files, string[]]>([
    ['without a due of its own', taskOf(waitsFor('02-2'), due('2022-12')), []],
    ['without a due to wait for', taskOf(due('2022-06', '02-2'), ''), []],
    ['with a refused due', taskOf(due('九月', '02-2'), due('2022-12')), ['invalid-value']],
    ['with a refused due to wait for', taskOf(due('2022-06', '02-2'), due('2022-13')), ['impossible-date']],
    ['in a circle', taskOf(due('2022-06', '02-2'), due('2022-12', '02-1')), ['circular-after']],
    [
      'beside a circle',
      taskOf(due('2022-06', '02-2', '02-3'), due('2022-09', '02-1'), due('2022-12')),
      ['circular-after'],
    ],
    [
      'before a circle',
      taskOf(due('2022-06', '02-2'), due('2022-12', '02-2')),
      ['circular-after', 'due-before-dependency'],
    ],
    ['outside the period', taskOf(due('2012-10', '02-2'), due('2022-09')), ['due-outside-period']],
    ['waiting for one outside the period', taskOf(due('2022-10', '02-2'), due('2032-09')), ['due-outside-period']],
  ])('%s', async (_what, files, codes) => {
    expect((await codesWith(files)).sort()).toEqual(codes);
  });
});

describe('due-outside-period', () => {
  const dues = (period: string) =>
    taskOf(
      `    due: ${period}\n    milestones: [{id: m, title: 节点, due: ${period}}]\n` +
        `    targets: [{id: t, name: 目标, compare: all, unit: 个, due: ${period}}]\n`,
    );
  const planOf = (period: string) => changed('plan.yaml', ['period: "2022"', `period: ${period}`]);

  test.each([
    ['"2022"', ['2021-12-31', '2023-01', '"2021"', '2023-H1', '2022-W52']],
    ['2022-04/2023-03', ['2022-Q1', '2023-04-01', '"2023"']],
  ])('in %s not %j', async (period, outside) => {
    for (const due of outside) {
      const codes = await codesWith({ ...planOf(period), ...dues(due) });
      expect(codes, due).toEqual(Array(3).fill('due-outside-period'));
    }
  });

  test.each([
    ['"2022"', ['2022-01-01', '2022-12-31', '"2022"', '2022-H2', '2022-W51']],
    ['2022-04/2023-03', ['2022-04', '2022-Q2', '2023-03-31', '2023-Q1', '"2022"']],
  ])('in %s %j', async (period, inside) => {
    for (const due of inside) expect(await codesWith({ ...planOf(period), ...dues(due) }), due).toEqual([]);
  });

  test('says what the period is', async () => {
    expect(await paramsWith(taskOf('    due: 2023-06\n'))).toEqual([
      { due: '2023-06', start: '2022-01-01', end: '2022-12-31' },
    ]);
  });

  test('is not said of extensions', async () => {
    const extension = '{date: 2021-12-01, from: 2021-12, to: 2022-06, reason: 续办, approvedBy: 市政府}';
    expect(await codesWith(taskOf(`    due: 2022-06\n    extensions: [${extension}]\n`))).toEqual([]);
  });

  test('is not said when the period is unknown', async () => {
    expect(await codesWith({ ...planOf('2022/2021'), ...dues('2023') })).not.toContain('due-outside-period');
  });
});

describe('broken-extensions', () => {
  type Move = readonly [date: string, from: string | undefined, to: string];
  const moved = (due: string | undefined, ...moves: Move[]) =>
    taskOf(
      (due === undefined ? '' : `    due: ${due}\n`) +
        '    extensions:\n' +
        moves
          .map(([date, from, to]) => {
            const origin = from === undefined ? '' : `from: ${from}, `;
            return `      - {date: ${date}, ${origin}to: ${to}, reason: 调整, approvedBy: 市政府}\n`;
          })
          .join(''),
    );

  test.each<[string, Files]>([
    ['one', moved('2022-09', ['2022-05-20', '2022-06', '2022-09'])],
    ['one from nothing', moved('2022-09', ['2022-05-20', undefined, '2022-09'])],
    ['two', moved('2022-12', ['2022-05-20', '2022-06', '2022-09'], ['2022-07-10', '2022-09', '2022-12'])],
    [
      'the same days in other words',
      moved('"2022"', ['2022-05-20', '2022-H1', '2022-Q3'], ['2022-07-10', '2022-09-30', '2022-12']),
    ],
    ['out of order', moved('2022-12', ['2022-07-10', '2022-09', '2022-12'], ['2022-05-20', '2022-06', '2022-09'])],
    [
      'two on one day, in their order',
      moved('2022-12', ['2022-05-20', '2022-06', '2022-09'], ['2022-05-20', '2022-09', '2022-12']),
    ],
    ["to the period's end without a due", moved(undefined, ['2022-05-20', '2022-09', '2022-12'])],
    ['none', taskOf('    due: 2022-09\n    extensions: []\n')],
  ])('%s', async (_what, files) => {
    expect(await linesWith(files)).toEqual([]);
  });

  test.each<[string, Files, string[], unknown[]]>([
    [
      'another due',
      moved('2022-10', ['2022-05-20', '2022-06', '2022-09']),
      ['tasks/02.yaml:12 2022-09'],
      [{ found: '2022-09', expected: '2022-10', link: 'to' }],
    ],
    [
      'no due',
      moved(undefined, ['2022-05-20', '2022-06', '2022-09']),
      ['tasks/02.yaml:11 2022-09'],
      [{ found: '2022-09', expected: '2022-12-31', link: 'to' }],
    ],
    [
      'a gap',
      moved('2022-12', ['2022-05-20', '2022-06', '2022-09'], ['2022-07-10', '2022-10', '2022-12']),
      ['tasks/02.yaml:13 2022-10'],
      [{ found: '2022-10', expected: '2022-09', link: 'from' }],
    ],
    [
      'a gap and another due, out of order',
      moved('2022-11', ['2022-07-10', '2022-10', '2022-12'], ['2022-05-20', '2022-06', '2022-09']),
      ['tasks/02.yaml:12 2022-10', 'tasks/02.yaml:12 2022-12'],
      [
        { found: '2022-10', expected: '2022-09', link: 'from' },
        { found: '2022-12', expected: '2022-11', link: 'to' },
      ],
    ],
    [
      'one wrong link of three',
      moved(
        '2022-12',
        ['2022-05-20', '2022-06', '2022-07'],
        ['2022-06-20', '2022-07', '2022-08'],
        ['2022-07-20', '2022-09', '2022-12'],
      ),
      ['tasks/02.yaml:14 2022-09'],
      [{ found: '2022-09', expected: '2022-08', link: 'from' }],
    ],
  ])('%s', async (_what, files, lines, params) => {
    expect(await linesWith(files)).toEqual(lines.map((line) => `broken-extensions ${line}`));
    expect(await paramsWith(files)).toEqual(params);
  });

  test.each<[string, Files, string]>([
    [
      'a refused date',
      moved('2022-12', ['2022-05-20', '2022-06', '2022-09'], ['八月', '2022-10', '2022-12']),
      'invalid-value',
    ],
    [
      'a refused end',
      moved('2022-12', ['2022-05-20', '2022-06', '九月'], ['2022-07-10', '2022-09', '2022-12']),
      'invalid-value',
    ],
    ['a refused last end', moved('2022-12', ['2022-05-20', '2022-06', '九月']), 'invalid-value'],
    [
      'a refused beginning',
      moved('2022-12', ['2022-05-20', '2022-06', '2022-09'], ['2022-07-10', '九月', '2022-12']),
      'invalid-value',
    ],
    ['a refused due', moved('九月', ['2022-05-20', '2022-06', '2022-09']), 'invalid-value'],
    ['a due outside the period', moved('2012-09', ['2022-05-20', '2022-06', '2022-09']), 'due-outside-period'],
  ])('is not said beside %s', async (_what, files, code) => {
    expect(await codesWith(files)).toEqual([code]);
  });

  test('is not said where the due is misspelt', async () => {
    const files = moved('2022-09', ['2022-05-20', '2022-06', '2022-09']);
    const text = String(files[SECOND]).replace('    due:', '    deu:');
    expect(await codesWith({ [SECOND]: text })).toEqual(['unknown-property']);
  });
});

describe('reversed-schedule', () => {
  test.each([
    ['from: 2022-05-02, to: 2022-05-01', ['reversed-schedule']],
    ['from: 2022-05-01, to: 2022-05-01', []],
    ['from: 2022-05-01', []],
    ['to: 2022-05-01', []],
    ['from: 五月, to: 2022-04-01', ['invalid-value']],
    ['from: 2022-05-01, to: 2022-02-30', ['impossible-date']],
  ])('%s', async (span, codes) => {
    const files = taskOf(`    schedules: [{id: s, name: 检查, every: 1 month, ${span}}]\n`);
    expect(await codesWith(files)).toEqual(codes);
    if (codes[0] === 'reversed-schedule') {
      expect(await paramsWith(files)).toEqual([{ from: '2022-05-02', to: '2022-05-01' }]);
    }
  });
});
