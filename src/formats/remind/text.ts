/** Reminders as text or Markdown: the messages, then what is left to the office itself. */
import type { Messages, SupervisionMessages } from '../../messages/messages.js';
import type { RemindReport } from '../../reports/remind/remind.js';
import type { Surface } from '../../terminal/surface.js';
import { escapeLine } from '../markdown.js';
import { wrapText } from '../wrap.js';
import type { Paragraph } from './measure.js';
import { messageParagraphs } from './message.js';
import { officeParagraphs } from './office.js';

/** A block that is selected and sent, or kept, as a whole. */
interface Block {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * The messages as plain text, between lines that name whom each is for; nothing where there is nothing to say. Without a
 * surface each paragraph is one line, as files and chats want it; on a terminal it is wrapped.
 */
export function formatRemindText(
  report: RemindReport,
  messages: Messages,
  remind: SupervisionMessages['remind'],
  surface?: Surface,
): string {
  const blocks = toBlocks(report, messages, remind).map(({ name, paragraphs }) => {
    const border: Paragraph = { style: 'border', text: `${RULE} ${name} ${RULE}` };
    const all = [border, EMPTY, ...paragraphs];
    return all.flatMap((paragraph) => (surface ? wrapParagraph(paragraph, surface) : [paragraph.text]));
  });
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** The messages as Markdown, each under a heading that names whom it is for. */
export function formatRemindMarkdown(
  report: RemindReport,
  messages: Messages,
  remind: SupervisionMessages['remind'],
): string {
  const blocks = toBlocks(report, messages, remind).map(({ name, paragraphs }) =>
    [`## ${escapeLine(name)}`, ...paragraphs.map(toMarkdown)].join('\n\n'),
  );
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

const RULE = '────';
const EMPTY: Paragraph = { style: 'text', text: '' };

function toBlocks(report: RemindReport, messages: Messages, remind: SupervisionMessages['remind']): Block[] {
  const style = { messages, remind, asOf: report.asOf };
  const office = officeParagraphs(report, { ...style, gentle: false });
  return [
    ...report.messages.map((message) => ({
      name: message.department,
      paragraphs: messageParagraphs(message, report, style),
    })),
    ...(office.length > 0 ? [{ name: remind.office.title(report.officeName), paragraphs: office }] : []),
  ];
}

function wrapParagraph({ style, text }: Paragraph, { width, measure, palette }: Surface): string[] {
  const lines = wrapText(text, width, measure);
  if (style === 'text') return lines;
  return lines.map(style === 'border' ? palette.faint : palette.head);
}

function toMarkdown({ style, text }: Paragraph): string {
  const escaped = escapeLine(text);
  if (style === 'title') return `### ${escaped}`;
  return style === 'head' ? `**${escaped}**` : escaped;
}
