/** An answer as the script of each shell takes it: a line on what to do, then a line for each candidate. */
import type { Answer, Candidate } from './candidate.js';
import type { OpenWord, Quote } from './read-line.js';

/** The lines for a shell that quotes candidates itself: the word, and behind a tab what it means. */
export function renderFish(answer: Answer): string {
  return lines(answer, ({ value, description }) => (description === undefined ? value : `${value}\t${description}`));
}

/** The lines for zsh, whose own function parts a word from its meaning by a colon. */
export function renderZsh(answer: Answer): string {
  const escaped = (text: string) => text.replace(/[\\:]/g, '\\$&');
  return lines(answer, ({ value, description }) =>
    description === undefined ? escaped(value) : `${escaped(value)}:${description}`,
  );
}

/** The lines for PowerShell: the word as it has to be typed, as it is, and what it means. */
export function renderPowerShell(answer: Answer): string {
  return lines(answer, ({ value, description }) => [quotePowerShell(value), value, description ?? value].join('\t'));
}

/** PowerShell knows four signs as single quotation marks; each is doubled inside them. */
function quotePowerShell(value: string): string {
  return /^[\p{L}\p{N}_./:=-]+$/u.test(value) ? value : `'${value.replace(/['‘’‚‛]/g, '$&$&')}'`;
}

/**
 * The lines for bash, which replaces only the part of the word behind its last break, such as a colon, and puts in
 * what it is given as it stands. The part is as it was typed.
 */
export function renderBash(answer: Answer, word: OpenWord, head: OpenWord): string {
  const candidates = answer.candidates.filter(
    ({ value }) => value.startsWith(head.text) && canQuote(value, word.quote),
  );
  const isLone = candidates.length === 1;
  return lines({ ...answer, candidates, isOpen: answer.isOpen && isLone }, ({ value }) =>
    quoteBash(value.slice(head.text.length), head.quote),
  );
}

/** In double quotes nothing takes the meaning of `!` away: bash would put a line of its history there. */
function canQuote(value: string, quote: Quote): boolean {
  return quote !== '"' || !value.includes('!');
}

function quoteBash(text: string, quote: Quote): string {
  if (quote === "'") return text.replaceAll("'", "'\\''");
  if (quote === '"') return text.replace(/[\\"$`]/g, '\\$&');
  return text.replace(/[ !"#$&'()*;<>?[\\\]^`{|}~]/g, '\\$&');
}

/** The first line says `files` or `directories` where the shell completes them itself, `open` where no blank may follow. */
function lines({ candidates, isOpen, paths }: Answer, line: (candidate: Candidate) => string): string {
  return [paths ?? (isOpen ? 'open' : 'words'), ...candidates.map(line)].map((text) => `${text}\n`).join('');
}
