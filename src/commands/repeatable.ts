/** Options that may be given several times. */

/** Adds a value to those before it. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
