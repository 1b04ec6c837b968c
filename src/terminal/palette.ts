/** Colours by meaning; without colour every function returns its text. */
import { Chalk } from 'chalk';
import type { Io, Output } from './io.js';

type Paint = (text: string) => string;

/** Colours by meaning. */
export interface Palette {
  readonly title: Paint;
  readonly head: Paint;
  readonly faint: Paint;
  readonly code: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  readonly green: Paint;
}

/** The palette for one stream: `--no-color`, NO_COLOR and FORCE_COLOR first, then whether it is a terminal. */
export function createPalette(output: Output, env: Io['env'], noColor: boolean): Palette {
  const chalk = new Chalk({ level: wantsColor(output, env, noColor) ? 1 : 0 });
  // A painter takes one text, so that it can be handed to map.
  const paint =
    (style: (text: string) => string): Paint =>
    (text) =>
      style(text);
  return {
    title: paint(chalk.bold),
    head: paint(chalk.bold),
    faint: paint(chalk.dim),
    code: paint(chalk.cyan),
    red: paint(chalk.red),
    yellow: paint(chalk.yellow),
    blue: paint(chalk.blueBright),
    green: paint(chalk.green),
  };
}

function wantsColor(output: Output, env: Io['env'], noColor: boolean): boolean {
  if (noColor) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return output.isTTY && env.TERM !== 'dumb';
}
