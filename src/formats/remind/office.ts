/** What a reminder leaves to the office itself: no part of any message. */

import type { PendingSubmission, SuggestedStep } from '../../reports/remind/office.js';
import type { RemindReport } from '../../reports/remind/remind.js';
import { dayPhrase, type RemindStyle } from './facts.js';
import { measureParagraphs, type Paragraph } from './measure.js';

/** Submissions that wait for a decision, suggested steps, the office's own work; parts without anything are left out. */
export function officeParagraphs({ office }: RemindReport, style: RemindStyle): Paragraph[] {
  const { remind } = style;
  const { pending, suggestions, measures } = office;
  const items = (lines: readonly string[]) => lines.map((line, at) => text(`${at + 1}. ${line}`));
  const parts = [
    {
      title: remind.office.pending(pending.length),
      body: [...items(pending.map((item) => pendingPhrase(item, style))), text(remind.office.pendingNote)],
      size: pending.length,
    },
    {
      title: remind.office.suggestions(suggestions.length),
      body: [...items(suggestions.map((item) => suggestionPhrase(item, style))), text(remind.office.suggestionNote)],
      size: suggestions.length,
    },
    {
      title: remind.office.measures(measures.length),
      body: measures.flatMap((measure, at) => measureParagraphs(at + 1, measure, style)),
      size: measures.length,
    },
  ];
  return parts
    .filter(({ size }) => size > 0)
    .flatMap(({ title, body }, at) => [{ style: 'title', text: remind.office.part(at + 1, title) }, ...body]);
}

function text(line: string): Paragraph {
  return { style: 'text', text: line };
}

function pendingPhrase(item: PendingSubmission, style: RemindStyle): string {
  const { messages, remind } = style;
  const { words } = messages;
  const clauses = [
    remind.office.pendingItem(item.by.join(words.listSeparator), dayPhrase(item.date, style), item.days),
    ...(item.overdueDays > 0 ? [remind.office.pastDue(item.overdueDays)] : []),
    ...(item.own ? [remind.office.own] : []),
  ];
  return `${item.id} ${item.title}${words.colon}${remind.sentence(clauses.join(words.clauseSeparator))}`;
}

function reasonPhrase(because: SuggestedStep['because'], office: RemindStyle['remind']['office']): string {
  if (because.kind === 'overdue') return office.overdue(because.days);
  if (because.kind === 'duty') return office.duty(because.name, because.days);
  return office.missed(because.schedule, because.turns);
}

function suggestionPhrase(item: SuggestedStep, style: RemindStyle): string {
  const { words } = style.messages;
  const { office, sentence } = style.remind;
  const { because, step, to, requested, lastLetter } = item;
  const reason = reasonPhrase(because, office);
  const last = lastLetter
    ? office.lastLetter(lastLetter.step, dayPhrase(lastLetter.date, style), lastLetter.number)
    : '';
  const clauses = [
    reason + last,
    ...(to.length > 0 ? [office.steps[step](to.join(words.listSeparator))] : []),
    ...(requested.length > 0 ? [office.request(requested.join(words.listSeparator))] : []),
  ];
  return `${item.id} ${item.title}${words.colon}${sentence(clauses.join(words.comma))}`;
}
