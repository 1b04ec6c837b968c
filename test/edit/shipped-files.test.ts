/** Every kind of change on every file of the shipped plan and of the example: nothing but the lines that it names differs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/edit/change.js';
import { changeText } from '../../src/edit/change-text.js';
import { formatText } from '../../src/edit/format-text.js';
import { createLocator, type Locate } from '../../src/parse/locate.js';
import { schemaAt } from '../../src/parse/schemas.js';
import type { FileKind } from '../../src/parse/source.js';
import { ROOT } from '../support/run.js';
import { dataOf, LIGHT_HANDS } from '../support/yaml-hands.js';
import { changed, type Found, placesIn } from './edit-model.js';

const FOLDERS: Readonly<Record<string, FileKind>> = { tasks: 'task', progress: 'progress', events: 'event' };

interface File {
  readonly name: string;
  readonly kind: FileKind;
  readonly text: string;
}

const files = ['plan', 'test/fixtures/example/plan'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name): File => {
      const path = name.replaceAll('\\', '/');
      const kind = FOLDERS[path.split('/')[0] ?? ''] ?? (path.replace('.yaml', '') as FileKind);
      return { name: `${folder}/${path}`, kind, text: readFileSync(join(ROOT, folder, name), 'utf8') };
    }),
);

/** A kind of change: which places it can be made at, what it is there, and what may differ. */
interface Kind {
  readonly fits: (place: Found, kind: FileKind, lines: Lines) => boolean;
  readonly change: (place: Found) => Change;
  readonly check: (texts: Texts, lines: Lines) => void;
}

/** The lines of a value, counted from 0, the last excluded. */
interface Lines {
  readonly first: number;
  readonly end: number;
}

/** Lines of the text before and after. */
interface Texts {
  readonly old: readonly string[];
  readonly now: readonly string[];
}

function onlyAdds({ old, now }: Texts): void {
  const kept = sharedBefore(old, now);
  expect(now.slice(now.length - old.length + kept)).toEqual(old.slice(kept));
  expect(now.length).toBeGreaterThan(old.length);
}

/** The lines above and below a value are what they were. */
function onlyOwn({ old, now }: Texts, { first, end }: Lines): void {
  expect(now.slice(0, first)).toEqual(old.slice(0, first));
  expect(now.slice(now.length - old.length + end)).toEqual(old.slice(end));
  expect(now).not.toEqual(old);
}

/** A value's lines are gone, and besides them at most empty lines and comments next to it. */
function onlyGoes({ old, now }: Texts, { first, end }: Lines): void {
  const above = sharedBefore(old.slice(0, first), now);
  const gone = old.slice(above, old.length - now.length + above);
  expect([...now.slice(0, above), ...gone, ...now.slice(above)]).toEqual(old);
  const isValue = (line: string) => !/^\s*(?:#.*)?$/.test(line);
  expect(gone.filter(isValue)).toEqual(old.slice(first, end).filter(isValue));
}

/** How many lines two texts begin with alike. */
function sharedBefore(old: readonly string[], now: readonly string[]): number {
  const at = old.findIndex((line, index) => line !== now[index]);
  return at < 0 ? old.length : at;
}

const isOneLine = ({ first, end }: Lines) => end === first + 1;
const isText = (value: unknown) => typeof value === 'string';
const isListOf = (value: unknown, test: (item: unknown) => boolean) => Array.isArray(value) && value.every(test);

const KINDS: Readonly<Record<string, Kind>> = {
  'a text': {
    fits: ({ value }) => isText(value),
    change: ({ path }) => ({ do: 'set', path, value: '甲：乙' }),
    check: onlyOwn,
  },
  'a number': {
    fits: ({ value }) => typeof value === 'number',
    change: ({ path, value }) => ({ do: 'set', path, value: Number(value) + 1 }),
    check: onlyOwn,
  },
  'a key that comes': {
    fits: ({ path, value }, kind) => {
      const { properties } = schemaAt(kind, path).schema;
      return !Array.isArray(value) && typeof value === 'object' && properties !== undefined;
    },
    change: ({ path }) => ({ do: 'set', path: [...path, 'remark'], value: '备注' }),
    check: (texts, lines) => (isOneLine(lines) ? onlyOwn(texts, lines) : onlyAdds(texts)),
  },
  'an item of a list in brackets': {
    fits: ({ value }, _kind, lines) => isListOf(value, isText) && isOneLine(lines),
    change: ({ path }) => ({ do: 'append', path, value: '丙局' }),
    check: onlyOwn,
  },
  'an item of a list on lines': {
    fits: ({ value }, _kind, lines) => isListOf(value, isText) && !isOneLine(lines),
    change: ({ path }) => ({ do: 'append', path, value: '丙局' }),
    check: onlyAdds,
  },
  'a record of a list': {
    fits: ({ value }) => isListOf(value, (item) => !isText(item)),
    change: ({ path }) => ({ do: 'append', path, value: { id: 'new', name: '新的', date: '2022-06-01' } }),
    check: onlyAdds,
  },
  'a key that goes': {
    fits: ({ path, others }, _kind, lines) => others > 0 && typeof path.at(-1) === 'string' && !isOneLine(lines),
    change: ({ path }) => ({ do: 'remove', path }),
    check: onlyGoes,
  },
  'a record that goes': {
    fits: ({ path, value, others }) => others > 0 && typeof path.at(-1) === 'number' && !isText(value),
    change: ({ path }) => ({ do: 'remove', path }),
    check: onlyGoes,
  },
};

/** The lines of the key and the value at a path. */
function linesAt(locate: Locate, { path }: Found): Lines {
  const { endLine, endColumn } = locate('', { at: 'value', path });
  // A value may count the line break behind it as its own.
  return { first: locate('', { at: 'key', path }).line - 1, end: endColumn === 1 ? endLine - 1 : endLine };
}

describe.each(Object.entries(LIGHT_HANDS))('%s', (_hand, hand) => {
  const varied = files.map((file, nth) => {
    const text = hand(file.text, nth);
    const data = dataOf(text);
    const locate = createLocator(() => text);
    const places = placesIn(data).map((place) => ({ place, lines: linesAt(locate, place) }));
    return { ...file, text, data, places, isFormatted: formatText(file.kind, text) === text };
  });

  test.each(Object.entries(KINDS))('%s', (_name, { fits, change: toChange, check }) => {
    let made = 0;
    for (const [nth, { name, kind, text, data, places, isFormatted }] of varied.entries()) {
      const fitting = places.filter(({ place, lines }) => fits(place, kind, lines));
      const chosen = fitting[nth % fitting.length];
      if (!chosen) continue;
      const change = toChange(chosen.place);
      const after = changeText(kind, text, [change]);
      expect(dataOf(after), name).toEqual(changed(data, [change]));
      expect(after.endsWith('\n')).toBe(text.endsWith('\n'));
      expect(/(?<!\r)\n/.test(after)).toBe(/(?<!\r)\n/.test(text));
      if (isFormatted) expect(formatText(kind, after), name).toBe(after);
      check({ old: text.split(/\r?\n/), now: after.split(/\r?\n/) }, chosen.lines);
      made++;
    }
    expect(made).toBeGreaterThan(5);
  });
});
