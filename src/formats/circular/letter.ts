/** The body of a circular as a letter: head, four parts, enclosures, signature. */
import { parsePeriod } from '../../model/period.js';
import type { CircularReport } from '../../reports/circular/circular.js';
import type { Addressee } from '../../reports/circular/report.js';
import type { Letter } from '../paper/letter.js';
import { fillPlaces } from '../sheet.js';
import { advanceParagraphs } from './advances.js';
import { demandParagraphs } from './demands.js';
import { overallParagraphs } from './overall.js';
import { problemParagraphs } from './problems.js';
import { annexKinds, onOneLine, type Wording, yearOf } from './wording.js';

/** The letter of a report, in the office's own words where plan.yaml sets them. */
export function circularLetter(report: CircularReport, wording: Wording): Letter {
  const { messages, circular, exports } = wording;
  const { head } = circular;
  const own = exports?.report;
  const to = fillIn(own?.to, report, wording) ?? addresseeNames(report, wording);
  return {
    issuer: report.issuer,
    number: fillIn(own?.number, report, wording) ?? head.number(yearOf(report)),
    title:
      fillIn(own?.title, report, wording) ?? head.title(report.plan, report.cadence, periodPhrase(report, wording)),
    to: to === '' ? '' : head.to(to),
    parts: [
      { heading: head.parts.overall, paragraphs: overallParagraphs(report, wording) },
      { heading: head.parts.advances, paragraphs: advanceParagraphs(report, wording) },
      { heading: head.parts.problems, paragraphs: problemParagraphs(report, wording) },
      { heading: head.parts.demands, paragraphs: demandParagraphs(report, wording) },
    ],
    enclosures: head.enclosures(annexKinds(report).map((kind) => circular.annexes.titles[kind])),
    signature: [report.issuer, messages.words.date(report.asOf)],
    contact: head.contact(fillIn(own?.contact ?? exports?.contact, report, wording) ?? null),
    note: report.cadence === 'weekly' ? circular.annexes.weekly : '',
    copies: head.copies(fillIn(own?.copies, report, wording) ?? null),
  };
}

/** A text of the settings with its places filled in. */
function fillIn(template: string | undefined, report: CircularReport, wording: Wording): string | undefined {
  if (template === undefined) return undefined;
  const text = fillPlaces(template, {
    plan: report.plan,
    issuer: report.issuer,
    period: periodPhrase(report, wording),
    year: yearOf(report),
    date: wording.messages.words.date(report.asOf),
    blank: wording.circular.head.blank,
  });
  return onOneLine(text, wording.messages);
}

/** The period, and up to when it is told where it is not over. */
function periodPhrase({ cadence, period, complete, asOf }: CircularReport, { circular }: Wording): string {
  const named = parsePeriod(period.text);
  if (!named) throw new RangeError(`no period: ${period.text}`);
  return circular.head.period(cadence, named, complete ? null : asOf);
}

function addresseeNames({ addressees }: CircularReport, { messages, circular }: Wording): string {
  const nameOf = (addressee: Addressee) => {
    if (addressee.kind === 'named') return addressee.name;
    return addressee.kind === 'counties' ? circular.head.counties(addressee.all) : circular.head.departments;
  };
  return addressees.map(nameOf).join(messages.words.listSeparator);
}
