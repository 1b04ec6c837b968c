/** A paper as a docx document, laid out by GB/T 9704. */
import { Document, Packer } from 'docx';
import { strToU8 } from 'fflate';
import { loadPaperMessages, type Messages } from '../../messages/messages.js';
import type { Paper } from '../paper/paper.js';
import { finishPackage } from './finish-package.js';
import { createPen } from './paragraph.js';
import { plainPaper } from './plain-text.js';
import { buildSections } from './sections.js';
import { documentStyles } from './styles.js';

/** The bytes of a document; the same paper gives the same bytes. */
export async function formatDocument(paper: Paper, _messages: Messages): Promise<Uint8Array> {
  const plain = plainPaper(paper);
  const { language, lamps } = plain;
  const tables: Uint8Array[] = [];
  const sections = buildSections(plain.parts, {
    pen: createPen(language),
    wording: (await loadPaperMessages(language)).document,
    table: { lamps, isChinese: language === 'zh' },
    // As bytes: a large matrix would take half the memory again as text.
    addTable: (xml) => tables.push(strToU8(xml)),
  });
  const document = new Document({
    title: plain.title,
    creator: plain.author,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    styles: documentStyles(),
    sections,
  });
  return finishPackage(await Packer.pack(document, 'uint8array'), tables, plain);
}
