/** The body of a circular as an official paper: head, four parts, enclosures, signature. */
import { parsePeriod } from '../../model/period.js';
import type { CircularReport } from '../../reports/circular/circular.js';
import type { Addressee } from '../../reports/circular/report.js';
import { advanceParagraphs } from './advances.js';
import { demandParagraphs } from './demands.js';
import { overallParagraphs } from './overall.js';
import { problemParagraphs } from './problems.js';
import { annexKinds, type Paragraph, type Wording, yearOf } from './wording.js';

/** A part of the body. */
export interface PaperPart {
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Everything but the annexes themselves. */
export interface Paper {
  readonly issuer: string;
  readonly number: string;
  readonly title: string;
  readonly to: string;
  readonly parts: readonly PaperPart[];
  /** What is enclosed, a line each. */
  readonly enclosures: readonly string[];
  readonly signature: readonly string[];
  readonly contact: string;
  /** What a shorter paper leaves out; else empty. */
  readonly note: string;
  readonly copies: string;
}

/** The paper of a report. */
export function toPaper(report: CircularReport, wording: Wording): Paper {
  const { messages, circular } = wording;
  const { head } = circular;
  return {
    issuer: report.issuer,
    number: head.number(yearOf(report)),
    title: titleOf(report, wording),
    to: report.addressees.length === 0 ? '' : head.to(addresseeNames(report, wording)),
    parts: [
      { heading: head.parts.overall, paragraphs: overallParagraphs(report, wording) },
      { heading: head.parts.advances, paragraphs: advanceParagraphs(report, wording) },
      { heading: head.parts.problems, paragraphs: problemParagraphs(report, wording) },
      { heading: head.parts.demands, paragraphs: demandParagraphs(report, wording) },
    ],
    enclosures: head.enclosures(annexKinds(report).map((kind) => circular.annexes.titles[kind])),
    signature: [report.issuer, messages.words.date(report.asOf)],
    contact: head.contact,
    note: report.cadence === 'weekly' ? circular.annexes.weekly : '',
    copies: head.copies,
  };
}

/** The title says up to when where the period is not over. */
function titleOf({ plan, cadence, period, complete, asOf }: CircularReport, { circular }: Wording): string {
  const named = parsePeriod(period.text);
  if (!named) throw new RangeError(`no period: ${period.text}`);
  return circular.head.title(plan, cadence, named, complete ? null : asOf);
}

function addresseeNames({ addressees }: CircularReport, { messages, circular }: Wording): string {
  const nameOf = (addressee: Addressee) => {
    if (addressee.kind === 'named') return addressee.name;
    return addressee.kind === 'counties' ? circular.head.counties(addressee.all) : circular.head.departments;
  };
  return addressees.map(nameOf).join(messages.words.listSeparator);
}
