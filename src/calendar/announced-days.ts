/** The days off and make-up working days that were announced for the whole country. */
import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

/** By date; the package's functions guess for a year without data and read dates in local time, its data does neither. */
export const announced = { off: Object.keys(data.holidays), work: Object.keys(data.workdays) };
