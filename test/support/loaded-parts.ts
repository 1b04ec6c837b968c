/** Which parts of the built program a command loads. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.js';
import { temporaryDirectory } from './temporary.js';

/** The launcher reads its parts with fs.readFileSync. */
const HOOK = `const fs = require('node:fs');
const read = fs.readFileSync;
const files = [];
fs.readFileSync = (file, ...rest) => { files.push(String(file)); return read(file, ...rest); };
require('node:module').syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(files.join('\\n')));
`;

/** The names of the parts that a command line loads in a directory, in their order. */
export function loadedParts(args: readonly string[], cwd: string = ROOT): string[] {
  const hook = join(temporaryDirectory(), 'hook.cjs');
  writeFileSync(hook, HOOK);
  const { stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/plan.js'), ...args], {
    cwd,
    env: { PATH: process.env.PATH, PLAN_LANG: 'zh', NODE_OPTIONS: `--require ${hook}` },
    encoding: 'utf8',
  });
  return stderr.split('\n').flatMap((path) => /([a-z-]+)-[A-Z0-9]{8}\.js$/.exec(path)?.[1] ?? []);
}
