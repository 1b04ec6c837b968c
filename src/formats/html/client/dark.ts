/** The switch between light and dark colours; without a word of the reader the system decides. */

const KEY = 'plan-page-dark';
const SYSTEM = window.matchMedia('(prefers-color-scheme: dark)');

/** Shows the colours that the reader chose last time. */
export function applyChoice(): void {
  const choice = readChoice();
  if (choice !== null) setDark(choice === 'yes');
}

/** Makes the button work; `aria-pressed` says what is shown. */
export function createSwitch(button: HTMLElement): void {
  const isDark = () => (sheet()?.media === 'screen' ? true : sheet()?.media === 'not all' ? false : SYSTEM.matches);
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    const dark = !isDark();
    setDark(dark);
    keepChoice(dark ? 'yes' : 'no');
    show();
  });
  SYSTEM.addEventListener('change', show);
  show();
}

function setDark(dark: boolean): void {
  const style = sheet();
  if (style) style.media = dark ? 'screen' : 'not all';
}

function sheet(): HTMLStyleElement | null {
  return document.querySelector<HTMLStyleElement>('style#dark');
}

/** A browser may keep nothing for a file. */
function readChoice(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keepChoice(choice: string): void {
  try {
    window.localStorage.setItem(KEY, choice);
  } catch {
    return;
  }
}
