/** `plan export ledger|checklist|matrix`: the papers that only exist as files. */
import { checklistSheet } from '../formats/checklist-sheet.js';
import { formatSheet } from '../formats/format-sheet.js';
import { formatJson } from '../formats/json.js';
import { ledgerSheet } from '../formats/ledger-sheet.js';
import { matrixSectionSheets, matrixSheet } from '../formats/matrix-sheet.js';
import type { JudgedPlan } from '../judge/judged.js';
import type { Messages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import type { Department, Group } from '../model/register.js';
import { totalDuties } from '../model/role.js';
import { compileChecklist } from '../reports/checklist.js';
import { compileLedger } from '../reports/ledger.js';
import { openGroupLoads } from '../reports/load.js';
import { compileMatrix } from '../reports/matrix.js';
import type { ExitCode } from '../terminal/io.js';
import { printable } from '../terminal/printable.js';
import { distinctFileNames } from '../workspace/file-name.js';
import { writeOutputs } from '../workspace/write-output.js';
import { parseParty } from './choices.js';
import { type Context, exportMessages, terminalMessages } from './context.js';
import { emit, noteDate, resolveFormat } from './emit.js';
import type { ExportOptions } from './export.js';
import { loadPlan } from './load.js';
import { selectMeasures } from './selection.js';

/** The papers. */
export type Paper = 'ledger' | 'checklist' | 'matrix';

const FORMATS = ['csv', 'md', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** Writes a paper about the measures that were chosen; a checklist is one department's, or with `--all` everybody's. */
export async function exportPaper(
  context: Context,
  paper: Paper,
  words: readonly string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const { department, all, output } = options;
  const format = resolveFormat(FORMATS, options.format, all ? undefined : output, 'csv');
  if (paper === 'checklist') checkParty(options);
  const { judged: whole, asOf } = await loadPlan(context, options.asOf);
  const { department: _party, ...others } = options;
  const { measures } = selectMeasures(whole, words, paper === 'checklist' ? others : options);
  const judged = { ...whole, measures };
  const messages = await exportMessages(context, judged.plan.language);
  await noteDate(context, asOf, judged.plan.language);
  if (all && output !== undefined) {
    await exportAll(context, judged, messages, format, output);
    return 0;
  }
  const [name] = department ?? [];
  const text =
    paper === 'checklist' && name !== undefined
      ? await renderChecklist(judged, parseParty(judged.plan, name), messages, format)
      : await renderWhole(judged, paper, messages, format);
  await emit(context, text, output, judged.plan.language);
  return 0;
}

/** A checklist needs one department, or all of them and a directory. */
function checkParty({ department, all, output }: ExportOptions): void {
  const wrong = (explain: ConstructorParameters<typeof Problem>[0]) => {
    throw new Problem(explain);
  };
  if (department !== undefined && department.length > 1) wrong(({ usage }) => usage.onePartyOnly());
  if (department !== undefined && all) wrong(({ usage }) => usage.departmentOrAll());
  if (department === undefined && !all) wrong(({ usage }) => usage.needsDepartment());
  if (all && output === undefined) wrong(({ usage }) => usage.allNeedsDirectory());
}

async function renderWhole(judged: JudgedPlan, paper: Paper, messages: Messages, format: Format): Promise<string> {
  const { exports } = judged.plan;
  if (paper === 'ledger') {
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
  context.io.stderr.write(`${reports.checklist.written(files.length, printable(output))}\n${note}`);
}
