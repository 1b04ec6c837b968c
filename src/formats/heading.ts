/** The first lines of what a command shows. */
import type { Messages } from '../messages/messages.js';
import type { Surface } from '../terminal/surface.js';
import { wrapText } from './wrap.js';

/** The plan's title, then the date that everything is judged by. */
export function renderHeading(title: string, facts: readonly string[], surface: Surface): string[] {
  const { palette, measure, width } = surface;
  return [
    ...wrapText(title, width, measure).map(palette.title),
    ...factLines(facts, surface)
      .flatMap((line) => wrapText(line, width, measure))
      .map(palette.faint),
  ];
}

/** Beside each other where they fit, else below each other. */
function factLines(facts: readonly string[], { measure, width }: Surface): readonly string[] {
  const line = facts.join('  ');
  return measure(line) <= width ? [line] : facts;
}

/** `截至2022年6月30日`, saying so when today lies outside the plan's period. */
export function asOfPhrase(asOf: string, clampedFrom: string | undefined, { reports, words }: Messages): string {
  return reports.asOf(words.date(asOf)) + (clampedFrom === undefined ? '' : reports.clamped(clampedFrom));
}
