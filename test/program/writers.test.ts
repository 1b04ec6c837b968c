/** Many processes that write at once: nothing of what any of them wrote is lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLoop, whenOver } from '../support/children.js';
import { leftoversIn } from '../support/files.js';
import { run } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const WRITERS = 30;
const ENTRIES = 20;
const OWN = 20;

const department = (at: number) => `单位${at}`;

/** Departments of which one is shared by most writers; the others have a writer each. */
function makePlan(): string {
  const list = Array.from(
    { length: OWN + 1 },
    (_, at) => `  - {id: d${at}, name: ${department(at)}, kind: government}`,
  );
  const names = Array.from({ length: OWN + 1 }, (_, at) => department(at)).join(', ');
  return planWith({
    'departments.yaml': `departments:\n${list.join('\n')}\n`,
    'tasks/01.yaml': `id: "01"
title: 落实责任
section: "1"
measures:
  - id: 01-1
    title: 压实责任
    departments: {responsible: [${names}]}
    status: open
`,
  });
}

const note = (writer: number, entry: number) => `第${writer}个第${entry}条`;

test(`${WRITERS} writers at once with ${ENTRIES} entries each: all of them are there`, async () => {
  const cwd = makePlan();
  const writers = Array.from({ length: WRITERS }, (_, writer) => {
    const name = department(writer < OWN ? writer + 1 : 0);
    const calls = Array.from({ length: ENTRIES }, (_unused, entry) => [
      'progress',
      '01-1',
      '-d',
      name,
      '--date',
      '2022-06-20',
      '--note',
      note(writer, entry),
    ]);
    return startLoop({ cwd, calls, times: 1 });
  });
  const codes = await Promise.all(writers.map(({ child }) => whenOver(child)));
  expect([codes, writers.map(({ stderr }) => stderr()).filter((said) => said.includes('错误'))]).toEqual([
    Array.from({ length: WRITERS }, () => 0),
    [],
  ]);
  const texts = Array.from({ length: OWN + 1 }, (_, at) =>
    readFileSync(join(cwd, `plan/progress/2022-06/d${at}.yaml`), 'utf8'),
  );
  const found = texts.flatMap((text) => text.match(/第\d+个第\d+条/g) ?? []);
  const written = Array.from({ length: WRITERS * ENTRIES }, (_, at) => note(Math.floor(at / ENTRIES), at % ENTRIES));
  expect(found.sort()).toEqual(written.sort());
  expect((await run(['validate', '--fail-on', 'error'], { cwd })).code).toBe(0);
  expect(leftoversIn(cwd)).toEqual([]);
}, 600_000);
