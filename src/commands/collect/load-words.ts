/** The wording of what came of collecting, in one language. */
import type { CollectWords } from '../../formats/collect/style.js';
import { loadCollectMessages, loadEditMessages, type Messages } from '../../messages/messages.js';

/** Loads it. */
export async function loadWords(messages: Messages): Promise<CollectWords> {
  const [collect, edit] = await Promise.all([
    loadCollectMessages(messages.language),
    loadEditMessages(messages.language),
  ]);
  return { messages, ...collect, progress: edit.progress };
}
