/** The whole catalog as a document. */
import type { Messages } from '../../messages/messages.js';
import type { CatalogPage } from './catalog-page.js';

/** A family of codes with everything that is said of each. */
export interface CatalogChapter {
  readonly heading: string;
  readonly pages: readonly CatalogPage[];
}

/** A chapter for each family, a heading for each code, which is its anchor. */
export function formatCatalogMarkdown(chapters: readonly CatalogChapter[], { explain }: Messages): string {
  const contents = chapters.map(
    ({ heading, pages }) =>
      `- ${heading}${explain.colon}${pages.map(({ code }) => `[${code}](#${code})`).join(' · ')}\n`,
  );
  const body = chapters.map(({ heading, pages }) => `\n## ${heading}\n${pages.map(formatOne).join('')}`);
  return `# ${explain.title}\n\n${explain.intro}\n\n${contents.join('')}${body.join('')}`;
}

function formatOne({ code, title, help, facts, blocks }: CatalogPage): string {
  const examples = blocks.map(({ heading, lines }) => `\n${heading}\n\n\`\`\`yaml\n${lines.join('\n')}\n\`\`\`\n`);
  return `\n### ${code}\n\n**${title}**\n\n${help}\n\n${facts}\n${examples.join('')}`;
}
