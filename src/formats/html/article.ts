/** A letter or circular as an article. */
import type { Letter, LetterPart, Paragraph } from '../paper/letter.js';
import { type Content, html, type Markup } from './markup.js';

/** The whole text; what the letter does not have is left out. */
export function formatArticle(letter: Letter, anchor: string): Markup {
  const { issuer, number, title, to, parts, enclosures, signature, contact, note, copies } = letter;
  return html`<article class="letter" id="${anchor}" aria-labelledby="${anchor}-title">
${line('issuer', issuer)}${line('number', number)}<h2 id="${anchor}-title">${title}</h2>
${line('to', to)}${parts.map(formatPart)}${lines('enclosures', enclosures)}${lines('signature', signature)}${line('contact', contact)}${line('note', note)}${line('copies', copies)}</article>
`;
}

function formatPart({ heading, paragraphs }: LetterPart): Content {
  return [heading !== undefined && html`<h3>${heading}</h3>\n`, ...paragraphs.map(formatParagraph)];
}

function formatParagraph({ lead, text }: Paragraph): Content {
  return [lead !== undefined && html`<h4>${lead}</h4>\n`, line('body', text)];
}

function line(name: string, text: string): Content {
  return text !== '' && html`<p class="${name}">${text}</p>\n`;
}

function lines(name: string, texts: readonly string[]): Content {
  return texts.length > 0 && html`<div class="${name}">${texts.map((text) => html`<p>${text}</p>`)}</div>\n`;
}
