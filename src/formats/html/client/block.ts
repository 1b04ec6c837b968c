/** The rows of a table under one heading: in their order, on the screen or not. */
import { Row } from './row.js';

/** Rows under a heading of their own. */
export interface Block {
  readonly body: HTMLTableSectionElement;
  readonly heading: Row | undefined;
  readonly rows: readonly Row[];
}

/** The block of a table body. */
export function toBlock(body: HTMLTableSectionElement): Block {
  const rows = Array.from(body.rows, (element) => new Row(element));
  const heading = rows[0]?.element.classList.contains('block') ? rows.shift() : undefined;
  return { body, heading, rows };
}

/** Puts the rows in order, those that were found first, and says of each whether it is shown. */
export function placeRows({ body, heading, rows }: Block, found: readonly Row[], shown: readonly Row[]): void {
  heading?.show(found.length === 0 ? 'out' : shown.length === 0 ? 'beyond' : 'in');
  const isFound = new Set(found);
  const order = [...found, ...rows.filter((row) => !isFound.has(row))];
  for (const [at, row] of order.entries()) row.show(at < shown.length ? 'in' : at < found.length ? 'beyond' : 'out');
  moveRows(body, heading, order);
}

/** Moving a row costs more than looking where it is. */
function moveRows(body: HTMLTableSectionElement, heading: Row | undefined, order: readonly Row[]): void {
  let next = heading ? heading.element.nextElementSibling : body.firstElementChild;
  let isInOrder = true;
  for (const { element } of order) {
    if (element !== next) {
      isInOrder = false;
      break;
    }
    next = element.nextElementSibling;
  }
  if (isInOrder) return;
  const fragment = document.createDocumentFragment();
  for (const { element } of order) fragment.append(element);
  body.append(fragment);
}
