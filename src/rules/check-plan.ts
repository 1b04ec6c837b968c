/** The files of a plan to its model, or to everything that is wrong with them. */
import { type Diagnostic, type Finding, sortDiagnostics } from '../diagnostics/diagnostic.js';
import { type RuleSetting, severityOf } from '../diagnostics/severity.js';
import type { DateText } from '../model/period.js';
import type { Plan } from '../model/plan.js';
import { assemblePlan } from '../parse/assemble.js';
import type { LocatedFinding } from '../parse/locate.js';
import { parseFile } from '../parse/parse-file.js';
import type { ParsedFile, SourceFile } from '../parse/source.js';
import { loadDraftCalendar } from './calendar/draft-calendar.js';
import { withExactNames } from './names/exact-names.js';
import { toPlanDraft } from './rule.js';
import { ruleSettings } from './rule-settings.js';
import { applyRules } from './rules.js';

/** A checked plan: sorted diagnostics, and the model when there is no error among them. */
export interface PlanCheck {
  readonly files: readonly ParsedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: Plan | undefined;
}

/** What a check needs besides the files. */
export interface CheckOptions {
  /** Records dated later are mistakes, and submissions wait until this day. */
  readonly asOf: DateText;
  /** The same files in an earlier revision, as far as they changed; what only two revisions can show is then checked too. */
  readonly before?: readonly SourceFile[] | undefined;
  /** Leaves out what is no error, for those who only need to know whether the plan is sound. */
  readonly errorsOnly?: boolean;
}

/** Checks the files of a plan against the schemas, the rules and each other. */
export async function checkSources(sources: readonly SourceFile[], options: CheckOptions): Promise<PlanCheck> {
  const files = await parseAll(sources);
  const before = options.before && toPlanDraft(await parseAll(options.before), options.asOf);
  const named = withExactNames(toPlanDraft(files, options.asOf));
  const exact = toPlanDraft(named, options.asOf);
  const isWanted = options.errorsOnly ? isError : isReported;
  const needsCalendar = isWanted(severityOf('unknown-occurrence', ruleSettings(exact)));
  const draft = { ...exact, files, before, calendar: needsCalendar ? await loadDraftCalendar(exact) : undefined };
  const findings = [...files.flatMap((file) => file.findings), ...applyRules(draft, isWanted)];
  const diagnostics = findings.length === 0 ? [] : await locateAll(findings, files, ruleSettings(draft));
  const plan = diagnostics.some(({ severity }) => severity === 'error') ? undefined : assemblePlan(named);
  return { files, diagnostics, plan };
}

/** Checks each file by itself: whether it can be read and has the shape that its schema asks for. */
export async function checkFiles(sources: readonly SourceFile[]): Promise<Omit<PlanCheck, 'plan'>> {
  const files = await parseAll(sources);
  const findings = files.flatMap((file) => file.findings);
  return { files, diagnostics: findings.length === 0 ? [] : await locateAll(findings, files, {}) };
}

const isError = (severity: RuleSetting) => severity === 'error';
const isReported = (severity: RuleSetting) => severity !== 'off';

/** Files by what they were parsed from: an edit is checked together with all the files that it leaves alone. */
const PARSED = new WeakMap<SourceFile, ParsedFile>();

async function parseAll(sources: readonly SourceFile[]): Promise<ParsedFile[]> {
  const files: ParsedFile[] = [];
  for (const source of sources) {
    const file = PARSED.get(source) ?? (await parseFile(source));
    PARSED.set(source, file);
    files.push(file);
  }
  return files;
}

async function locateAll(
  findings: readonly Finding[],
  files: readonly ParsedFile[],
  settings: ReturnType<typeof ruleSettings>,
): Promise<Diagnostic[]> {
  const { createFindingLocator } = await import('../parse/locate.js');
  const texts = new Map(files.map(({ path, readText, text }) => [path, readText ?? text]));
  const locate = createFindingLocator((file) => texts.get(file));
  const located = findings.flatMap((found) => {
    const severity = severityOf(found.code, settings);
    return severity === 'off' ? [] : [toDiagnostic(found, severity, locate(found))];
  });
  return sortDiagnostics(located);
}

function toDiagnostic(
  { code, file, params, related }: Finding,
  severity: Diagnostic['severity'],
  { range, related: relatedRange, fix }: LocatedFinding,
): Diagnostic {
  return {
    code,
    file,
    params,
    severity,
    ...range,
    ...(fix && { fix }),
    ...(related && relatedRange && { related: { ...related, place: relatedRange } }),
  } as Diagnostic;
}
