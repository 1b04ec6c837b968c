/** A hundred thousand diagnostics, in every format, in the memory of a small machine. */
import { spawnSync } from 'node:child_process';
import { createReadStream, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { writeFiles } from '../support/example.js';
import { ROOT } from '../support/run.js';

const COUNT = 100_000;
const PROGRAM = join(ROOT, 'dist/plan.js');

/** The last mistake is on a line of its own, so that it can be looked for. */
const FILES = {
  ...EXAMPLE_PLAN,
  'tasks/01.yaml': `${EXAMPLE_PLAN['tasks/01.yaml']}${'# x \n'.repeat(COUNT)}`,
};
const LAST_LINE = (FILES['tasks/01.yaml'] as string).split('\n').length - 1;

function validateToFile(directory: string, format: string): string {
  const output = join(directory, format);
  const result = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=768',
      PROGRAM,
      'validate',
      '--format',
      format,
      '--as-of',
      '2022-07-31',
      '--fail-on',
      'warning',
    ],
    {
      cwd: directory,
      env: { PATH: process.env.PATH, PLAN_LANG: 'zh' },
      stdio: ['ignore', openSync(output, 'w'), 'pipe'],
    },
  );
  expect([result.status, result.stderr.toString()]).toEqual([1, '']);
  return output;
}

async function countLines(file: string, pattern: RegExp): Promise<number> {
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) if (pattern.test(line)) count++;
  return count;
}

test.each([
  ['text', /^plan\/tasks\/01\.yaml:\d+:4 警告 /, `plan/tasks/01.yaml:${LAST_LINE}:4 `],
  ['github', /^::warning file=plan\/tasks\/01\.yaml,/, `line=${LAST_LINE},`],
  ['json', /"code": "trailing-space"/, `"line": ${LAST_LINE},`],
])('as %s', async (format, pattern, last) => {
  const output = validateToFile(writeFiles(FILES), format);
  expect(await countLines(output, pattern)).toBe(COUNT);
  expect(readFileSync(output, 'utf8')).toContain(last);
});

test('as sarif and junit', () => {
  const directory = writeFiles(FILES);
  const sarif = JSON.parse(readFileSync(validateToFile(directory, 'sarif'), 'utf8'));
  expect(sarif.runs[0].results).toHaveLength(COUNT);
  const junit = readFileSync(validateToFile(directory, 'junit'), 'utf8');
  expect(junit.trimEnd().endsWith('</testsuites>')).toBe(true);
  expect(junit).toContain(`:${LAST_LINE}:4`);
});
