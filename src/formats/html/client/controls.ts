/** What stands above a table: how many rows are found and shown, and the buttons for more. */

/** Rows of a table; `shown` are on the screen. */
export interface RowCounts {
  readonly total: number;
  readonly found: number;
  readonly shown: number;
}

/** What the buttons do. */
export interface Actions {
  readonly more: () => void;
  readonly every: () => void;
  readonly clear: () => void;
}

/** The controls of a table's section; a table without any counts in silence. */
export class Controls {
  readonly #section: Element;
  readonly #count: HTMLElement | null;

  constructor(section: Element, actions: Actions) {
    this.#section = section;
    this.#count = section.querySelector<HTMLElement>('.count');
    for (const name of ['more', 'every', 'clear'] as const)
      this.#button(name)?.addEventListener('click', actions[name]);
    const narrow = this.#button('narrow-tools');
    narrow?.addEventListener('click', () => {
      const isOpen = section.classList.toggle('tools-open');
      narrow.setAttribute('aria-expanded', String(isOpen));
    });
  }

  /** Says how many rows there are; `filtered` when something can be cleared. */
  update(counts: RowCounts, filtered: boolean): void {
    const { total, found, shown } = counts;
    for (const name of ['more', 'every'] as const) setHidden(this.#button(name), shown === found);
    setHidden(this.#button('clear'), !filtered);
    const count = this.#count;
    if (!count) return;
    const { all = '', found: some = '', shown: first = '', nothing = '' } = count.dataset;
    const template = found === 0 ? nothing : shown < found ? first : found < total ? some : all;
    const text = template.replace(/\{(total|found|shown)\}/g, (_, name: keyof RowCounts) => String(counts[name]));
    if (count.textContent !== text) count.textContent = text;
  }

  #button(name: string): HTMLButtonElement | null {
    return this.#section.querySelector(`.controls .${name}`);
  }
}

function setHidden(button: HTMLButtonElement | null, hidden: boolean): void {
  if (button) button.hidden = hidden;
}
