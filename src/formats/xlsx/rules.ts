/** What a spreadsheet does by itself with a table: colours lamps, offers choices, refuses wrong percents, guards what is not to be filled in. */
import type { CellStyle, ConditionalRule, DataValidation, SheetProtection } from 'hucre';
import { colToLetter } from 'hucre/xlsx';
import type { PaperMessages } from '../../messages/messages.js';
import { LAMPS, type Lamp } from '../../model/state.js';
import type { Paper } from '../paper/paper.js';
import type { Sheet, SheetColumn } from '../sheet.js';
import type { Setting } from './worksheet.js';

/** Dark letters on a light ground: readable in black and white too. */
const LAMP_STYLES: Readonly<Record<Lamp, CellStyle | undefined>> = {
  red: lampStyle('9C0006', 'FFC7CE'),
  yellow: lampStyle('7F6000', 'FFEB9C'),
  blue: lampStyle('1F3864', 'BDD7EE'),
  green: lampStyle('375623', 'C6E0B4'),
  none: undefined,
};

function lampStyle(text: string, ground: string): CellStyle {
  return {
    font: { bold: true, color: { rgb: text } },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: ground } },
  };
}

/** The rules of a table between two rows, which count from 1. */
export function rulesOf(
  { columns }: Sheet,
  first: number,
  last: number,
  { lamps, wording }: Pick<Setting, 'lamps' | 'wording'>,
): { conditionalRules: ConditionalRule[]; dataValidations: DataValidation[] } {
  const range = (column: number) => `${colToLetter(column)}${first}:${colToLetter(column)}${last}`;
  return {
    conditionalRules: columns.flatMap(({ kind }, at) => (kind === 'lamp' ? lampRules(lamps, range(at)) : [])),
    dataValidations: columns.flatMap((column, at) => validationOf(column, range(at), wording) ?? []),
  };
}

/** The colours of the lamps in a range, by their words. */
function lampRules(lamps: Paper['lamps'], range: string): ConditionalRule[] {
  return LAMPS.flatMap((lamp, at) => {
    const style = LAMP_STYLES[lamp];
    const formula = `"${lamps[lamp].replaceAll('"', '""')}"`;
    return style ? [{ type: 'cellIs', operator: 'equal', priority: at + 1, formula, style, range }] : [];
  });
}

/** The longest list that a cell can offer by itself. */
const LONGEST_LIST = 255;

/** What may stand in a column that is filled in; undefined where that is any text. */
function validationOf(
  { fill, kind }: SheetColumn,
  range: string,
  { percent }: PaperMessages['workbook'],
): DataValidation | undefined {
  if (!fill) return undefined;
  const prompt = fill.hint === undefined ? {} : { showInputMessage: true, inputMessage: fill.hint };
  if (kind === 'percent') {
    return {
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: '1',
      range,
      allowBlank: true,
      showInputMessage: true,
      inputMessage: percent.prompt,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: percent.title,
      errorMessage: percent.error,
      ...prompt,
    };
  }
  const { choices = [] } = fill;
  // Other words are not refused: a request may name its date.
  if (canBeListed(choices)) return { type: 'list', values: [...choices], range, allowBlank: true, ...prompt };
  return fill.hint === undefined
    ? undefined
    : { type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0', range, ...prompt };
}

/** Choices with a comma could not be told apart. */
function canBeListed(choices: readonly string[]): boolean {
  return (
    choices.length > 0 && !choices.some((choice) => /[",]/.test(choice)) && choices.join(',').length <= LONGEST_LIST
  );
}

/** Only cells to be filled in can be changed; no password, since it guards against slips, not against people. */
export const GUARD: SheetProtection = {
  sheet: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};
