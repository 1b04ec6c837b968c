/** What every command is given: the world, the wording, and the options that all commands share. */
import { loadMessages, type Messages } from '../messages/messages.js';
import type { Language } from '../model/plan.js';
import type { Io } from '../terminal/io.js';
import { environmentLanguage } from '../terminal/language.js';
import { createSurface, type Surface } from '../terminal/surface.js';

/** Options of the program itself. */
export interface GlobalOptions {
  readonly dir?: string;
  readonly lang?: Language;
  readonly color: boolean;
}

/** One run of the program. */
export interface Context {
  readonly io: Io;
  readonly options: GlobalOptions;
  readonly stdout: Surface;
  readonly stderr: Surface;
}

/** The context of a run. */
export function createContext(io: Io, options: GlobalOptions): Context {
  const noColor = !options.color;
  return { io, options, stdout: createSurface(io, 'stdout', noColor), stderr: createSurface(io, 'stderr', noColor) };
}

/** Wording for the terminal: `--lang`, then the environment, then the plan's own language. */
export function terminalMessages({ io, options }: Context, planLanguage: Language): Promise<Messages> {
  return loadMessages(options.lang ?? environmentLanguage(io) ?? planLanguage);
}

/** Wording for a file: `--lang`, then the plan's own language; the machine has no say. */
export function exportMessages({ options }: Context, planLanguage: Language): Promise<Messages> {
  return loadMessages(options.lang ?? planLanguage);
}
