/** Where the plan is. */
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../messages/problem.js';

/** The absolute directory of `plan.yaml`: the one asked for, else the nearest `plan/` upwards. Throws a Problem when there is none. */
export function findPlan(cwd: string, asked: string | undefined): string {
  if (asked !== undefined) {
    const directory = resolve(cwd, asked);
    for (const candidate of [directory, join(directory, 'plan')]) {
      if (holdsPlan(candidate)) return candidate;
    }
    throw new Problem(({ usage }) => usage.planNotThere(asked));
  }
  for (let directory = resolve(cwd); ; directory = dirname(directory)) {
    const candidate = join(directory, 'plan');
    if (holdsPlan(candidate)) return candidate;
    if (directory === dirname(directory)) throw new Problem(({ usage }) => usage.planNotFound(cwd));
  }
}

/** The absolute directory of the plan that a file belongs to: the nearest one above it with a `plan.yaml`; undefined when there is none. */
export function findPlanOf(cwd: string, file: string): string | undefined {
  for (let directory = resolve(cwd, file); directory !== dirname(directory); directory = dirname(directory)) {
    if (holdsPlan(directory)) return directory;
  }
  return undefined;
}

function holdsPlan(directory: string): boolean {
  try {
    return statSync(join(directory, 'plan.yaml'), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
