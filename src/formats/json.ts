/** JSON for a terminal or a file, and the envelope of every report in it. */
import { escapeCharacter } from '../terminal/printable.js';

/** What JSON may hold but a terminal should not be sent. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

/** The report as JSON in its envelope, with a final line break. */
export function formatJson(kind: string, report: { readonly asOf?: string }): string {
  const { asOf, ...rest } = report;
  return `${toJson({ schemaVersion: 1, kind, ...(asOf !== undefined && { asOf }), ...rest }, 2)}\n`;
}

/** A value as JSON that is safe to print; `indent` in columns. */
export function toJson(value: object, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(UNSAFE, escapeCharacter);
}
