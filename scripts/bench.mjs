/** Startup as ratios to a bare node: medians of alternating pairs of whole processes, so that the machine's drift cancels out. */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const PAIRS = 30;
const root = fileURLToPath(new URL('..', import.meta.url));
const commands = [['--version'], ['status'], ['validate'], ['list'], ['export', 'ledger']];

/** Wall time of one process in milliseconds. @param {readonly string[]} args */
function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
  return elapsed;
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return /** @type {number} */ (sorted[Math.floor(sorted.length / 2)]);
}

process.stdout.write(`node ${process.version}, ${PAIRS} pairs, ratio to: node -e 0\n`);
for (const args of commands) {
  time(['dist/plan.js', ...args]);
  const ratios = Array.from({ length: PAIRS }, () => {
    const bare = time(['-e', '0']);
    return time(['dist/plan.js', ...args]) / bare;
  });
  process.stdout.write(`plan ${args.join(' ').padEnd(14)} ${median(ratios).toFixed(2)}\n`);
}
