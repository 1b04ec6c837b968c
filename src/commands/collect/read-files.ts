/** The returned files of a call, read one after the other. */
import type { ReturnedFile } from '../../intake/answer.js';
import type { Headings } from '../../intake/headings.js';
import { MAX_BYTES } from '../../intake/limits.js';
import { readReturned } from '../../intake/read-returned.js';
import { loadMessages } from '../../messages/messages.js';
import { Problem, Problems } from '../../messages/problem.js';
import type { Plan } from '../../model/plan.js';
import { readReturnedBytes } from '../../workspace/returned-files.js';

/** Reads them. Throws all Problems at once for files that cannot be opened; what is wrong inside is among each file's faults. */
export async function readFiles(cwd: string, files: readonly string[], plan: Plan): Promise<readonly ReturnedFile[]> {
  const headings = await headingsOf(plan);
  const read: ReturnedFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    try {
      const bytes = readReturnedBytes(cwd, file, MAX_BYTES);
      read.push(bytes ? await readReturned({ file, bytes }, plan, headings) : tooLarge(file));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  const [first, ...others] = problems;
  if (first) throw new Problems(first, ...others);
  return read;
}

function tooLarge(file: string): ReturnedFile {
  return { file, answers: [], faults: [{ kind: 'unreadable', file, reason: 'too-large' }] };
}

/**
 * Checklists are sent out in either language, with the titles that the plan's settings give them: a title that the
 * settings give to one column means no other.
 */
async function headingsOf({ exports }: Plan): Promise<Headings> {
  const languages = await Promise.all([loadMessages('zh'), loadMessages('en')]);
  const own: Readonly<Partial<Record<string, string>>> = { ...exports.checklist?.headings };
  const columns = languages.map(({ reports }) => reports.checklist.columns);
  const given = new Set(Object.values(own));
  const titlesOf = (key: keyof (typeof columns)[number]) => [
    ...[own[key]].filter((title) => title !== undefined),
    ...columns.map((titles) => titles[key]).filter((title) => !given.has(title)),
  ];
  return {
    progress: titlesOf('progress'),
    percent: titlesOf('percent'),
    actual: titlesOf('actual'),
    problem: titlesOf('problem'),
    next: titlesOf('next'),
    evidence: titlesOf('evidence'),
    request: titlesOf('request'),
    id: titlesOf('id'),
    code: languages.map(({ reports }) => reports.checklist.code),
  };
}
