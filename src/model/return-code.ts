/** The code of a checklist's row by which a returned answer is known again: whose it is, of what, and of which state of the plan. */

/** What a code says. */
export interface ReturnCode {
  /** The plan, by {@link planKey}. */
  readonly plan: string;
  /** The department's id. */
  readonly department: string;
  readonly measure: string;
  /** The date that the checklist was made for. */
  readonly asOf: string;
  /** The state of the measure and of the department's reports on it. */
  readonly state: string;
}

const VERSION = 'P1';
const SHAPE = /^P1\/([0-9a-z]+)\/([^/\s]+)\/([^/\s]+)\/(\d{4}-\d{2}-\d{2})\/([0-9a-z]+)\/([0-9a-z]+)$/;

/** The code as text; it ends in a check, since spreadsheets count up what is dragged down. */
export function writeReturnCode({ plan, department, measure, asOf, state }: ReturnCode): string {
  const body = [VERSION, plan, department, measure, asOf, state].join('/');
  return `${body}/${digest(body, 6)}`;
}

/** What a text says as a code; undefined for a text that is none, `damaged` for one that was changed. */
export function readReturnCode(text: string): ReturnCode | 'damaged' | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith(`${VERSION}/`)) return undefined;
  const [, plan = '', department = '', measure = '', asOf = '', state = ''] = SHAPE.exec(trimmed) ?? [];
  const code = { plan, department, measure, asOf, state };
  return writeReturnCode(code) === trimmed ? code : 'damaged';
}

/** By what a plan is known in codes: its title and the day of its issue. */
export function planKey({ title, issued }: { readonly title: string; readonly issued: string }): string {
  return digest(`${title}\n${issued}`, 8);
}

/** A short digest, the same on every machine: two rounds of FNV-1a, no secret. */
export function digest(text: string, length: number): string {
  const bytes = new TextEncoder().encode(text);
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte ^ (low >>> 24), 0x85ebca6b);
  }
  const code = (part: number) => (part >>> 0).toString(36).padStart(7, '0');
  return (code(low ^ (low >>> 15)) + code(high ^ (high >>> 13))).slice(-length);
}
