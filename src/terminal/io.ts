/** The real world as the program sees it; tests hand in another. */

/** One of the two output streams. */
export interface Output {
  write(chunk: string | Uint8Array): void;
  readonly isTTY: boolean;
  /** Width in columns, on a terminal. */
  readonly columns?: number | undefined;
}

/** The keyboard. */
export interface Input {
  readonly isTTY: boolean;
  /** Shows a question on stderr and reads one line; undefined when there is no more input, or the clerk breaks off. */
  readonly ask: (question: string) => Promise<string | undefined>;
}

/** Everything that main may touch, apart from the files of the workspace. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The system's language tag, for systems that set no locale variables. */
  readonly systemLocale: () => string;
  /** Today's date in local time as `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Has something tidied up should somebody break the program off; gives what takes that back. */
  readonly onInterrupt: (tidy: () => void) => () => void;
}

/** 0 clean, 1 findings in the plan, 2 a bad call, a failed output or an internal error. */
export type ExitCode = 0 | 1 | 2;
