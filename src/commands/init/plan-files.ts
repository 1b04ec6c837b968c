/** The files of a new plan: valid as they are, with comments that tell a clerk what to fill in. */
import { newText } from '../../edit/new-text.js';
import type { DepartmentsFile, TaskFile } from '../../generated/files.js';
import type { EditMessages } from '../../messages/messages.js';
import type { DateText } from '../../model/period.js';
import type { Language } from '../../model/plan.js';
import type { FileData, FileKind } from '../../parse/source.js';
import { type Settings, spanOf } from './settings.js';

/** A file of the plan, by its path in the plan. */
export interface PlanText {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
}

type Words = EditMessages['init']['files'];

/** Lines of a comment, and the beginning of the line above which they stand; null for the end of the file. */
type Comment = readonly [beginning: string | null, lines: readonly string[]];

/** Everything that a plan needs, with a task in each section. */
export function planFiles(settings: Settings, today: DateText, language: Language, words: Words): PlanText[] {
  const office = words.office(settings.issuer);
  return [
    planFile(settings, today, language, words),
    write('departments.yaml', 'departments', registerOf(office), [
      ['departments:', words.departments],
      [null, words.moreDepartments],
    ]),
    ...settings.sections.map((_, index) => taskFile(index + 1, office, settings, words)),
  ];
}

function planFile({ title, issuer, period, sections }: Settings, today: DateText, language: Language, words: Words) {
  const data = {
    title,
    issuer,
    // A plan of a period that is over was issued when it began.
    issued: today > period.end ? period.start : today,
    period: period.text,
    language,
    sections: sections.map((section, index) => ({ id: String(index + 1), title: section })),
  };
  const { plan } = words;
  return write('plan.yaml', 'plan', data, [
    ['title:', plan.title],
    ['issued:', [...plan.reference(period.start.slice(0, 4)), ...plan.issued]],
    ['period:', plan.period],
    ['language:', plan.language],
    ['sections:', plan.sections],
  ]);
}

function registerOf(office: string): DepartmentsFile {
  return { departments: [{ id: 'office', name: office, kind: 'committee-office' }] };
}

/** The only task of a section; the first one explains how tasks are written. */
function taskFile(section: number, office: string, { period }: Settings, words: Words): PlanText {
  const id = String(section).padStart(2, '0');
  const data: TaskFile = {
    id,
    title: words.task(id),
    section: String(section),
    measures: [
      {
        id: `${id}-1`,
        title: words.measure(`${id}-1`),
        actions: [{ id: 'a1', text: words.action }],
        departments: { lead: [office] },
        source: { item: section, clause: 1 },
        status: 'open',
      },
    ],
  };
  const { firstTask } = words;
  const explanation: Comment[] = [
    ['id:', firstTask.id],
    ['section:', firstTask.section],
    ['  - id:', firstTask.measure],
    ['    actions:', firstTask.actions],
    ['    departments:', firstTask.departments],
    ['    source:', firstTask.source],
    [null, firstTask.more(spanOf(period))],
  ];
  return write(`tasks/${id}.yaml`, 'task', data, section === 1 ? explanation : [['id:', words.otherTask]]);
}

function write<K extends FileKind>(path: string, kind: K, data: FileData[K], comments: readonly Comment[]): PlanText {
  const up = '../'.repeat(path.split('/').length);
  const modeline = `# yaml-language-server: $schema=${up}schemas/${kind}.schema.json`;
  return { path, kind, text: annotate(newText(kind, data, modeline), comments) };
}

/** The text with comments, each as far from the margin as the line that it stands above, or as the last line of all. */
function annotate(text: string, comments: readonly Comment[]): string {
  const lines = text.trimEnd().split('\n');
  for (const [beginning, comment] of comments) {
    const at = beginning === null ? lines.length : lines.findIndex((line) => line.startsWith(beginning));
    if (at < 0) throw new Error(`no line begins with ${beginning}`);
    const inset = /^ */.exec(beginning ?? lastKeyLine(lines))?.[0] ?? '';
    lines.splice(at, 0, ...comment.map((line) => `${inset}# ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

/** The last line that begins a key at the depth of a measure's, else at the margin. */
function lastKeyLine(lines: readonly string[]): string {
  return lines.findLast((line) => /^ {4}\w/.test(line)) ?? '';
}
