/** Every example of the catalog: the broken form gives exactly its code at exactly its place, the mended form gives nothing. */

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOG } from '../../src/diagnostics/catalog/catalog.js';
import { EXAMPLE_DATE, EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { fixPlan } from '../../src/rules/fix-plan.js';
import { checkPlan } from '../../src/workspace/check-plan.js';
import {
  byCode,
  checkFiles,
  exampleFiles,
  filesBefore,
  markedPlace,
  toSources,
  writeFiles,
} from '../support/example.js';

const show = ({ code, file, line, column, endLine, endColumn }: Diagnostic) =>
  `${code} ${file} ${line}:${column}-${endLine}:${endColumn}`;

test('the example plan has no mistake', async () => {
  expect((await checkFiles(EXAMPLE_PLAN)).diagnostics.map(show)).toEqual([]);
  expect((await checkFiles(EXAMPLE_PLAN, EXAMPLE_PLAN)).diagnostics.map(show)).toEqual([]);
});

describe.each(byCode(CATALOG))('%s', (code, { severity, fixable, needsRevision, example }) => {
  const onDisk = example.brokenFiles !== undefined;

  async function check(form: 'broken' | 'mended'): Promise<readonly Diagnostic[]> {
    const files = exampleFiles(example, form);
    if (onDisk) return (await checkPlan(join(writeFiles(files), 'plan'), { asOf: EXAMPLE_DATE })).diagnostics;
    return (await checkFiles(files, filesBefore(example))).diagnostics;
  }

  test('the broken form gives it, once, at its place', async () => {
    const diagnostics = await check('broken');
    expect(diagnostics.map(show)).toEqual([`${code} ${example.file} ${markedPlace(example)}`]);
    expect(diagnostics.map((diagnostic) => [diagnostic.severity, diagnostic.fix !== undefined])).toEqual([
      [severity, fixable ?? false],
    ]);
  });

  test('the mended form gives nothing', async () => {
    expect((await check('mended')).map(show)).toEqual([]);
  });

  test('its fix gives the mended form, and nothing is left to fix', async () => {
    if (!fixable) return;
    const {
      files,
      fixes,
      check: after,
    } = await fixPlan(toSources(exampleFiles(example, 'broken')), { asOf: EXAMPLE_DATE }, () => true);
    expect(fixes).toBe(1);
    expect(after.diagnostics.map(show)).toEqual([]);
    expect(files.map((file) => [file.path, Buffer.from(file.after).toString()])).toEqual([
      [example.file, exampleFiles(example, 'mended')[example.file]],
    ]);
  });

  test('needs an earlier revision, or does not', async () => {
    if (onDisk) return;
    const alone = await checkFiles(exampleFiles(example, 'broken'));
    expect(alone.diagnostics.some((diagnostic) => diagnostic.code === code)).toBe(!needsRevision);
  });
});
