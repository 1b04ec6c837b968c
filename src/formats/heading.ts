/** The first lines of what a command shows. */
import type { Messages } from '../messages/messages.js';
import type { Surface } from '../terminal/surface.js';
import { wrapText } from './wrap.js';

/** The plan's title, then the date that everything is judged by. */
export function renderHeading(title: string, facts: readonly string[], surface: Surface): string[] {
  const { palette, measure, width } = surface;
  return [
    ...wrapText(title, width, measure).map(palette.title),
    ...wrapText(facts.join('  '), width, measure).map(palette.faint),
  ];
}

/** `截至2022年6月30日`, saying so when today lies outside the plan's period. */
export function asOfPhrase(asOf: string, clampedFrom: string | undefined, { reports, words }: Messages): string {
  return reports.asOf(words.date(asOf)) + (clampedFrom === undefined ? '' : reports.clamped(clampedFrom));
}
