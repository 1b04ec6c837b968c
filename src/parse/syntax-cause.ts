/** What is most likely wrong where the `yaml` package sees an error, and where that is. */
import type { YAMLError } from 'yaml';
import type { Defect } from './defect.js';

/** A syntax error. */
export type SyntaxDefect = Extract<Defect, { code: 'yaml-syntax' }>;

/** A sign that is most likely to blame for an error: which errors it causes, and what stands before it there. */
interface Suspect {
  readonly problem: string;
  readonly causes: readonly string[];
  readonly before: RegExp;
}

const SUSPECTS: readonly Suspect[] = [
  {
    problem: 'FULLWIDTH_COLON',
    causes: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
    before: /(?:"[^"\n]*"|'[^'\n]*'|[^\s:：，,'"[\]{}]+)[ \t]*(?=：)/y,
  },
  {
    problem: 'COLON_WITHOUT_SPACE',
    causes: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
    before: /\p{L}[\p{L}\p{Nd}_-]*(?=:[^\s/])/uy,
  },
  {
    problem: 'FULLWIDTH_COMMA',
    causes: ['BLOCK_IN_FLOW'],
    before: /[^\n，]*(?=，\s*[^\s:：，,'"[\]{}]+:\s)/y,
  },
  { problem: 'MISSING_COMMA', causes: ['BLOCK_IN_FLOW'], before: /[^\n,:]*?(?= {1,9}[^\s,:]{1,99}:\s)/y },
];

/** The first of a text's errors, for what follows is mostly its consequence. */
export function explainErrors(text: string, errors: readonly YAMLError[]): SyntaxDefect | undefined {
  const [first, ...others] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  return (
    first &&
    (findTab(text, first.pos[0]) ??
      findSuspect(text, first) ??
      findBadIndent(text, first, others) ??
      syntaxDefect(text, first.code, ...first.pos))
  );
}

/** A defect that begins inside the text and ends on its line. */
export function syntaxDefect(text: string, problem: string, offset: number, until = offset + 1): SyntaxDefect {
  const start = Math.min(offset, text.trimEnd().length);
  const lineEnd = text.slice(start, until).search(/\r?\n/);
  return { code: 'yaml-syntax', params: { problem }, start, end: lineEnd < 0 ? until : start + lineEnd };
}

/** A tab in the indentation of the line with an error. */
function findTab(text: string, offset: number): SyntaxDefect | undefined {
  const start = lineStart(text, offset);
  const spaces = /^ *(?=\t)/.exec(text.slice(start))?.[0].length;
  return spaces === undefined ? undefined : syntaxDefect(text, 'TAB_AS_INDENT', start + spaces);
}

/** A sign that looks like one of YAML's own, or stands as it may not. */
function findSuspect(text: string, { code, pos: [start] }: YAMLError): SyntaxDefect | undefined {
  for (const { problem, causes, before } of SUSPECTS) {
    before.lastIndex = start;
    if (causes.includes(code) && before.test(text)) return syntaxDefect(text, problem, before.lastIndex);
  }
  return undefined;
}

/** A line that begins further left or right than it may; the error may begin on the blanks before it. */
function findBadIndent(text: string, error: YAMLError, others: readonly YAMLError[]): SyntaxDefect | undefined {
  const [start] = error.pos;
  const follower = others.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && follower) return badLine(text, lineStart(text, follower.pos[1]));
  const blanks = /^(?:\s|#.*)+/.exec(text.slice(start))?.[0].length ?? 0;
  const isWithinLine = /\S/.test(text.slice(lineStart(text, start), start));
  return blanks === 0 || isWithinLine ? undefined : badLine(text, lineStart(text, start + blanks));
}

/** What is wrong with the indentation of a line. */
function badLine(text: string, start: number): SyntaxDefect {
  const [, spaces = '', item] = /^( *)(- )?/.exec(text.slice(start)) ?? [];
  const problem = item ? 'BAD_COLLECTION_TYPE' : 'BAD_INDENT';
  return findTab(text, start) ?? syntaxDefect(text, problem, start + spaces.length);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
