/** `plan rename`: a department's new name, everywhere at once. */
import { type Renaming, renameDepartment } from '../edit/rename/rename-department.js';
import { formatRename } from '../formats/edit/rename.js';
import type { Plan } from '../model/plan.js';
import { compileRename, type RenameReport } from '../reports/edit/rename.js';
import type { ExitCode } from '../terminal/io.js';
import { displayPath } from '../workspace/display-path.js';
import { findPlan } from '../workspace/find-plan.js';
import { type Labels, oneOf } from './choices.js';
import type { Context } from './context.js';
import { type EditOptions, type EditStyle, runEdit } from './edit/run-edit.js';
import { readLastDay } from './rename/last-day.js';
import { checkNewName, findRenamed } from './rename/names.js';

export interface RenameOptions extends EditOptions {
  readonly until?: string;
}

/** What is renamed, as it was typed. */
export interface RenameNames {
  readonly what: string;
  readonly oldName: string;
  readonly newName: string;
}

const RENAMED: Labels<'department'> = { department: ['单位', '部门'] };

export async function runRename(context: Context, names: RenameNames, options: RenameOptions): Promise<ExitCode> {
  const { io } = context;
  oneOf('rename', names.what, ['department'], RENAMED);
  const pathOf = (file: string) => displayPath(io.cwd, findPlan(io.cwd, context.options.dir), file);
  const style: EditStyle<RenameReport> = {
    kind: 'plan.rename',
    command: `plan rename department ${names.oldName} ${names.newName}`,
    describe: (report, messages, { rename }, { stdout }) => formatRename(report, messages, rename, stdout),
  };
  const compute = (plan: Plan) => {
    const renaming = readRenaming(plan, names, options.until, io.today());
    const files = renameDepartment(plan, renaming);
    return { files, report: (before: Plan) => compileRename(before, { ...renaming, files }, pathOf) };
  };
  return await runEdit(context, options, compute, style);
}

function readRenaming(
  plan: Plan,
  { oldName, newName }: RenameNames,
  until: string | undefined,
  today: string,
): Renaming {
  const department = findRenamed(plan, oldName);
  const name = checkNewName(plan, department, newName);
  return { department, newName: name, until: readLastDay(until, department, plan, today) };
}
