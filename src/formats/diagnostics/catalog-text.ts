/** The catalog on the terminal: one code with its example, or all codes with their titles. */
import type { Code, Severity } from '../../diagnostics/codes.js';
import type { CatalogMessages, Messages } from '../../messages/messages.js';
import type { Surface } from '../../terminal/surface.js';
import { wrapText } from '../wrap.js';
import type { CatalogPage } from './catalog-page.js';

/** One code: title, severity, help, example. */
export function formatPage({ code, title, help, facts, blocks }: CatalogPage, surface: Surface): string {
  const { palette, width, measure } = surface;
  const wrapped = (text: string) => `${wrapText(text, width, measure).join('\n')}\n`;
  const examples = blocks.map(
    ({ heading, lines }) => `\n${palette.head(heading)}\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`,
  );
  return `${palette.title(title)}  ${palette.code(code)}\n${palette.faint(wrapped(facts).trimEnd())}\n\n${wrapped(help)}${examples.join('')}`;
}

/** A family of codes in the list of all. */
export interface CodeFamily {
  readonly heading: string;
  readonly codes: readonly { readonly code: Code; readonly severity: Severity }[];
}

/** All codes by family: code, severity, title. */
export function formatCodeList(
  families: readonly CodeFamily[],
  catalog: CatalogMessages,
  { explain }: Messages,
  { palette, measure, width }: Surface,
): string {
  const codeWidth = Math.max(...families.flatMap(({ codes }) => codes.map(({ code }) => code.length)));
  const severityWidth = Math.max(...Object.values(explain.severities).map(measure));
  const row = ({ code, severity }: CodeFamily['codes'][number]) => {
    const word = explain.severities[severity];
    const lead = `  ${palette.code(code.padEnd(codeWidth))}  ${word}${' '.repeat(severityWidth - measure(word))}  `;
    const indent = codeWidth + severityWidth + 6;
    return lead + wrapText(catalog[code].title, width - indent, measure).join(`\n${' '.repeat(indent)}`);
  };
  const groups = families.map(({ heading, codes }) => `${palette.head(heading)}\n${codes.map(row).join('\n')}\n`);
  return `${groups.join('\n')}\n${palette.faint(explain.more)}\n`;
}
