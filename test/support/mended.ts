/** Plans with their fixes applied in memory. */
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { EXAMPLE_DATE, EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import type { PlanCheck } from '../../src/rules/check-plan.js';
import { fixPlan } from '../../src/rules/fix-plan.js';
import { toSources } from './example.js';

/** The example plan with other files after all of its fixes. */
export interface Mended {
  readonly check: PlanCheck;
  /** The text of a file, with its byte order mark if it has one. */
  readonly textOf: (path: string) => string;
}

/** Applies every fix to the example plan with other files. */
export async function mendWith(changes: Files): Promise<Mended> {
  const sources = toSources({ ...EXAMPLE_PLAN, ...changes });
  const { check, files } = await fixPlan(sources, { asOf: EXAMPLE_DATE }, () => true);
  const textOf = (path: string) => {
    const bytes =
      files.find((file) => file.path === path)?.after ?? sources.find((file) => file.path === path)?.content;
    return Buffer.from(bytes as Uint8Array).toString('utf8');
  };
  return { check, textOf };
}
