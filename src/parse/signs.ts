/** Brackets and quotes that do not come in pairs. */
import type { Span } from './defect.js';
import { MAX_DEPTH } from './read-data.js';
import { isClosed, type Token, tokensOf } from './tokens.js';

/** A sign that opens something which is never closed. */
export interface OpenSign {
  readonly problem: 'UNCLOSED_BRACKET' | 'UNCLOSED_QUOTE';
  readonly offset: number;
}

/** What the signs of a text tell of its mistakes. */
export interface Signs {
  /** The first sign whose partner is missing. */
  readonly open?: OpenSign | undefined;
  /** Quoted texts that take in what looks like lines of their own: the quote that ends them may begin the next text. */
  readonly greedy: readonly Span[];
  /** The first bracket that is one too many inside each other. */
  readonly tooDeep?: number | undefined;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A later line of a quoted text that looks like a key or an item. */
const LINE_OF_ITS_OWN = /\n *(?:- |[^\s"':：，。、]+:(?:\s|$))/;

/** Looks through the signs of a text in one pass. */
export function inspectSigns(text: string): Signs {
  const brackets: Token[] = [];
  const greedy: Span[] = [];
  let open: OpenSign | undefined;
  let tooDeep: number | undefined;
  for (const token of tokensOf(text)) {
    const { type, source, offset } = token;
    if (type === 'single-quoted-scalar' || type === 'double-quoted-scalar') {
      if (!isClosed(token)) open ??= { problem: 'UNCLOSED_QUOTE', offset };
      else if (LINE_OF_ITS_OWN.test(source)) greedy.push({ start: offset, end: offset + source.length });
    }
    open ??= openBracket(pair(brackets, token));
    if (brackets.length > MAX_DEPTH) tooDeep ??= offset;
  }
  return { open: open ?? openBracket(brackets.at(-1)), greedy, tooDeep };
}

/** Keeps account of the brackets that are open; returns the one that a token leaves open for good. */
function pair(brackets: Token[], token: Token): Token | undefined {
  switch (token.type) {
    case 'flow-map-start':
    case 'flow-seq-start':
      brackets.push(token);
      return undefined;
    case 'flow-error-end':
      return brackets.splice(0).at(-1);
    case 'flow-map-end':
    case 'flow-seq-end': {
      const opening = brackets.pop();
      return opening && CLOSING[opening.source] !== token.source ? opening : undefined;
    }
    default:
      return undefined;
  }
}

function openBracket(token: Token | undefined): OpenSign | undefined {
  return token && { problem: 'UNCLOSED_BRACKET', offset: token.offset };
}
