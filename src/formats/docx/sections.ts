/** The parts of a paper as sections: a new one where the page turns or another letter begins. */
import { type FileChild, type ISectionOptions, PageOrientation } from 'docx';
import type { Letter } from '../paper/letter.js';
import type { PaperPart } from '../paper/paper.js';
import type { PageShape, Sheet } from '../sheet.js';
import { imprintChildren } from './imprint.js';
import { letterParagraphs } from './letter.js';
import { LINE } from './measures.js';
import { isSameShape, LETTER_PAGE, layoutOf } from './page-layout.js';
import { pageFooters } from './page-number.js';
import { annexMark, type SheetStyle, shapeOf, sheetChildren } from './sheet.js';

/** Where something begins: first in a section, on another page, or below what is there. */
type Place = 'section' | 'page' | 'below';

/** Something that stands on pages of one shape. */
interface Piece {
  readonly shape: PageShape;
  /** What stands above the number of each of its pages. */
  readonly legend: string;
  /** It begins the count of pages, or a page, or goes on below the piece before it. */
  readonly begins: 'count' | 'page' | 'nothing';
  readonly draw: (place: Place) => FileChild[];
}

interface Section {
  readonly shape: PageShape;
  readonly legend: string;
  readonly countsAnew: boolean;
  readonly children: FileChild[];
}

/** Page numbers run through a letter and its annexes; another letter begins anew. */
export function buildSections(parts: readonly PaperPart[], style: SheetStyle): ISectionOptions[] {
  const sections: Section[] = [];
  for (const { shape, legend, begins, draw } of toPieces(parts, style)) {
    const last = sections.at(-1);
    if (last && begins !== 'count' && isSameShape(last.shape, shape) && last.legend === legend) {
      last.children.push(...draw(begins === 'page' ? 'page' : 'below'));
    } else {
      sections.push({ shape, legend, countsAnew: begins === 'count', children: draw('section') });
    }
  }
  return sections.map((section, at) => toOptions(section, sections[at - 1]?.legend));
}

function toPieces(parts: readonly PaperPart[], style: SheetStyle): Piece[] {
  let letter: Letter | undefined;
  let isInAnnex = false;
  return parts.flatMap((part, at): Piece[] => {
    const pieces = [
      part.kind === 'letter' ? letterPiece(part.letter, style) : sheetPiece(part.sheet, isInAnnex, style),
    ];
    if (part.kind === 'letter') letter = part.letter;
    isInAnnex = part.kind === 'sheet' && (isInAnnex || annexMark(part.sheet, style.wording) !== '');
    const next = parts[at + 1];
    return letter && next?.kind !== 'sheet' ? [...pieces, ...imprintPiece(letter, style)] : pieces;
  });
}

function letterPiece(letter: Letter, { pen }: SheetStyle): Piece {
  return { shape: LETTER_PAGE, legend: '', begins: 'count', draw: () => letterParagraphs(letter, pen) };
}

/** A second table of an annex goes on below the first. */
function sheetPiece(sheet: Sheet, isInAnnex: boolean, style: SheetStyle): Piece {
  const goesOn = isInAnnex && annexMark(sheet, style.wording) === '';
  return {
    shape: shapeOf(sheet),
    legend: sheet.legend ?? '',
    begins: goesOn ? 'nothing' : 'page',
    draw: (place) => [
      ...(place === 'below' ? [style.pen('gap', '', { paragraph: { spacing: { before: LINE } } })] : []),
      ...sheetChildren(sheet, style, place === 'page'),
    ],
  };
}

function imprintPiece(letter: Letter, { pen, wording }: SheetStyle): Piece[] {
  if (letter.copies === '') return [];
  const draw = (place: Place) =>
    imprintChildren(letter, pen, { printed: wording.printed, isAlone: place === 'section' });
  return [{ shape: LETTER_PAGE, legend: '', begins: 'nothing', draw }];
}

/** A section takes over the feet of the one before it where they are the same. */
function toOptions({ shape, legend, countsAnew, children }: Section, before: string | undefined): ISectionOptions {
  const { short, long, landscape, margin } = layoutOf(shape);
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      page: {
        size: { width: short, height: long, orientation },
        margin: { ...margin, header: margin.footer, gutter: 0 },
        ...(countsAnew && { pageNumbers: { start: 1 } }),
      },
      grid: { linePitch: LINE },
    },
    ...(legend !== before && { footers: pageFooters(legend) }),
    children,
  };
}
