/** The contents of files as git keeps them. */
import { Problem } from '../messages/problem.js';
import type { Git } from './run-git.js';

/** The bytes of each blob, or their number where there are more than the limit. */
export function readBlobs(git: Git, ids: ReadonlySet<string>, limit: number): ReadonlyMap<string, Uint8Array | number> {
  const sizes = readSizes(git, ids);
  const small = [...sizes].filter(([, size]) => size <= limit).map(([id]) => id);
  return new Map<string, Uint8Array | number>([
    ...sizes,
    ...splitBatch(git.run(['cat-file', '--batch'], lines(small))),
  ]);
}

function readSizes(git: Git, ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const answers = git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], lines([...ids])).toString();
  return new Map(
    answers
      .split('\n')
      .filter((answer) => answer !== '')
      .map((answer) => {
        const [id = '', size] = answer.split(' ');
        if (size === 'missing') throw new Problem(({ usage }) => usage.gitFailed(answer));
        return [id, Number(size)];
      }),
  );
}

/** Each object stands after a line with its name, type and size, and before a line end. */
function* splitBatch(output: Buffer): Iterable<[string, Uint8Array]> {
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    const [id = '', , size] = output.toString('latin1', at, start).split(' ');
    const end = start + Number(size);
    yield [id, output.subarray(start, end)];
    at = end + 1;
  }
}

function lines(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('');
}
