/** The hidden call by which the completion scripts ask for candidates. */
import { loadMessages } from '../../messages/messages.js';
import type { Io } from '../../terminal/io.js';
import { createProgram } from '../program.js';
import { callLanguage } from '../run-command.js';
import type { Answer } from './candidate.js';
import { complete, type Line } from './complete.js';
import { PlanWords } from './plan-words.js';
import { readLine, readWord } from './read-line.js';
import { renderBash, renderFish, renderPowerShell, renderZsh } from './render.js';

/** What a shell asks: a line, and how its answer is written. */
interface Asked {
  readonly line: Line;
  readonly render: (answer: Answer) => string;
}

/** Prints the candidates for `SHELL WORD…`; nothing for a call that no script makes. Messages are for nobody here. */
export async function answerShell(argv: readonly string[], io: Io): Promise<void> {
  const [shell = '', ...words] = argv;
  const asked = ASKED[shell]?.(words);
  if (!asked) return;
  const language = callLanguage(asked.line.before, io);
  const program = createProgram(io, await loadMessages(language), () => {});
  const planAt = (directory: string | undefined) => new PlanWords(io.cwd, directory);
  io.stdout.write(asked.render(await complete(program, asked.line, language, planAt)));
}

/** How each shell tells what stands on the line. */
const ASKED: Readonly<Record<string, (words: readonly string[]) => Asked>> = {
  bash: ([line = '', part = '']) => askedByBash(line, part),
  zsh: (words) => ({ line: lineOf(words), render: renderZsh }),
  fish: (words) => ({ line: { ...lineOf(words), typed: readWord(words.at(-1) ?? '').text }, render: renderFish }),
  powershell: ([encoded = '']) => ({ line: lineOf(decodeWords(encoded)), render: renderPowerShell }),
};

function lineOf(words: readonly string[]): Line {
  return { before: words.slice(0, -1), typed: words.at(-1) ?? '' };
}

/** The line up to the cursor, and the part of its last word that bash replaces. */
function askedByBash(line: string, part: string): Asked {
  const all = readLine(line);
  const word = all.at(-1) ?? readWord('');
  const head = readWord(word.raw.endsWith(part) ? word.raw.slice(0, word.raw.length - part.length) : '');
  // Variables may be set in front of the program's name.
  const name = all.findIndex(({ raw }) => !/^\w+=/.test(raw));
  const before = all.slice(name + 1, -1).map(({ text }) => text);
  // In the C locale the common beginning of two Chinese names may end inside a character.
  const typed = word.text.replace(/\ufffd+$/, '');
  return { line: { before, typed }, render: (answer) => renderBash(answer, word, head) };
}

/** PowerShell would change quotation marks on their way: its words come as Base64, one to a line. */
function decodeWords(encoded: string): string[] {
  return Buffer.from(encoded, 'base64').toString('utf8').split('\n');
}
