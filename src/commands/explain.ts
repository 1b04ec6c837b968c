/** `plan explain`: what a code of `validate` means, with an example before and after. */
import { CATALOG, CODES, FAMILIES } from '../diagnostics/catalog/catalog.js';
import type { Code } from '../diagnostics/codes.js';
import { formatCatalogMarkdown } from '../formats/diagnostics/catalog-markdown.js';
import { describeCode } from '../formats/diagnostics/catalog-page.js';
import { formatCodeList, formatPage } from '../formats/diagnostics/catalog-text.js';
import { loadCatalogMessages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import { nearest } from '../model/nearest.js';
import type { ExitCode } from '../terminal/io.js';
import type { Context } from './context.js';
import { emit, resolveFormat, tableStyle } from './emit.js';

export interface ExplainOptions {
  readonly format?: string;
  readonly output?: string;
}

export async function runExplain(
  context: Context,
  asked: string | undefined,
  { format: askedFormat, output }: ExplainOptions,
): Promise<ExitCode> {
  const code = asked === undefined ? undefined : parseCode(asked);
  const format = resolveFormat(['text', 'md'], askedFormat, output, 'text', { txt: 'text' });
  const { messages, surface } = await tableStyle(context, output, 'zh');
  const catalog = await loadCatalogMessages(messages.language);
  const page = (one: Code) => describeCode(one, CATALOG[one], catalog, messages, surface.measure);
  const families = Object.entries(FAMILIES).map(([name, entries]) => ({
    heading: messages.explain.families[name as keyof typeof FAMILIES],
    codes: (Object.keys(entries) as Code[]).filter((one) => code === undefined || one === code),
  }));
  const chapters = families
    .filter(({ codes }) => codes.length > 0)
    .map(({ heading, codes }) => ({ heading, pages: codes.map(page) }));
  const list = families.map(({ heading, codes }) => ({
    heading,
    codes: codes.map((one) => ({ code: one, severity: CATALOG[one].severity })),
  }));
  const asText = () =>
    code === undefined ? formatCodeList(list, catalog, messages, surface) : formatPage(page(code), surface);
  await emit(context, format === 'md' ? formatCatalogMarkdown(chapters, messages) : asText(), output, 'zh');
  return 0;
}

function parseCode(text: string): Code {
  const wanted = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/g, '');
  const found = CODES.find((code) => code === wanted);
  if (found) return found;
  throw new Problem(({ usage }) => usage.unknownCode(text, nearest(wanted, CODES)));
}
