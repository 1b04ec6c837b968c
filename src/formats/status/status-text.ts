/** The plan at a glance on the terminal. */
import type { Messages } from '../../messages/messages.js';
import { ALERTS, type Lamp } from '../../model/state.js';
import type { StatusReport } from '../../reports/status/status.js';
import type { Surface } from '../../terminal/surface.js';
import { drawBar } from '../bar.js';
import { asOfPhrase, renderHeading } from '../heading.js';
import { lampPaint, lampShape } from '../lamps.js';
import type { Span } from '../table.js';
import { wrapText } from '../wrap.js';
import { faintNote } from './blocks.js';
import { renderDepartments } from './departments.js';
import { renderOverdue, renderUpcoming } from './dues.js';
import { renderBehind, renderNextSteps, renderSilent, renderTargets } from './lapses.js';
import { renderRhythms } from './rhythms.js';
import { renderSections } from './sections.js';

const BAR = 16;

/** Heading, progress and lamps, sections, what somebody has to look after, what is due next, legend. */
export function formatStatus(
  report: StatusReport,
  clampedFrom: string | undefined,
  messages: Messages,
  surface: Surface,
): string {
  const parts = [
    renderOverdue,
    renderBehind,
    renderSilent,
    renderRhythms,
    renderTargets,
    renderNextSteps,
    renderUpcoming,
  ];
  const blocks = [
    renderTop(report, clampedFrom, messages, surface),
    renderSections(report, messages, surface),
    renderDepartments(report, messages, surface),
    ...parts.map((render) => render(report, messages, surface)),
    faintNote(
      messages.reports.lampLegend(report.alerts, (lamp) => `${lampShape(lamp)} `),
      surface,
    ),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function renderTop(
  report: StatusReport,
  clampedFrom: string | undefined,
  messages: Messages,
  surface: Surface,
): string[] {
  const { reports } = messages;
  const { palette } = surface;
  const { measures, statuses } = report.totals;
  const { full, rest } = drawBar(measures === 0 ? 0 : statuses.done / measures, BAR, surface);
  const size = reports.size(report.sections.length, report.tasks, measures);
  const bar = `${palette.green(full)}${palette.faint(rest)}  ${reports.status.done(statuses.done, measures)}`;
  const lamps = lampCounts(report, messages, surface);
  return [
    ...renderHeading(report.plan, [asOfPhrase(report.asOf, clampedFrom, messages), size], surface),
    '',
    ` ${bar}`,
    ` ${lamps.map(({ text, paint }) => (paint ?? String)(text)).join('  ')}`,
    ...wrapText(reports.status.paces(report.pace), surface.width - 1, surface.measure).map((line) => ` ${line}`),
  ];
}

function lampCounts({ totals }: StatusReport, { words }: Messages, { palette }: Surface): Span[] {
  const lamps: readonly Lamp[] = totals.alerts.none > 0 ? [...ALERTS, 'none'] : ALERTS;
  return lamps.map((lamp) => ({
    text: `${lampShape(lamp)} ${words.lampHeads[lamp]} ${totals.alerts[lamp]}`,
    paint: lampPaint(lamp, palette),
  }));
}
