/** Markup that is safe by construction: every text put into it is escaped, only markup itself goes in as it is. */

/** Finished markup. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template; nothing is written for null, undefined and false. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** Markup from a template literal: its own text is taken as it is, what is put into it is escaped. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = parts[0] ?? '';
  for (const [at, content] of contents.entries()) text += toText(content) + (parts[at + 1] ?? '');
  return new Markup(text);
}

function toText(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  if (content === null || content === undefined || content === false) return '';
  return content.map(toText).join('');
}

const SPECIAL = /[&<>"']/g;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that turn the direction of the text around them. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What a page must not hold: controls but tab and line feed, halves of a pair, and what is no character. */
const ILLEGAL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text as text of an element or of a quoted attribute. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(DIRECTIONS, '')
    .replace(ILLEGAL, '\ufffd')
    .replace(SPECIAL, (sign) => REFERENCES[sign] ?? sign);
}
