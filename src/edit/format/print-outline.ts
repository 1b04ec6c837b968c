/** An outline as text in the canonical form. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { displayWidth } from '../../model/display-width.js';
import type { FileKind } from '../../parse/source.js';
import { INDENT, isFlow, isSpaced, needsBlock, writeBlock, writeFlow, writeText } from '../style.js';
import { arrange } from './arrange.js';
import { type Content, hasComments, type Outline, type Part, type Remark } from './outline.js';

/** A part that is written, and the comments above it. */
interface Piece {
  readonly remarks: readonly Remark[];
  readonly afterBlank: boolean;
  readonly lines: readonly string[];
}

/** Prints a file, with LF for line ends. */
export function printOutline(kind: FileKind, { header, isHeaderApart, root }: Outline): string {
  const content = arrange(kind, [], root);
  const body = content.parts?.length
    ? printParts(kind, [], content, 0)
    : [{ remarks: [], afterBlank: false, lines: [writeFlow(kind, [], root.data)] }];
  const top = joinPieces([{ remarks: header, afterBlank: false, lines: [] }], [], 0);
  return [...top, ...(isHeaderApart ? [''] : []), ...joinPieces(body, root.after, 0), ''].join('\n');
}

/** The lines of a mapping's or list's parts that begin in a column. */
function joinPieces(pieces: readonly Piece[], after: readonly Remark[], column: number): string[] {
  const lines: string[] = [];
  const add = (afterBlank: boolean, added: readonly string[]) => {
    if (afterBlank && lines.length > 0) lines.push('');
    lines.push(...added);
  };
  const addRemark = ({ text, afterBlank }: Remark) => add(afterBlank, [' '.repeat(column) + text]);
  for (const { remarks, afterBlank, lines: own } of pieces) {
    remarks.forEach(addRemark);
    add(afterBlank, own);
  }
  after.forEach(addRemark);
  return lines;
}

function printParts(kind: FileKind, path: DataPath, { parts = [] }: Content, column: number): Piece[] {
  const pieces = parts.map((part, index) => printPart(kind, [...path, part.key ?? index], part, column));
  return isSpaced(kind, path) ? pieces.map((piece, index) => (index === 0 ? piece : setApart(piece))) : pieces;
}

/** Gives a piece an empty line above it, unless there is one already. */
function setApart(piece: Piece): Piece {
  const [first, ...rest] = piece.remarks;
  if (piece.afterBlank || piece.remarks.some(({ afterBlank }) => afterBlank)) return piece;
  return first ? { ...piece, remarks: [{ ...first, afterBlank: true }, ...rest] } : { ...piece, afterBlank: true };
}

function printPart(kind: FileKind, path: DataPath, part: Part, column: number): Piece {
  const { key, content, afterBlank, beside } = part;
  const head = ' '.repeat(column) + (key === undefined ? '-' : `${writeText(key, true)}:`);
  const onOneLine = !hasComments(content) && isFlow(kind, path, content.data, displayWidth(head) + 1);
  if (content.parts && !onOneLine && key === undefined) return printItem(kind, path, part, column);
  const tail = beside.slice(-1).map((text) => ` ${text}`);
  const remarks = [...part.before, ...toRemarks(beside.slice(0, -1))];
  const written =
    content.parts && !onOneLine ? printInner(kind, path, content, column) : printValue(kind, path, content, column);
  const [first = '', ...others] = written;
  return { remarks, afterBlank, lines: [`${head}${first}${tail.join('')}`, ...others] };
}

/** An item of several lines: its first part shares the line of the dash, above which its comments stand. */
function printItem(
  kind: FileKind,
  path: DataPath,
  { before, beside, content, afterBlank }: Part,
  column: number,
): Piece {
  const inset = column + INDENT;
  const [first, ...others] = printParts(kind, path, content, inset);
  const own = { remarks: [], afterBlank: false, lines: first?.lines ?? [] };
  const [line = '', ...rest] = joinPieces([own, ...others], content.after, inset);
  const remarks = [...before, ...toRemarks(beside), ...(first?.remarks ?? [])];
  return { remarks, afterBlank, lines: [`${' '.repeat(column)}- ${line.slice(inset)}`, ...rest] };
}

/** What follows a key: nothing, and the parts of its value on their own lines. */
function printInner(kind: FileKind, path: DataPath, content: Content, column: number): string[] {
  const inset = column + INDENT;
  return ['', ...joinPieces(printParts(kind, path, content, inset), content.after, inset)];
}

/** What follows a key or dash: a blank and the value, of several lines if it is a block of text. */
function printValue(kind: FileKind, path: DataPath, { data }: Content, column: number): string[] {
  return needsBlock(data) ? ` ${writeBlock(data, column + INDENT)}`.split('\n') : [` ${writeFlow(kind, path, data)}`];
}

function toRemarks(comments: readonly string[]): Remark[] {
  return comments.map((text) => ({ text, afterBlank: false }));
}
