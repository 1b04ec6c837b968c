/** The national holidays and make-up working days as the State Council announces them, year by year. */
import type { DateText } from '../model/period.js';

/** Days that are not what their weekday makes them, in the years that are known whole. */
export interface HolidayData {
  /** Years (`2022`) for which every other day is an ordinary one. */
  readonly years: ReadonlySet<string>;
  readonly off: ReadonlySet<DateText>;
  readonly work: ReadonlySet<DateText>;
}

/**
 * The years that the bundled data has whole. Older data of the same package follows another regulation, and lacks
 * 31 December 2005, a working Saturday.
 */
export const NATIONAL_YEARS: ReadonlySet<string> = new Set(
  Array.from({ length: 2026 - 2008 + 1 }, (_, at) => String(2008 + at)),
);

/** The data of somebody who has not looked anything up. */
export const NO_DATA: HolidayData = { years: new Set(), off: new Set(), work: new Set() };

/** Loads the announced days of all years that are known whole. */
export async function loadNationalData(): Promise<HolidayData> {
  const { announced } = await import('./announced-days.js');
  return { years: NATIONAL_YEARS, off: new Set(announced.off), work: new Set(announced.work) };
}
