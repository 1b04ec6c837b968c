/** Tabs, which every editor shows in another width. */
import { type Finding, finding } from '../../diagnostics/diagnostic.js';
import { applySplices } from '../../edit/splice.js';
import { readData } from '../../parse/read-data.js';
import type { ParsedFile } from '../../parse/source.js';
import type { PlanDraft } from '../rule.js';
import { contentEnd, placeInLine, soundLines, type TextLine } from './text-lines.js';

export function* tabCharacter({ files }: PlanDraft): Iterable<Finding> {
  for (const file of files) {
    if (!file.text?.includes('\t')) continue;
    const runs = [...tabsIn(file)];
    const separate = runs.length > 0 && onlySeparate(file.text, runs);
    for (const { line, from, to, isSeparator } of runs) {
      const fix = separate && isSeparator ? ({ as: 'text', text: ' ' } as const) : undefined;
      yield finding('tab-character', file.path, placeInLine(line, from, to), {}, { fix });
    }
  }
}

/** Tabs with nothing but blanks between them. */
interface TabRun {
  readonly line: TextLine;
  readonly from: number;
  readonly to: number;
  /** By what stands around them they are no part of a text. */
  readonly isSeparator: boolean;
}

/** All tabs but those at the end of a line; in a file that could not be read, indents are the reader's concern. */
function* tabsIn(file: ParsedFile): Iterable<TabRun> {
  const isRead = file.draft !== undefined && file.readText === undefined;
  for (const line of soundLines(file)) {
    if (!line.content.includes('\t')) continue;
    const content = line.content.slice(0, contentEnd(line.content));
    const comment = content.search(/(?:^|\s)#/);
    for (const { index, 0: blanks } of content.matchAll(/[ \t]+/g)) {
      if (!blanks.includes('\t') || (index === 0 && !isRead)) continue;
      const isSeparator = (comment >= 0 && comment <= index) || separates(content, index, index + blanks.length);
      yield { line, from: index + blanks.indexOf('\t'), to: index + blanks.lastIndexOf('\t') + 1, isSeparator };
    }
  }
}

function separates(content: string, start: number, end: number): boolean {
  return (start > 0 && ':,[{-'.includes(content.charAt(start - 1))) || '#]},:'.includes(content.charAt(end));
}

/** True when the file reads the same with a space in place of each separator: a quoted text may look like structure. */
function onlySeparate(text: string, runs: readonly TabRun[]): boolean {
  const splices = runs
    .filter(({ isSeparator }) => isSeparator)
    .map(({ line, from, to }) => ({ start: line.start + from, end: line.start + to, text: ' ' }));
  const before = readData(text);
  return 'data' in before && JSON.stringify(before) === JSON.stringify(readData(applySplices(text, splices)));
}
