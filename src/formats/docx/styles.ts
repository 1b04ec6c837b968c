/** The styles of a document: GB/T 9704 for letters, smaller type for tables. */
import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { type Face, fontsOf } from './fonts.js';
import {
  BELOW_TITLE,
  CELL_LINES,
  CELL_SIZES,
  type CellSize,
  CHARACTER,
  IMPRINT_LINE,
  LINE,
  NARROWED,
  SHEET_LINE,
  TITLE_LINE,
} from './measures.js';

/** Ids of all styles but those of cells. */
export const STYLES = {
  body: 'BodyText',
  issuer: 'Issuer',
  number: 'DocumentNumber',
  title: 'Title',
  addressee: 'Addressee',
  part: 'Heading1',
  point: 'Heading2',
  item: 'Heading3',
  enclosure: 'Enclosure',
  signature: 'Signature',
  annex: 'AnnexMark',
  sheetTitle: 'SheetTitle',
  sheetLine: 'SheetLine',
  imprint: 'Imprint',
  pageNumber: 'Footer',
  gap: 'Gap',
} as const;

export type StyleName = keyof typeof STYLES;

/** The style of a table's cells and of its heads. */
export function cellStyle(size: CellSize, isHead: boolean): string {
  return `${isHead ? 'Head' : 'Cell'}${size}`;
}

/** In half points. */
const SIZE = { text: 32, title: 44, line: 21, imprint: 28, pageNumber: 28 };

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT });
const INDENTED = { indent: { firstLine: 2 * CHARACTER } };
// Less space between characters would do the same, but LibreOffice then loses commas at the end of lines.
const NARROW = { scale: NARROWED };

type Style = Omit<IParagraphStyleOptions, 'id' | 'name' | 'run'> & {
  readonly name: string;
  readonly face?: Face;
  readonly size?: number;
  readonly run?: IRunStylePropertiesOptions;
};

const LETTER_STYLES: Readonly<Record<StyleName, Style>> = {
  body: { name: 'Body Text', paragraph: { ...INDENTED, alignment: AlignmentType.BOTH }, run: NARROW },
  issuer: {
    name: 'Issuer',
    face: 'title',
    run: { color: 'FF0000' },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
  },
  number: { name: 'Document Number', paragraph: { alignment: AlignmentType.CENTER, keepNext: true } },
  title: {
    name: 'Title',
    face: 'title',
    size: SIZE.title,
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true, spacing: exactly(TITLE_LINE) },
  },
  addressee: { name: 'Addressee', run: NARROW },
  part: {
    name: 'heading 1',
    face: 'black',
    paragraph: { ...INDENTED, keepNext: true, outlineLevel: 0 },
    run: NARROW,
  },
  point: {
    name: 'heading 2',
    face: 'kai',
    paragraph: { ...INDENTED, keepNext: true, outlineLevel: 1 },
    run: NARROW,
  },
  item: { name: 'heading 3', paragraph: { ...INDENTED, keepNext: true, outlineLevel: 2 }, run: NARROW },
  enclosure: { name: 'Enclosure', paragraph: { keepLines: true }, run: NARROW },
  signature: {
    name: 'Signature',
    paragraph: { alignment: AlignmentType.CENTER, keepLines: true },
    run: NARROW,
  },
  annex: { name: 'Annex Mark', face: 'black', paragraph: { keepNext: true } },
  sheetTitle: {
    name: 'Sheet Title',
    face: 'title',
    size: SIZE.title,
    paragraph: {
      alignment: AlignmentType.CENTER,
      keepNext: true,
      keepLines: true,
      spacing: { ...exactly(TITLE_LINE), after: BELOW_TITLE },
      outlineLevel: 0,
    },
  },
  sheetLine: { name: 'Sheet Line', size: SIZE.line, paragraph: { spacing: exactly(SHEET_LINE) } },
  imprint: { name: 'Imprint', size: SIZE.imprint, paragraph: { spacing: exactly(IMPRINT_LINE) } },
  pageNumber: { name: 'footer', face: 'song', size: SIZE.pageNumber, paragraph: { spacing: exactly(360) } },
  gap: { name: 'Gap', size: 2, paragraph: { spacing: exactly(20) } },
};

/** Styles that the library knows by names of its own. */
const KNOWN = { title: 'title', part: 'heading1', point: 'heading2', item: 'heading3' } as const;

/** Every style of a document, and what holds where none says otherwise. */
export function documentStyles(): IStylesOptions {
  const names = Object.keys(STYLES) as StyleName[];
  const known = Object.entries(KNOWN).map(([name, key]) => [key, toStyle(LETTER_STYLES[name as StyleName])]);
  const defaults = {
    run: { font: fontsOf('body'), size: SIZE.text, language: { value: 'en-US', eastAsia: 'zh-CN' } },
    paragraph: { spacing: exactly(LINE) },
  };
  return {
    default: { document: defaults, ...Object.fromEntries(known) },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...names
        .filter((name) => !(name in KNOWN))
        .map((name) => ({ id: STYLES[name], ...toStyle(LETTER_STYLES[name]) })),
      ...CELL_SIZES.flatMap(cellStyles),
    ],
  };
}

function cellStyles(size: CellSize): IParagraphStyleOptions[] {
  const spacing = exactly(CELL_LINES[size]);
  const head: Style = { name: `Head ${size / 2}`, size, face: 'black', paragraph: { spacing, keepNext: true } };
  return [
    { id: cellStyle(size, false), ...toStyle({ name: `Cell ${size / 2}`, size, paragraph: { spacing } }) },
    { id: cellStyle(size, true), ...toStyle(head) },
  ];
}

function toStyle({ face, size, run, paragraph, ...rest }: Style): Omit<IParagraphStyleOptions, 'id'> {
  return {
    basedOn: 'Normal',
    quickFormat: true,
    ...rest,
    ...(paragraph && { paragraph }),
    run: { ...(face && { font: fontsOf(face) }), ...(size && { size }), ...run },
  };
}
