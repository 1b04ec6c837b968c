/** `plan export`: the ledger, checklists and the matrix as files. */
import { checklistSheet } from '../formats/checklist-sheet.js';
import { formatSheet } from '../formats/format-sheet.js';
import { formatJson } from '../formats/json.js';
import { ledgerSheet } from '../formats/ledger-sheet.js';
import { matrixSectionSheets, matrixSheet } from '../formats/matrix-sheet.js';
import type { JudgedPlan } from '../judge/judge.js';
import type { Messages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import type { Department, Group } from '../model/register.js';
import { totalDuties } from '../model/role.js';
import { compileChecklist } from '../reports/checklist.js';
import { compileLedger } from '../reports/ledger.js';
import { openGroupLoads } from '../reports/load.js';
import { compileMatrix } from '../reports/matrix.js';
import type { ExitCode } from '../terminal/io.js';
import { distinctFileNames } from '../workspace/file-name.js';
import { writeOutput, writeOutputs } from '../workspace/write-output.js';
import { oneOf, parseParty } from './choices.js';
import { type Context, exportMessages, terminalMessages } from './context.js';
import { loadPlan } from './load.js';

export interface ExportOptions {
  readonly department?: string;
  readonly all?: boolean;
  readonly output?: string;
  readonly asOf?: string;
  readonly format: string;
}

const KINDS = ['ledger', 'checklist', 'matrix'] as const;
const FORMATS = ['csv', 'md', 'json'] as const;
type Kind = (typeof KINDS)[number];
type Format = (typeof FORMATS)[number];

export async function runExport(context: Context, kindText: string, options: ExportOptions): Promise<ExitCode> {
  const kind = oneOf('KIND', kindText, KINDS);
  const format = oneOf('--format', options.format, FORMATS);
  checkCombination(kind, options);
  const { judged } = await loadPlan(context, options.asOf);
  const messages = await exportMessages(context, judged.plan.language);
  if (options.all && options.output !== undefined) {
    await exportAll(context, judged, messages, format, options.output);
    return 0;
  }
  const party = options.department === undefined ? undefined : parseParty(judged.plan, options.department);
  const text = party
    ? await renderChecklist(judged, party, messages, format)
    : await renderWhole(judged, kind as 'ledger' | 'matrix', messages, format);
  const { io } = context;
  if (options.output === undefined) io.stdout.write(text);
  else {
    writeOutput(io.cwd, options.output, text);
    const { reports } = await terminalMessages(context, judged.plan.language);
    io.stderr.write(`${reports.written(options.output)}\n`);
  }
  return 0;
}

function checkCombination(kind: Kind, { department, all, output }: ExportOptions): void {
  const wrong = (explain: ConstructorParameters<typeof Problem>[0]) => {
    throw new Problem(explain);
  };
  if (kind !== 'checklist') {
    if (department !== undefined) wrong(({ usage }) => usage.onlyForChecklist('--department'));
    if (all) wrong(({ usage }) => usage.onlyForChecklist('--all'));
    return;
  }
  if (department !== undefined && all) wrong(({ usage }) => usage.departmentOrAll());
  if (department === undefined && !all) wrong(({ usage }) => usage.needsDepartment());
  if (all && output === undefined) wrong(({ usage }) => usage.allNeedsDirectory());
}

async function renderWhole(
  judged: JudgedPlan,
  kind: 'ledger' | 'matrix',
  messages: Messages,
  format: Format,
): Promise<string> {
  const { exports } = judged.plan;
  if (kind === 'ledger') {
    const report = compileLedger(judged);
    return format === 'json'
      ? formatJson('plan.ledger', report)
      : formatSheet(ledgerSheet(report, messages, exports.ledger), format);
  }
  const report = compileMatrix(judged);
  if (format === 'json') return formatJson('plan.matrix', report);
  const sheets = format === 'md' ? matrixSectionSheets : matrixSheet;
  return formatSheet(sheets(report, messages, exports.matrix), format);
}

async function renderChecklist(
  judged: JudgedPlan,
  party: Department | Group,
  messages: Messages,
  format: Format,
): Promise<string> {
  const report = compileChecklist(judged, party);
  if (format === 'json') return formatJson('plan.checklist', report);
  return formatSheet(checklistSheet(report, messages, judged.plan.exports.checklist), format);
}

/** One checklist for each department; the duties of groups with unknown members are named, not dealt out. */
async function exportAll(
  context: Context,
  judged: JudgedPlan,
  messages: Messages,
  format: Format,
  output: string,
): Promise<void> {
  const { departments } = judged.plan.register;
  const names = distinctFileNames(departments.map(({ name }) => messages.reports.checklist.fileName(name)));
  const files: { name: string; content: string }[] = [];
  for (const [index, department] of departments.entries()) {
    files.push({
      name: `${names[index]}.${format}`,
      content: await renderChecklist(judged, department, messages, format),
    });
  }
  writeOutputs(context.io.cwd, output, files);
  const { reports, words } = await terminalMessages(context, judged.plan.language);
  const groups = openGroupLoads(
    judged.plan,
    judged.measures.map(({ measure }) => measure),
  );
  const phrases = groups.map(({ name, direct }) => reports.departments.groupCount(name, totalDuties(direct)));
  const note = phrases.length === 0 ? '' : `${reports.checklist.openGroups(phrases.join(words.listSeparator))}\n`;
  context.io.stderr.write(`${reports.checklist.written(files.length, output)}\n${note}`);
}
