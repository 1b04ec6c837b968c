/** The pieces of a text as YAML sees them, each with its place. */
import { CST, Lexer } from 'yaml';

/** A piece of the text; one of type `flow-error-end` takes no room in it. */
export interface Token {
  /** As the `yaml` package names it; a text without quotes is a `scalar`. */
  readonly type: string;
  readonly source: string;
  readonly offset: number;
}

/** Cuts a text into tokens; nothing is expanded or nested, so that no text is too much for it. */
export function* tokensOf(text: string): Iterable<Token> {
  let offset = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (!isScalar && source === CST.SCALAR) {
      isScalar = true;
      continue;
    }
    const type = isScalar ? 'scalar' : (CST.tokenType(source) ?? '');
    isScalar = false;
    if (type === 'doc-mode') continue;
    const length = type === 'flow-error-end' ? 0 : source.length;
    yield { type, source: length === 0 ? '' : source, offset };
    offset += length;
  }
}

/** True of a quoted text that ends with its own quote, and not with an escaped one. */
export function isClosed({ type, source }: Token): boolean {
  const end = type === 'single-quoted-scalar' ? /(?:^|[^'])(?:'')*'$/ : /(?:^|[^\\])(?:\\\\)*"$/;
  return end.test(source.slice(1));
}
