/** Words that differ from each other by one character, found without comparing each with each. */

/** Words that differ from one word in the same way. */
export interface Neighbours<T> {
  readonly items: readonly T[];
  /** The one character is the last of either word. */
  readonly isLast: boolean;
  /** How many characters both have in common. */
  readonly shared: number;
}

/** Holds words with what they stand for. */
export interface NeighbourIndex<T> {
  readonly add: (word: string, item: T) => void;
  /** Words with one character more, one less or another one; each list in the order in which they were added. */
  readonly near: (word: string) => Iterable<Neighbours<T>>;
}

/** Makes an empty index; its work for a word grows with the square of the word's length, and not with the words it holds. */
export function createNeighbourIndex<T>(): NeighbourIndex<T> {
  const words = new Map<string, T[]>();
  /** By what is left of a word without one character, and the place of that character. */
  const shortened = new Map<string, T[]>();
  return {
    add: (word, item) => {
      append(words, word, item);
      for (const [at, rest] of shorten(word)) append(shortened, `${at} ${rest}`, item);
    },
    near: function* (word) {
      const { length } = [...word];
      for (const [at, rest] of shorten(word)) {
        const common = { isLast: at === length - 1, shared: length - 1 };
        yield { items: shortened.get(`${at} ${rest}`) ?? [], ...common };
        yield { items: words.get(rest) ?? [], ...common };
      }
      for (let at = 0; at <= length; at++) {
        yield { items: shortened.get(`${at} ${word}`) ?? [], isLast: at === length, shared: length };
      }
    },
  };
}

function* shorten(word: string): Iterable<[number, string]> {
  const characters = [...word];
  for (const at of characters.keys()) yield [at, characters.toSpliced(at, 1).join('')];
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
