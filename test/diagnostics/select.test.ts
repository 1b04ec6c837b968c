/** Which diagnostics concern the files that were asked for. */
import { expect, test } from 'vitest';
import type { Diagnostic, Related } from '../../src/diagnostics/diagnostic.js';
import { selectDiagnostics } from '../../src/diagnostics/select.js';

const RANGE = { line: 2, column: 3, endLine: 2, endColumn: 5 };

function diagnostic(file: string, is?: Related['is'], related = 'b.yaml'): Diagnostic {
  const place = { line: 9, column: 1, endLine: 9, endColumn: 4 };
  return {
    code: 'duplicate-id',
    severity: 'error',
    params: { id: 'x' },
    file,
    ...RANGE,
    ...(is && { related: { is, file: related, place } }),
  } as Diagnostic;
}

const inB = (file: string) => file === 'b.yaml';

test('those in the files are kept as they are', () => {
  const own = diagnostic('b.yaml', 'first', 'a.yaml');
  expect(selectDiagnostics([diagnostic('a.yaml'), own], inB)).toEqual([own]);
});

test('where both places are equally at fault, the second comes to the front', () => {
  expect(selectDiagnostics([diagnostic('c.yaml', 'first')], inB)).toEqual([
    {
      ...diagnostic('b.yaml'),
      line: 9,
      column: 1,
      endLine: 9,
      endColumn: 4,
      related: { is: 'other', file: 'c.yaml', place: RANGE },
    },
  ]);
});

test('a place that only helps to understand does not count', () => {
  expect(selectDiagnostics([diagnostic('c.yaml', 'registered')], inB)).toEqual([]);
});

test('the result is sorted', () => {
  const found = selectDiagnostics(
    [diagnostic('z.yaml'), diagnostic('c.yaml', 'other', 'a.yaml')],
    (file) => file !== 'c.yaml',
  );
  expect(found.map(({ file }) => file)).toEqual(['a.yaml', 'z.yaml']);
});
