/** The wording of one language, and how it is loaded. */
import type { Language } from '../model/plan.js';
import type { CatalogMessages } from './zh/catalog.js';
import type { DiagnosticMessages } from './zh/diagnostics.js';
import type { Messages } from './zh/index.js';

export type { CatalogMessages, DiagnosticMessages, Messages };

/** Loads the wording of a language; only that language's module is read. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'zh' ? (await import('./zh/index.js')).zh : (await import('./en/index.js')).en;
}

/** Loads what diagnostics say, which a plan without mistakes does not need. */
export async function loadDiagnosticMessages(language: Language): Promise<DiagnosticMessages> {
  return (language === 'zh' ? await import('./zh/diagnostics.js') : await import('./en/diagnostics.js')).diagnostics;
}

/** Loads title and help of every code. */
export async function loadCatalogMessages(language: Language): Promise<CatalogMessages> {
  return (language === 'zh' ? await import('./zh/catalog.js') : await import('./en/catalog.js')).catalog;
}
