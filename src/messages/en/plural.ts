/** English nouns with their numbers. */

/** `1 measure`, `2 measures`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
