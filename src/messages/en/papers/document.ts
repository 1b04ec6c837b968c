/** English wording of docx documents. */
import type { PaperMessages } from '../../zh/papers.js';

export const document: PaperMessages['document'] = {
  annexTitle: /^(Annex \d+): (.+)$/s,
  printed: (date) => `Printed on ${date}`,
};
