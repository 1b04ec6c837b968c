/** The receipt as a file, in the plan's language. */
import { receiptSheets } from '../../formats/collect/receipt-paper.js';
import type { CollectWords } from '../../formats/collect/style.js';
import { formatJson } from '../../formats/json.js';
import type { Paper } from '../../formats/paper/paper.js';
import { renderPaper } from '../../formats/paper/render.js';
import { printable } from '../../terminal/printable.js';
import { writeOutput } from '../../workspace/write-output.js';
import { type Context, exportMessages, terminalMessages } from '../context.js';
import { type Collection, collectionData } from './collection.js';
import { faultNotes } from './fault-notes.js';
import { loadWords } from './load-words.js';
import type { ReceiptFormat } from './options.js';

/** Writes it as a whole, and says so on stderr. Throws a Problem when it cannot be written. */
export async function writeReceipt(
  context: Context,
  collection: Collection,
  { path, format }: { readonly path: string; readonly format: ReceiptFormat },
): Promise<void> {
  const { plan } = collection;
  const words = await loadWords(await exportMessages(context, plan.language));
  writeOutput(context.io.cwd, path, await render(collection, format, words));
  const { receipt } = await loadWords(await terminalMessages(context, plan.language));
  context.io.stderr.write(`${receipt.receiptWritten(printable(path))}\n`);
}

async function render(
  collection: Collection,
  format: ReceiptFormat,
  words: CollectWords,
): Promise<string | Uint8Array> {
  if (format === 'json') return formatJson('plan.collect', collectionData(collection, words));
  const { plan, report, files } = collection;
  const paper: Paper = {
    title: words.receipt.paper.title(plan.title),
    author: plan.issuer,
    language: words.messages.language,
    date: report.date,
    parts: receiptSheets(report, faultNotes(files, plan, words), words).map((sheet) => ({ kind: 'sheet', sheet })),
    lamps: words.messages.words.lamps,
  };
  return await renderPaper(paper, format, words.messages);
}
