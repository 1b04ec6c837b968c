/** A circular as an official paper: the letter, then its annexes as tables. */
import type { CircularReport } from '../../reports/circular/circular.js';
import type { Paper, PaperPart } from '../paper/paper.js';
import { lampCell } from './cells.js';
import { circularLetter } from './letter.js';
import { annexSheets } from './sheets.js';
import type { Wording } from './wording.js';

/** The whole circular. */
export function circularPaper(report: CircularReport, wording: Wording): Paper {
  const { messages } = wording;
  const letter = circularLetter(report, wording);
  return {
    title: letter.title,
    author: report.issuer,
    language: messages.language,
    date: report.asOf,
    parts: [
      { kind: 'letter', letter },
      ...annexSheets(report, wording).map((sheet): PaperPart => ({ kind: 'sheet', sheet })),
    ],
    lamps: {
      red: lampCell('red', messages),
      yellow: lampCell('yellow', messages),
      blue: lampCell('blue', messages),
      green: lampCell('green', messages),
      none: messages.words.lamps.none,
    },
  };
}
