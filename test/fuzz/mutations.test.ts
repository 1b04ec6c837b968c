/** A valid plan with one mistake: never a crash, never a hang, never accepted when it is wrong, always the file named. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLE_DATE, EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { explainDiagnostic } from '../../src/formats/diagnostics/explained.js';
import { loadDiagnosticMessages, loadMessages } from '../../src/messages/messages.js';
import type { PlanCheck } from '../../src/rules/check-plan.js';
import { fixPlan } from '../../src/rules/fix-plan.js';
import { checkFiles, toSources } from '../support/example.js';
import { FUZZ_TIMEOUT, fuzzRuns } from '../support/fuzz.js';
import { ROOT } from '../support/run.js';
import { findFaults } from './independent-check.js';
import { type Mutation, mutationOf, type Plan } from './mutate.js';

const messages = await loadMessages('zh');
const wording = await loadDiagnosticMessages('zh');

const shippedFiles = readdirSync(join(ROOT, 'plan'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'));
const SHIPPED: Plan = Object.fromEntries(
  shippedFiles.map((path) => [path, readFileSync(join(ROOT, 'plan', path), 'utf8')]),
);

/** Every file that the diagnostics name: where they stand, what they point to, what they say. */
function namedIn({ diagnostics }: PlanCheck): string {
  return diagnostics
    .map((diagnostic) => {
      const { message, hint, file, related } = explainDiagnostic(diagnostic, wording, messages, (path) => path);
      return [file, related?.file ?? '', message, hint ?? ''].join(' ');
    })
    .join('\n');
}

async function checkMutation({ what, files, mutated }: Mutation): Promise<void> {
  const result = await checkFiles(files);
  const isRefused = result.diagnostics.some(({ severity }) => severity === 'error');
  const faults = findFaults(files);
  if (faults.length > 0) expect([what, faults, isRefused]).toEqual([what, faults, true]);
  if (!isRefused) return;
  const named = namedIn(result);
  expect([what, mutated, named, mutated.some((file) => named.includes(file))]).toEqual([what, mutated, named, true]);
}

async function checkFixes({ files }: Mutation): Promise<void> {
  const options = { asOf: EXAMPLE_DATE };
  const first = await fixPlan(toSources(files), options, () => true);
  const sources = toSources({
    ...files,
    ...Object.fromEntries(first.files.map(({ path, after }) => [path, Buffer.from(after).toString()])),
  });
  const second = await fixPlan(sources, options, () => true);
  expect(second.files).toEqual([]);
  expect(first.check.diagnostics.filter(({ fix }) => fix).length).toBe(
    second.check.diagnostics.filter(({ fix }) => fix).length,
  );
}

test('the plans are valid before', async () => {
  for (const plan of [EXAMPLE_PLAN, SHIPPED]) {
    expect(findFaults(plan)).toEqual([]);
    expect((await checkFiles(plan)).diagnostics).toEqual([]);
  }
});

test('the example plan, 5 000 mistakes', { timeout: FUZZ_TIMEOUT }, async () => {
  await fc.assert(fc.asyncProperty(mutationOf(EXAMPLE_PLAN), checkMutation), fuzzRuns(5000));
});

test('the shipped plan, 300 mistakes', { timeout: FUZZ_TIMEOUT }, async () => {
  await fc.assert(fc.asyncProperty(mutationOf(SHIPPED), checkMutation), fuzzRuns(300));
});

test('fixing twice changes nothing', { timeout: FUZZ_TIMEOUT }, async () => {
  await fc.assert(fc.asyncProperty(mutationOf(EXAMPLE_PLAN), checkFixes), fuzzRuns(1000));
});
