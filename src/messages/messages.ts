/** The wording of one language, and how it is loaded. */
import type { Language } from '../model/plan.js';
import type { Messages } from './zh/index.js';

export type { Messages };

/** Loads the wording of a language; only that language's module is read. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'zh' ? (await import('./zh/index.js')).zh : (await import('./en/index.js')).en;
}
