/** What a new plan begins with: from the options, from answers on the terminal, else by default. */
import type { EditMessages } from '../../messages/messages.js';
import { Problem } from '../../messages/problem.js';
import { cleanText } from '../../model/characters/clean-text.js';
import { readClerkDate } from '../../model/clerk-date.js';
import { type DateText, type Period, parseSpan } from '../../model/period.js';
import type { Context } from '../context.js';
import { ask, askOptional, canAsk } from '../edit/ask.js';

/** Options that say what stands in the plan. */
export interface SettingsOptions {
  readonly title?: string;
  readonly issuer?: string;
  readonly period?: string;
  readonly section?: readonly string[];
  readonly yes?: boolean;
}

/** What a new plan says of itself. */
export interface Settings {
  readonly title: string;
  readonly issuer: string;
  readonly period: Period;
  /** Titles, at least one. */
  readonly sections: readonly string[];
}

type Words = EditMessages['init'];

/** From this month on (01 to 12) the next year's plan is being drawn up. */
const DRAFTING_MONTH = '10';

/** What the options say; the rest is asked for, or with `--yes` set by default. Throws a Problem where nobody can be asked. */
export async function settle(context: Context, options: SettingsOptions, words: Words): Promise<Settings> {
  const usual = usualPeriod(context.io.today());
  const given = readOptions(options, usual);
  const missing = (['title', 'issuer', 'period', 'sections'] as const).filter((key) => given[key] === undefined);
  if (missing.length === 0 || options.yes) return complete(given, usual, words);
  if (!canAsk(context.io)) {
    const names = missing.map((key) => (key === 'sections' ? '--section' : `--${key}`));
    throw new Problem(({ usage }) => usage.missingOptions(names, 'plan init'));
  }
  return await askFor(context, given, usual, words);
}

/** A title needs years, and shorter texts stand in comments. */
export function spanOf({ start, end }: Period): { firstYear: string; lastYear: string; end: DateText } {
  return { firstYear: start.slice(0, 4), lastYear: end.slice(0, 4), end };
}

function readOptions({ title, issuer, period, section }: SettingsOptions, usual: Period): Partial<Settings> {
  return {
    ...(title !== undefined && { title: readLine('--title', title) }),
    ...(issuer !== undefined && { issuer: readLine('--issuer', issuer) }),
    ...(period !== undefined && { period: readSpan('--period', period, usual) }),
    ...(section !== undefined && { sections: section.map((text) => readLine('--section', text)) }),
  };
}

function complete(given: Partial<Settings>, usual: Period, { files }: Words): Settings {
  const { issuer = files.issuer, period = usual, sections = [files.section] } = given;
  return { title: files.title(issuer, spanOf(period)), ...given, issuer, period, sections };
}

async function askFor(context: Context, given: Partial<Settings>, usual: Period, words: Words): Promise<Settings> {
  const line = (label: string, option: string) => ({ label, read: (text: string) => readLine(option, text) });
  const issuer = given.issuer ?? (await ask(context, line(words.issuer, '--issuer')));
  const period = given.period ?? (await askForPeriod(context, usual, words));
  const usualTitle = words.files.title(issuer, spanOf(period));
  const titleLabel = words.withDefault(words.title, usualTitle);
  const title = given.title ?? (await askOptional(context, line(titleLabel, '--title'))) ?? usualTitle;
  const sections = given.sections ?? (await askForSections(context, words));
  return { title, issuer, period, sections };
}

async function askForPeriod(context: Context, usual: Period, words: Words): Promise<Period> {
  const label = words.withDefault(words.period, usual.text);
  return (await askOptional(context, { label, read: (text) => readSpan('--period', text, usual) })) ?? usual;
}

/** One after the other, until there are no more. */
async function askForSections(context: Context, words: Words): Promise<string[]> {
  const read = (text: string) => readLine('--section', text);
  const sections: string[] = [];
  let label = words.withDefault(words.section(1), words.files.section);
  for (;;) {
    const title = await askOptional(context, { label, read });
    if (title === undefined) return sections.length === 0 ? [words.files.section] : sections;
    sections.push(title);
    label = words.oneMore(sections.length + 1);
  }
}

/** One line of text as plan files have it, its wrong characters mended. */
function readLine(option: string, text: string): string {
  const line = cleanText(text.replace(/\s+/g, ' ').trim()).trim();
  if (line === '' || /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(line)) {
    throw new Problem(({ usage }) => usage.notOneLine(option));
  }
  return line;
}

/** A plan's period as clerks write it; its start and end may be joined by 至 or a dash as well. */
function readSpan(option: string, text: string, usual: Period): Period {
  const year = usual.start.slice(0, 4);
  const ends = text.normalize('NFKC').split(/[/至到~—–]+/);
  const period = parseSpan(ends.map((end) => readClerkDate(end.trim(), year)).join('/'));
  if (!period) throw new Problem(({ usage }) => usage.invalidSpan(option, text));
  return period;
}

/** The current year, near its end the next one. */
function usualPeriod(today: DateText): Period {
  const [year = '', month = ''] = today.split('-');
  const drafted = month < DRAFTING_MONTH ? year : String(Number(year) + 1).padStart(4, '0');
  return parseSpan(drafted) ?? { text: year, start: `${year}-01-01`, end: `${year}-12-31` };
}
