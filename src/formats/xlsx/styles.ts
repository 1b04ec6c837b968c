/** How the cells of a workbook look; one style for each use, so that a workbook has few of them. */
import type { CellStyle } from 'hucre';
import type { Language } from '../../model/plan.js';
import type { ColumnKind } from '../sheet.js';

/** Points of the type in a table's body, which all widths are counted by. */
export const BODY_SIZE = 10;
/** Points of the type of its title. */
export const TITLE_SIZE = 18;
/** Of a letter's running text: 三号. */
export const LETTER_SIZE = 16;
/** Of a letter's head and title: 二号. */
export const LETTER_TITLE_SIZE = 22;

/** The font by which a spreadsheet counts the width of columns: one column is {@link COLUMN_POINTS} wide. */
const DEFAULT_SIZE = 11;
/** Points that one unit of a column's width takes in that font. */
export const COLUMN_POINTS = 6;

interface Faces {
  readonly body: string;
  readonly head: string;
  readonly letter: string;
  readonly lead: string;
}

const FACES: Readonly<Record<Language, Faces>> = {
  zh: { body: '宋体', head: '黑体', letter: '仿宋', lead: '楷体' },
  en: { body: 'Arial', head: 'Arial', letter: 'Times New Roman', lead: 'Times New Roman' },
};

type Color = { readonly rgb: string };
const LINE: Color = { rgb: '808080' };
const HEAD: Color = { rgb: 'E7E6E6' };
const BLOCK: Color = { rgb: 'F2F2F2' };
const FILL_HEAD: Color = { rgb: 'FFE699' };
const FILL_CELL: Color = { rgb: 'FFFBEF' };

const side = { style: 'thin', color: LINE } as const;
const BOXED = { top: side, right: side, bottom: side, left: side };

/** The styles of a workbook in one language. */
export type Styles = ReturnType<typeof createStyles>;

/** Makes the styles of a workbook in one language. */
export function createStyles(language: Language) {
  const { body, head, letter, lead } = FACES[language];
  const font = (name: string, size: number, bold = false) => ({
    font: { name, size, ...(bold && { bold }) },
  });
  const isChinese = language === 'zh';
  const cells = new Map<string, CellStyle>();
  return {
    base: font(body, DEFAULT_SIZE).font,
    /** The sheet's title. */
    title: { ...font(body, TITLE_SIZE, true), alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
    /** A line above or below the table. */
    line: { ...font(body, BODY_SIZE), alignment: { horizontal: 'left', vertical: 'center', wrapText: true } },
    /** The heading of a block; it runs on over the empty cells beside it. */
    block: {
      ...font(head, BODY_SIZE, !isChinese),
      ...solid(BLOCK),
      border: { top: side, bottom: side },
      alignment: { vertical: 'center' },
    },
    head: (kind: ColumnKind, isFilled: boolean, isUpright: boolean): CellStyle => ({
      ...font(head, BODY_SIZE, !isChinese),
      ...solid(isFilled ? FILL_HEAD : HEAD),
      border: BOXED,
      alignment:
        kind === 'symbol'
          ? { horizontal: 'center', vertical: 'top', textRotation: isUpright ? UPRIGHT : 90 }
          : { horizontal: 'center', vertical: 'center', wrapText: true },
    }),
    /** A cell of the table; `tall` ones begin at the top. */
    cell: (
      kind: ColumnKind,
      numFmt: string | undefined,
      { isFilled, isTall }: { isFilled: boolean; isTall: boolean },
    ) => {
      const key = [kind, numFmt, isFilled, isTall].join();
      const known = cells.get(key);
      if (known) return known;
      const style: CellStyle = {
        ...font(body, BODY_SIZE),
        ...(isFilled && { ...solid(FILL_CELL), protection: { locked: false } }),
        border: BOXED,
        alignment: { horizontal: HORIZONTAL[kind], vertical: isTall ? 'top' : 'center', wrapText: true },
        ...(numFmt !== undefined && { numFmt }),
      };
      cells.set(key, style);
      return style;
    },
    letter: {
      issuer: { ...font(body, LETTER_TITLE_SIZE, true), alignment: CENTERED },
      number: { ...font(letter, LETTER_SIZE), alignment: CENTERED },
      title: { ...font(body, LETTER_TITLE_SIZE, true), alignment: CENTERED },
      heading: { ...font(head, LETTER_SIZE), alignment: FLUSH },
      lead: { ...font(lead, LETTER_SIZE), alignment: FLUSH },
      text: { ...font(letter, LETTER_SIZE), alignment: FLUSH },
      signature: {
        ...font(letter, LETTER_SIZE),
        alignment: { horizontal: 'right', vertical: 'center', wrapText: true, indent: 4 },
      },
    },
  } as const;
}

/** Letters stand upright below each other. */
const UPRIGHT = 255;
const CENTERED = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const FLUSH = { horizontal: 'left', vertical: 'top', wrapText: true } as const;

const HORIZONTAL = {
  text: 'left',
  id: 'center',
  number: 'center',
  symbol: 'center',
  date: 'center',
  percent: 'center',
  lamp: 'center',
} as const;

function solid(color: Color): Pick<CellStyle, 'fill'> {
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: color } };
}
