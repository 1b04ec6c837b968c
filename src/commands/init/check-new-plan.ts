/** The check of a new plan before it is written. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { encodeText } from '../../edit/encoding.js';
import { loadEditMessages } from '../../messages/messages.js';
import { checkSources } from '../../rules/check-plan.js';
import { type NewFile, PLAN_FOLDER } from '../../workspace/new-directory.js';
import { type Context, terminalMessages } from '../context.js';
import { formatText } from '../validation-report.js';
import type { PlanText } from './plan-files.js';

/** Files that may be written, unless they are refused. */
export interface Checked {
  readonly files: readonly NewFile[];
  /** There are errors, which have been told. */
  readonly isRefused: boolean;
  /** What the clerk's own words leave to be looked at, ready to be shown. */
  readonly warnings: string;
}

/** Checks the files of a plan in a directory (absolute) as `plan validate` would; errors are said on stderr. */
export async function checkNewPlan(context: Context, directory: string, texts: readonly PlanText[]): Promise<Checked> {
  const { io, stderr } = context;
  const sources = texts.map(({ path, kind, text }) => ({ path, kind, content: encodeText(text) }));
  const { files, diagnostics, plan } = await checkSources(sources, { asOf: io.today() });
  const messages = await terminalMessages(context, 'zh');
  const describe = (found: readonly Diagnostic[]) =>
    formatText(context, { directory: `${directory}/${PLAN_FOLDER}`, files }, found, messages, stderr);
  if (!plan) {
    const { shared } = await loadEditMessages(messages.language);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    io.stderr.write(`${await describe(errors)}${shared.refused}\n`);
  }
  return {
    files: texts.map(({ path, text }) => ({ path: `${PLAN_FOLDER}/${path}`, text })),
    isRefused: !plan,
    warnings: diagnostics.length === 0 ? '' : await describe(diagnostics),
  };
}
