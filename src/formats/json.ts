/** The envelope of every JSON output. */
import { escapeCharacter } from '../terminal/printable.js';

/** What JSON may hold but a terminal should not be sent. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

/** The report as JSON in its envelope, with a final line break. */
export function formatJson(kind: string, report: { readonly asOf?: string }): string {
  const { asOf, ...rest } = report;
  const json = JSON.stringify({ schemaVersion: 1, kind, ...(asOf !== undefined && { asOf }), ...rest }, undefined, 2);
  return `${json.replace(UNSAFE, escapeCharacter)}\n`;
}
