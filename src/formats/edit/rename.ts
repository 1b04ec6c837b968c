/** The renaming of a department in words. */
import type { EditMessages, Messages } from '../../messages/messages.js';
import type { FileCount, RenameReport } from '../../reports/edit/rename.js';
import type { Surface } from '../../terminal/surface.js';
import { fillLines } from '../fill.js';
import { wrapText } from '../wrap.js';

/** What was changed, then the files whose texts have the old name in them. */
export function formatRename(
  { department, changes, records, droppedAlias, mentions }: RenameReport,
  { words }: Messages,
  wording: EditMessages['rename'],
  { width, measure }: Surface,
): string[] {
  const { from, to, until } = department;
  const summary = {
    from,
    to,
    until,
    files: changes.length,
    places: total(changes),
    kept: records.kept,
    later: records.renamed,
  };
  const said = [
    wording.renamed(summary),
    ...(droppedAlias === null ? [] : [wording.droppedAlias(droppedAlias)]),
    ...(mentions.length === 0 ? [] : [wording.mentions(from, total(mentions))]),
  ];
  const places = mentions.map(({ file, count }, at) => {
    const separator = at < mentions.length - 1 ? words.listSeparator : '';
    return wording.mention(file, count) + separator;
  });
  const listed = mentions.length === 0 ? [] : fillLines(places, width - 2, measure).map((line) => `  ${line}`);
  return [...said.flatMap((line) => wrapText(line, width, measure)), ...listed];
}

function total(counts: readonly FileCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
