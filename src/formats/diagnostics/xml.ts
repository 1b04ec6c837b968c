/** XML 1.0 that every parser reads, whatever the text. */
import { escapeCharacter } from '../../terminal/printable.js';

export type Attributes = Readonly<Record<string, string | number>>;

/** What XML cannot hold in any spelling. */
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/gu;

/** Markup, and what a parser would change or a terminal should not be sent. */
const SPECIAL = /[&<>"\r\x7f-\x9f\u2028\u2029\p{Bidi_Control}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element around other elements. */
export function xmlElement(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const tag = openTag(name, attributes);
  return children.length === 0 ? `<${tag}/>` : `<${tag}>\n${children.join('\n')}\n</${name}>`;
}

/** An element that holds text and nothing else. */
export function xmlTextElement(name: string, attributes: Attributes, text: string): string {
  return `<${openTag(name, attributes)}>${escapeText(text)}</${name}>`;
}

function openTag(name: string, attributes: Attributes): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  return name + list.join('');
}

/** Text between tags; what XML cannot hold is written as JSON would, `\u0000`. */
function escapeText(text: string): string {
  return text.replace(ILLEGAL, escapeCharacter).replace(SPECIAL, toReference);
}

/** A parser takes unescaped line breaks and tabs in an attribute for blanks. */
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/[\t\n]/g, toReference);
}

function toReference(character: string): string {
  return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
}
