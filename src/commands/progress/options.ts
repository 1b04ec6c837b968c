/** The options of `plan progress`, as the clerk typed them. */
import type { EditOptions } from '../edit/run-edit.js';

/** What a report may say. */
export interface ContentOptions {
  readonly percent?: string;
  readonly note?: string;
  readonly problem?: string;
  readonly next?: string;
  readonly target?: readonly string[];
  readonly done?: readonly string[];
  readonly evidence?: readonly string[];
  readonly schedule?: string;
  readonly occurrence?: string;
  readonly event?: string;
  readonly trigger?: string;
  readonly milestone?: string;
  readonly submit?: boolean;
  readonly nothing?: boolean;
}

/** All options of the command. */
export interface ProgressOptions extends EditOptions, ContentOptions {
  readonly department?: string;
  readonly date?: string;
}

const CONTENT = [
  'percent',
  'note',
  'problem',
  'next',
  'target',
  'done',
  'evidence',
  'schedule',
  'occurrence',
  'event',
  'trigger',
  'milestone',
  'submit',
  'nothing',
] as const satisfies readonly (keyof ContentOptions)[];

/** The options given that say something of the measure, by their names on the command line. */
export function contentGiven(options: ContentOptions): readonly string[] {
  return CONTENT.filter((key) => options[key] !== undefined).map((key) => `--${key}`);
}
