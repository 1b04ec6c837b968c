/** The wording of one language, and how it is loaded. */
import type { Language } from '../model/plan.js';
import type { CatalogMessages } from './zh/catalog.js';
import type { CollectMessages } from './zh/collect.js';
import type { DiagnosticMessages } from './zh/diagnostics.js';
import type { EditMessages } from './zh/edit.js';
import type { Messages } from './zh/index.js';
import type { PaperMessages } from './zh/papers.js';
import type { QueryHelpMessages } from './zh/query.js';
import type { SupervisionMessages } from './zh/supervision.js';

export type {
  CatalogMessages,
  CollectMessages,
  DiagnosticMessages,
  EditMessages,
  Messages,
  PaperMessages,
  QueryHelpMessages,
  SupervisionMessages,
};

/** Loads the wording of a language; only that language's module is read. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'zh' ? (await import('./zh/index.js')).zh : (await import('./en/index.js')).en;
}

/** Loads what the commands that supervise say. */
export async function loadSupervisionMessages(language: Language): Promise<SupervisionMessages> {
  return (language === 'zh' ? await import('./zh/supervision.js') : await import('./en/supervision.js')).supervision;
}

/** Loads what the commands that edit a plan say. */
export async function loadEditMessages(language: Language): Promise<EditMessages> {
  return (language === 'zh' ? await import('./zh/edit.js') : await import('./en/edit.js')).edit;
}

/** Loads what diagnostics say, which a plan without mistakes does not need. */
export async function loadDiagnosticMessages(language: Language): Promise<DiagnosticMessages> {
  return (language === 'zh' ? await import('./zh/diagnostics.js') : await import('./en/diagnostics.js')).diagnostics;
}

/** Loads title and help of every code. */
export async function loadCatalogMessages(language: Language): Promise<CatalogMessages> {
  return (language === 'zh' ? await import('./zh/catalog.js') : await import('./en/catalog.js')).catalog;
}

/** Loads the help of the query language. */
export async function loadQueryHelp(language: Language): Promise<QueryHelpMessages> {
  return (language === 'zh' ? await import('./zh/query.js') : await import('./en/query.js')).queryHelp;
}

/** Loads what only exported files say. */
export async function loadPaperMessages(language: Language): Promise<PaperMessages> {
  return (language === 'zh' ? await import('./zh/papers.js') : await import('./en/papers.js')).papers;
}

/** Loads what is said of returned checklists. */
export async function loadCollectMessages(language: Language): Promise<CollectMessages> {
  return (language === 'zh' ? await import('./zh/collect.js') : await import('./en/collect.js')).collect;
}
