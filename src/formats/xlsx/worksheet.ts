/** A worksheet before it is named and written, and what all worksheets of a workbook share. */
import type { WriteSheet } from 'hucre';
import type { PaperMessages } from '../../messages/messages.js';
import type { Paper } from '../paper/paper.js';
import type { Styles } from './styles.js';

/** A worksheet with what its writer cannot say. */
export interface Worksheet {
  readonly sheet: Omit<WriteSheet, 'name'>;
  readonly fixedRows: ReadonlySet<number>;
  /** Rows and columns that are there again on each page, such as `$3:$3`. */
  readonly printTitles: readonly string[];
  readonly rows: number;
}

/** What all worksheets of a workbook share. */
export interface Setting {
  readonly styles: Styles;
  readonly wording: PaperMessages['workbook'];
  readonly lamps: Paper['lamps'];
}
