/** `plan export`: the papers of the office as files, and what other commands show on the terminal. */
import { Problem } from '../messages/problem.js';
import type { ExitCode } from '../terminal/io.js';
import { type Labels, oneOf } from './choices.js';
import type { Context } from './context.js';
import { resolveFormat } from './emit.js';
import type { ExportFormat } from './export-formats.js';
import type { SelectionOptions } from './selection.js';

/** The options of all kinds; each kind takes some of them. */
export interface ExportOptions extends SelectionOptions {
  readonly sort?: string;
  readonly all?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly week?: boolean;
  readonly month?: boolean;
  readonly period?: string;
  readonly why?: string;
  readonly output?: string;
  readonly asOf?: string;
  readonly format?: string;
}

const KINDS = ['ledger', 'checklist', 'matrix', 'list', 'agenda', 'targets', 'remind', 'report', 'assess'] as const;

/** What can be exported. */
export type ExportKind = (typeof KINDS)[number];

/** Chinese words for the kinds, which also completion offers. */
export const KIND_WORDS: Labels<ExportKind> = {
  ledger: ['工作台账', '台账'],
  checklist: ['责任清单', '清单'],
  matrix: ['任务分工一览表', '分工', '一览表'],
  list: ['措施列表', '列表'],
  agenda: ['日程'],
  targets: ['量化目标', '指标', '目标'],
  remind: ['催办', '提醒'],
  report: ['进展通报', '通报', '报告'],
  assess: ['考核得分表', '考核'],
};

const SELECTION = ['department', 'section', 'task'] as const;
const FILTERS = ['role', 'status', 'alert', 'dueBefore', 'text'] as const;

/** What each kind takes beside date, format and output. */
const OPTIONS: Readonly<Record<ExportKind, readonly (keyof ExportOptions)[]>> = {
  ledger: [...SELECTION, 'all'],
  checklist: [...SELECTION, 'all'],
  matrix: [...SELECTION, 'all'],
  list: [...SELECTION, ...FILTERS, 'sort', 'all'],
  agenda: [...SELECTION, 'from', 'to', 'week', 'month', 'all'],
  targets: [...SELECTION, 'all'],
  remind: [...SELECTION, 'all'],
  report: ['period'],
  assess: ['period', 'why', 'all'],
};
const COMMON: readonly string[] = ['output', 'asOf', 'format'];

const PAPERS: readonly ExportFormat[] = ['csv', 'md', 'json', 'xlsx', 'docx', 'html'];
/** Kinds whose dates a calendar can hold. */
const DATED: ReadonlySet<ExportKind> = new Set(['ledger', 'checklist', 'list', 'agenda']);
/** Kinds that are read rather than reckoned with. */
const LETTERS: ReadonlySet<ExportKind> = new Set(['remind', 'report']);

export async function runExport(
  context: Context,
  kindText: string,
  words: readonly string[],
  options: ExportOptions,
): Promise<ExitCode> {
  const kind = oneOf('export', kindText, KINDS, KIND_WORDS);
  checkOptions(kind, options);
  const format = resolveFormat(
    formatsOf(kind),
    options.format,
    options.all ? undefined : options.output,
    LETTERS.has(kind) ? 'md' : 'csv',
  );
  const { exportPapers } = await import('./export/export-papers.js');
  return exportPapers(context, kind, format, words, options);
}

function formatsOf(kind: ExportKind): readonly ExportFormat[] {
  return DATED.has(kind) ? [...PAPERS, 'ics'] : PAPERS;
}

function checkOptions(kind: ExportKind, options: ExportOptions): void {
  const known: readonly string[] = [...COMMON, ...OPTIONS[kind]];
  const foreign = Object.keys(options).find((option) => !known.includes(option));
  if (foreign !== undefined) throw new Problem(({ usage }) => usage.notForKind(toFlag(foreign), kind));
  if (!options.all) return;
  if (options.department !== undefined) throw new Problem(({ usage }) => usage.departmentOrAll());
  if (options.output === undefined) throw new Problem(({ usage }) => usage.allNeedsDirectory(kind));
}

/** The option as it is typed. */
function toFlag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
