/** `plan collect`: answers in returned checklists become progress entries; the receipt says what became of each. */
import { formatReceipt } from '../formats/collect/receipt-text.js';
import { formatJson } from '../formats/json.js';
import { settle, undecided } from '../intake/settle/settle.js';
import type { Plan } from '../model/plan.js';
import { compileCollect } from '../reports/collect/collect.js';
import type { ExitCode } from '../terminal/io.js';
import { displayPath } from '../workspace/display-path.js';
import { findPlan } from '../workspace/find-plan.js';
import { findReturned } from '../workspace/returned-files.js';
import { askChoices } from './collect/ask-choices.js';
import { checkReceipt } from './collect/check-receipt.js';
import { readTake } from './collect/choose.js';
import { type Collection, collectionData, isClean } from './collect/collection.js';
import { departmentIdOf, faultNotes } from './collect/fault-notes.js';
import { loadWords } from './collect/load-words.js';
import { type CollectOptions, checkCall, readEntryDay } from './collect/options.js';
import { readFiles } from './collect/read-files.js';
import { refuseReplies } from './collect/refuse-replies.js';
import { writeReceipt } from './collect/write-receipt.js';
import { type Collected, writeReplies } from './collect/write-replies.js';
import { type Context, terminalMessages } from './context.js';
import { canAsk } from './edit/ask.js';
import { warn } from './edit/run-edit.js';
import { BrokenPlan, loadPlan } from './load.js';

export async function runCollect(
  context: Context,
  paths: readonly string[],
  options: CollectOptions,
): Promise<ExitCode> {
  const { io } = context;
  const { format, receiptFormat } = checkCall(paths, options);
  const { files: names, skipped } = findReturned(io.cwd, paths, options.receipt);
  if (options.receipt !== undefined) checkReceipt(io.cwd, options.receipt);
  const take = readTake(io.cwd, options.take ?? [], names);
  const directory = findPlan(io.cwd, context.options.dir);
  const { plan } = (await loadPlan(context, undefined)).judged;
  const date = readEntryDay(plan, options.date, io.today());
  const files = await readFiles(io.cwd, names, plan);

  const call = { files, date, choose: take, dryRun: options.dryRun ?? false };
  const collected = format === 'text' ? await completeChoices(context, plan, call) : call;
  const { outcome, settlement } = await writeReplies(context, directory, collected);
  if (outcome.is === 'broken') throw new BrokenPlan(outcome.checked);
  if (!settlement) throw new Error('nothing was settled');
  if (outcome.is === 'refused') return await refuseReplies(context, outcome.checked, settlement, date);

  const { before, files: changed } = outcome.result;
  const faults = files.map((one) => ({ file: one.file, faults: one.faults.map(departmentIdOf) }));
  const collection: Collection = {
    dryRun: call.dryRun,
    changed: changed.map(({ path }) => displayPath(io.cwd, directory, path)),
    plan: before,
    report: compileCollect(before, settlement, { date, files: faults, skipped }),
    files,
  };
  await show(context, collection, format, 'shown' in collected);
  if (options.receipt !== undefined) {
    await writeReceipt(context, collection, { path: options.receipt, format: receiptFormat });
  }
  await warn(context, outcome.result, !call.dryRun);
  return isClean(collection) ? 0 : 1;
}

/** Asks about the conflicts on which the options say nothing, where somebody is there to be asked. */
async function completeChoices(context: Context, plan: Plan, call: Collected): Promise<Collected> {
  const open = settle(plan, call.files, call.choose).open;
  if (open.length === 0 || call.dryRun || !canAsk(context.io)) return call;
  const words = await loadWords(await terminalMessages(context, plan.language));
  const asked = await askChoices(context, plan, open, words);
  return {
    ...call,
    choose: (conflict) => call.choose(conflict) ?? asked(conflict),
    shown: settle(plan, call.files, undecided).open,
  };
}

async function show(
  context: Context,
  collection: Collection,
  format: 'text' | 'json',
  isAsked: boolean,
): Promise<void> {
  const { io, stdout } = context;
  const { plan, report, files, dryRun, changed } = collection;
  const words = await loadWords(await terminalMessages(context, plan.language));
  if (format === 'json') {
    io.stdout.write(formatJson('plan.collect', collectionData(collection, words)));
    return;
  }
  const faults = faultNotes(files, plan, words);
  io.stdout.write(formatReceipt({ report, faults, isPreview: dryRun, isAsked }, words, stdout));
  const last = dryRun ? words.receipt.preview : changed.length > 0 ? words.receipt.writtenFiles(changed.length) : '';
  if (last !== '') io.stderr.write(`${last}\n`);
}
