/** `plan remind` on the example plan: its outputs, filters, and silence where there is nothing to say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ROOT, run, type World } from '../support/run.js';
import { planWith, temporaryDirectory } from '../support/temporary.js';

const EXAMPLE = join(ROOT, 'test/fixtures/example/plan');
const DATES = ['2022-03-01', '2022-03-31', '2022-05-10', '2022-06-30', '2022-10-20', '2023-01-20'];

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const OUTPUTS = join(ROOT, 'schemas/output');
for (const name of ['defs', 'remind']) {
  ajv.addSchema(JSON.parse(readFileSync(join(OUTPUTS, `${name}.schema.json`), 'utf8')));
}

const remind = (asOf: string, argv: readonly string[] = [], world: World = {}) =>
  run(['remind', ...argv, '--dir', EXAMPLE, '--as-of', asOf], world);

describe('as JSON', () => {
  test.each(DATES)('of %s is as its schema says', async (asOf) => {
    const { stdout, code } = await remind(asOf, ['--format', 'json']);
    const validate = ajv.getSchema('output/remind.schema.json');
    validate?.(JSON.parse(stdout));
    expect([code, validate?.errors]).toEqual([0, null]);
  });

  test('speaks of the same departments as the text', async () => {
    const { messages } = JSON.parse((await remind('2022-10-20', ['--format', 'json'])).stdout);
    const { stdout } = await remind('2022-10-20');
    const named = [...stdout.matchAll(/^──── (.+) ────$/gm)].map(([, name]) => name);
    expect(named.slice(0, -1)).toEqual(messages.map(({ department }: { department: string }) => department));
    expect(named.at(-1)).toBe('市安委会办公室内部事项（不外发）');
  });
});

describe('nothing to say', () => {
  test.each(['text', 'md'])('is nothing at all as %s, and no mistake', async (format) => {
    expect(await remind('2022-03-01', ['--format', format])).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  test('is also nothing when the day is not today', async () => {
    const cwd = planWith();
    expect(await run(['remind'], { cwd, today: '2021-12-01' })).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  test('leaves no old messages in a file', async () => {
    const cwd = temporaryDirectory();
    await remind('2022-05-10', ['-o', 'remind.md'], { cwd });
    expect(readFileSync(join(cwd, 'remind.md'), 'utf8')).toContain('## 市应急管理局');
    await remind('2022-03-01', ['-o', 'remind.md'], { cwd });
    expect(readFileSync(join(cwd, 'remind.md'), 'utf8')).toBe('');
  });
});

describe('the messages', () => {
  test('are in the plan’s language on every machine, unless another is asked for', async () => {
    const plain = await remind('2022-05-10');
    expect(await remind('2022-05-10', [], { env: { LANG: 'en_US.UTF-8', PLAN_LANG: 'en' } })).toEqual(plain);
    expect((await remind('2022-05-10', ['--lang', 'en'])).stdout).toContain('To 市应急管理局:');
  });

  test('have one line for each paragraph in a pipe and a file, and fit a terminal', async () => {
    const cwd = temporaryDirectory();
    const piped = (await remind('2022-05-10')).stdout;
    const shown = (await remind('2022-05-10', [], { tty: true, columns: 80 })).stdout;
    await remind('2022-05-10', ['-o', 'remind.txt'], { cwd, tty: true, columns: 60 });
    expect(readFileSync(join(cwd, 'remind.txt'), 'utf8')).toBe(piped);
    expect(shown.split('\n').length).toBeGreaterThan(piped.split('\n').length);
    expect(readdirSync(cwd)).toEqual(['remind.txt']);
  });

  test('note on stderr when they bear another day than today', async () => {
    const { stdout, stderr } = await run(['remind', '--dir', EXAMPLE], { today: '2023-04-02' });
    expect(stdout).toContain('2022年12月31日');
    expect(stderr).toContain('2023-04-02');
  });

  test('in an unknown format are a wrong call', async () => {
    const { stderr, code } = await remind('2022-05-10', ['--format', 'docx']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('docx')]);
  });
});
