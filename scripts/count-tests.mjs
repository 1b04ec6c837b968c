/** Prints `N passed, N failed` from the test runner's result files; fails when a file is missing or counts nothing. */
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
let broken = false;
for (const file of process.argv.slice(2)) {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    passed += results.numPassedTests;
    failed += results.numFailedTests;
    // A test file that cannot be loaded counts no test of its own.
    const unloaded = results.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ suite) =>
        suite.status === 'failed' && suite.assertionResults.length === 0,
    );
    failed += unloaded.length;
    if (results.numTotalTests === 0) broken = true;
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : error}\n`);
    broken = true;
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = broken || failed > 0 ? 1 : 0;
