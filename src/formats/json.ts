/** The envelope of every JSON output. */

/** The report as JSON in its envelope, with a final line break. */
export function formatJson(kind: string, report: { readonly asOf?: string }): string {
  const { asOf, ...rest } = report;
  return `${JSON.stringify({ schemaVersion: 1, kind, ...(asOf !== undefined && { asOf }), ...rest }, undefined, 2)}\n`;
}
