/** The closed record of every code: severity, whether it can be configured or fixed, and an example with its mended form. */
import type { Code } from '../codes.js';
import { CALENDAR } from './calendar.js';
import { CHARACTERS } from './characters.js';
import { DUES } from './dues.js';
import type { CatalogEntry } from './entry.js';
import { FILES } from './files.js';
import { HISTORY } from './history.js';
import { MEASURES } from './measures.js';
import { NAMES } from './names.js';
import { PROGRESS } from './progress.js';
import { SUPERVISION } from './supervision.js';
import { VALUES } from './values.js';

export const CATALOG: Readonly<Record<Code, CatalogEntry>> = {
  ...FILES,
  ...VALUES,
  ...NAMES,
  ...MEASURES,
  ...DUES,
  ...PROGRESS,
  ...SUPERVISION,
  ...CALENDAR,
  ...CHARACTERS,
  ...HISTORY,
};

/** The codes by family, in the order of the catalog. */
export const FAMILIES = {
  files: FILES,
  values: VALUES,
  names: NAMES,
  measures: { ...MEASURES, ...DUES },
  progress: PROGRESS,
  supervision: SUPERVISION,
  calendar: CALENDAR,
  characters: CHARACTERS,
  history: HISTORY,
} as const;

/** All codes in the order of the catalog. */
export const CODES = Object.keys(CATALOG) as readonly Code[];
