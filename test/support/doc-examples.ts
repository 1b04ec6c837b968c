/** Commands that the pages of the documentation show, with their output. */

/** A command and what it prints. */
export interface DocExample {
  readonly argv: readonly string[];
  readonly output: readonly string[];
}

/** The examples of a page, in their order. */
export function examplesIn(text: string): DocExample[] {
  return [...text.matchAll(/```console\n\$ npx plan (.*)\n([\s\S]*?)\n```/g)].map(([, command = '', output = '']) => ({
    argv: wordsOf(command),
    output: output.split('\n'),
  }));
}

/** The words of a command line; `demo` is the plan that `plan init demo --example` writes. */
function wordsOf(command: string): string[] {
  const words = command.match(/'[^']*'|\S+/g) ?? [];
  return words.map((word) => word.replaceAll("'", ''));
}
