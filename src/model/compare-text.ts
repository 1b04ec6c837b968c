/** The order of texts by their characters' codes: the same in every locale, and that of ISO dates in time. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
