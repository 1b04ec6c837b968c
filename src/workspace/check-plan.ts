/** A plan's directory to its model, or to everything that is wrong with its files. */
import { type Diagnostic, type Finding, sortDiagnostics } from '../diagnostics/diagnostic.js';
import { Problem } from '../messages/problem.js';
import type { Plan } from '../model/plan.js';
import { assemblePlan } from '../parse/assemble.js';
import { parseFile } from '../parse/parse-file.js';
import type { ParsedFile } from '../parse/source.js';
import { applyRules } from '../rules/rules.js';
import { readSources } from './read-sources.js';

/** A checked plan: sorted diagnostics, and the model when there is no error among them. */
export interface CheckedPlan {
  readonly directory: string;
  readonly files: readonly ParsedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: Plan | undefined;
}

/** Reads and checks the plan in a directory. Throws a Problem when it has no task files at all. */
export async function checkPlan(directory: string): Promise<CheckedPlan> {
  const sources = readSources(directory);
  if (!sources.some(({ kind }) => kind === 'task')) throw new Problem(({ usage }) => usage.planEmpty(directory));
  const files: ParsedFile[] = [];
  for (const source of sources) files.push(await parseFile(source));
  const findings = [...files.flatMap((file) => file.findings), ...applyRules(files)];
  const diagnostics = await locate(findings, files);
  const plan = diagnostics.some(({ severity }) => severity === 'error') ? undefined : assemblePlan(files);
  return { directory, files, diagnostics, plan };
}

async function locate(findings: readonly Finding[], files: readonly ParsedFile[]): Promise<Diagnostic[]> {
  if (findings.length === 0) return [];
  const { locateFindings } = await import('../parse/locate.js');
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return sortDiagnostics(locateFindings(findings, (file) => texts.get(file)));
}
