/** What a clerk at the terminal is asked about an event. */
import { loadEditMessages } from '../../messages/messages.js';
import type { Plan } from '../../model/plan.js';
import { type Context, terminalMessages } from '../context.js';
import { askOptional } from '../edit/ask.js';
import { readDay } from '../edit/read-values.js';
import type { EventDetails } from './event-details.js';

/** Asks for what the options leave out; an empty answer leaves it out too. Throws a Problem when the clerk breaks off. */
export async function askForDetails(context: Context, plan: Plan, given: EventDetails): Promise<EventDetails> {
  const { language } = await terminalMessages(context, plan.language);
  const { questions } = (await loadEditMessages(language)).event;
  const dateLabel = questions.date(context.io.today());
  const date = given.date ?? (await askOptional(context, { label: dateLabel, read: (text) => readDay(text, plan) }));
  const read = (text: string) => text;
  const place = given.place ?? (await askOptional(context, { label: questions.place, read }));
  const summary = given.summary ?? (await askOptional(context, { label: questions.summary, read }));
  return { date, place, summary };
}
