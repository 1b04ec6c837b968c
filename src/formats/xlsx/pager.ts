/** Where the pages of a worksheet will end, as far as can be told: programs differ by a row or so. */

/** Of a page. */
const ALMOST_EMPTY = 0.18;

/** What is left on the last page, in points of a worksheet before it is printed smaller. */
export class Pager {
  readonly #room: number;
  #left: number;
  #pages = 1;

  /** A page has so much room below the heads that are on each; of the first one some is taken by the title. */
  constructor(room: number, taken: number) {
    this.#room = room;
    this.#left = room - taken;
  }

  /** True where a row of some height would begin a page. */
  isFull(height: number): boolean {
    return height > this.#left && this.#left < this.#room;
  }

  /** Takes a row; what is higher than a page runs over to the next ones. */
  add(height: number): void {
    if (this.isFull(height)) this.#turn();
    this.#left -= height;
    while (this.#left < 0) this.#turn(this.#left);
  }

  /** As few pages as what there is fits on, when it is printed a little smaller rather than end on a page that is almost empty. */
  get fewestPages(): number {
    const used = (this.#room - this.#left) / this.#room;
    return this.#pages > 1 && used < ALMOST_EMPTY ? this.#pages - 1 : this.#pages;
  }

  #turn(over = 0): void {
    this.#pages++;
    this.#left = this.#room + over;
  }
}
