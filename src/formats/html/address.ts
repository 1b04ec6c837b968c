/** The addresses inside the page: which element stands for a unit, a measure, a part. */

/** The element of a unit; the same text behind `#` opens its page. */
export function unitAnchor(id: string): string {
  return `unit=${id}`;
}

/** The first row of a measure. */
export function measureAnchor(id: string): string {
  return `measure=${id}`;
}

/** The element of a part, counted from 1. */
export function partAnchor(number: number): string {
  return `part-${number}`;
}

/** A link's address of an element of the page. */
export function toHref(anchor: string): string {
  return `#${encodeURIComponent(anchor).replace(/%3D/g, '=')}`;
}
