/** Whatever bytes a file holds: reading it ends, throws nothing, and says what is wrong unless the file is valid. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import validators from '../../src/generated/validators.mjs';
import { parseFile } from '../../src/parse/parse-file.js';
import type { FileKind } from '../../src/parse/source.js';
import { toSources } from '../support/example.js';
import { FUZZ_TIMEOUT, fuzzRuns } from '../support/fuzz.js';
import { ROOT } from '../support/run.js';

const KINDS: readonly FileKind[] = ['plan', 'departments', 'holidays', 'task', 'progress', 'event'];

/** Reads bytes; without a finding, the draft must be what the schema wants, and what every reader of YAML sees. */
async function read(kind: FileKind, bytes: Uint8Array): Promise<void> {
  const { draft, findings } = await parseFile({ path: 'x.yaml', kind, content: bytes });
  if (findings.length > 0) return;
  expect(validators[kind](draft)).toBe(true);
  expect(draft).toEqual(parseDocument(Buffer.from(bytes).toString('utf8'), { schema: 'core', merge: false }).toJS());
}

/** True when an independent reader takes the bytes for a valid file. */
function isValid(kind: FileKind, bytes: Uint8Array): boolean {
  const document = parseDocument(new TextDecoder().decode(bytes), { schema: 'core', merge: false, logLevel: 'silent' });
  return document.errors.length === 0 && validators[kind](document.toJS());
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const concat = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** Pieces that mean something to YAML, or to those who write plans. */
const pieces = fc.constantFrom(
  ...[
    'a',
    'id: ',
    'title: ',
    'measures:',
    '甲',
    '市公安局',
    '2022',
    '"01"',
    '- ',
    ': ',
    ':',
    '：',
    '，',
    ', ',
    '#',
    ' # b',
  ],
  ...[
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '"',
    "'",
    '\\',
    '[',
    ']',
    '{',
    '}',
    '|\n',
  ],
  ...[
    '>-\n',
    '&a ',
    '*a ',
    '!b ',
    '!!str ',
    '<<: ',
    '? ',
    '%YAML 1.2\n',
    '---\n',
    '...\n',
    '~',
    'null',
    '0x1F',
    '1_0',
    '.inf',
  ],
  ...['<<<<<<< a\n', '=======\n', '>>>>>>> b\n', '\0', '\x07', '\x85', '\ufeff', '\u2028', '\ud7ff', '\uffff', '😀'],
);

const texts = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  texts.map(utf8),
  // UTF-8 with wrong bytes in it.
  fc
    .array(fc.oneof(texts.map(utf8), fc.uint8Array({ min: 0x80, maxLength: 4 })), { maxLength: 6 })
    .map((list) => concat(list)),
  fc.tuple(fc.constantFrom('\ufeff', '\ufeff\ufeff', ''), texts).map(([mark, text]) => utf8(mark + text)),
  fc.tuple(fc.boolean(), fc.boolean(), texts).map(([isMarked, isBig, text]) => {
    const little = Buffer.from(`${isMarked ? '\ufeff' : ''}${text}`, 'utf16le');
    return new Uint8Array(isBig ? little.swap16() : little);
  }),
);

test('random bytes', { timeout: FUZZ_TIMEOUT }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...KINDS), bytes, (kind, content) => read(kind, content)),
    fuzzRuns(10_000),
  );
});

const EXAMPLES = toSources(EXAMPLE_PLAN).map(({ kind, content }) => ({ kind, content: content as Uint8Array }));
const SHIPPED = ['04', '08', '10', '18', '20', '21', '22'].map((id) => ({
  kind: 'task' as const,
  content: new Uint8Array(readFileSync(join(ROOT, `plan/tasks/${id}.yaml`))),
}));
const FILES = [...EXAMPLES, ...SHIPPED];

describe('files of a plan', () => {
  test('are valid as they are', () => {
    expect(FILES.filter(({ kind, content }) => !isValid(kind, content))).toEqual([]);
  });

  test('cut at any byte', { timeout: FUZZ_TIMEOUT }, async () => {
    const unnoticed: string[] = [];
    let cuts = 0;
    for (const { kind, content } of FILES) {
      for (let end = 0; end < content.length; end++, cuts++) {
        const cut = content.subarray(0, end);
        const { findings } = await parseFile({ path: 'x.yaml', kind, content: cut });
        if (findings.length === 0 && !isValid(kind, cut)) unnoticed.push(`${kind} ${end}`);
      }
    }
    expect(unnoticed).toEqual([]);
    expect(cuts).toBeGreaterThan(10_000);
  });

  test('with a piece cut out of them', { timeout: FUZZ_TIMEOUT }, async () => {
    const cuts = fc.record({ file: fc.constantFrom(...FILES), start: fc.nat(4000), length: fc.nat(400) });
    await fc.assert(
      fc.asyncProperty(cuts, async ({ file: { kind, content }, start, length }) => {
        const rest = concat([content.subarray(0, start), content.subarray(start + length)]);
        await read(kind, rest);
      }),
      fuzzRuns(500),
    );
  });
});
