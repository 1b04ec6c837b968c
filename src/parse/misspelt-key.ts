/** A key in Chinese, or with a slip in it, where a schema lists the keys that it knows. */
import { nearest } from '../model/nearest.js';
import { chineseWords, foldWord, onlyNearest } from './meant-word.js';
import { dereference, type NamedSchema, type Schema } from './schemas.js';

/** An unknown key and the mapping that it stands in. */
export interface UnknownKey {
  /** Tells one mapping of a file from another. */
  readonly place: string;
  readonly key: string;
  readonly mapping: object;
  readonly named: NamedSchema;
}

/** The known key that comes next to an unknown one; `sure` when it can only be this one. */
export interface MeantKey {
  readonly key: string;
  readonly sure: boolean;
}

/** What each unknown key of a file, by whom it belongs to, may have been meant to be; of two that mean the same neither is sure. */
export function meantKeys<T>(unknown: readonly (readonly [owner: T, UnknownKey])[]): ReadonlyMap<T, MeantKey> {
  const found = unknown.flatMap(([owner, entry]) => {
    const meant = meantKey(entry);
    return meant ? [{ owner, meant, place: `${entry.place} ${meant.key}` }] : [];
  });
  const count = new Map<string, number>();
  for (const { meant, place } of found) if (meant.sure) count.set(place, (count.get(place) ?? 0) + 1);
  return new Map(
    found.map(({ owner, meant, place }) => [owner, { ...meant, sure: meant.sure && count.get(place) === 1 }]),
  );
}

function meantKey({ key, mapping, named }: UnknownKey): MeantKey | undefined {
  const known = knownKeys(named);
  const sure = onlyKey(foldWord(key), known, (candidate) => !Object.hasOwn(mapping, candidate));
  if (sure !== undefined) return { key: sure, sure: true };
  const near = nearest(key, known.keys);
  return near === undefined ? undefined : { key: near, sure: false };
}

/** The only key, among those that can still be written, that a folded word can mean. */
function onlyKey(word: string, { folded, titles }: KnownKeys, isFree: (key: string) => boolean): string | undefined {
  const same = folded.get(word);
  if (same !== undefined) return isFree(same) ? same : undefined;
  for (const keys of titles) {
    const titled = keys.get(word)?.filter(isFree) ?? [];
    if (titled.length === 1) return titled[0];
  }
  const near = folded.get(onlyNearest(word, folded.keys()) ?? '');
  return near !== undefined && isFree(near) ? near : undefined;
}

/** What the keys of one kind of mapping are called. */
interface KnownKeys {
  readonly keys: readonly string[];
  readonly folded: ReadonlyMap<string, string>;
  /** Keys by the Chinese words of their own titles, and by those of the definitions that they refer to. */
  readonly titles: readonly ReadonlyMap<string, readonly string[]>[];
}

const KNOWN = new WeakMap<Schema, KnownKeys>();

/** The keys that a schema knows: one and the same object for all mappings of this kind. */
export function knownKeys({ schema, owner }: NamedSchema): KnownKeys {
  const known = KNOWN.get(schema);
  if (known) return known;
  const properties = Object.entries(schema.properties ?? {});
  const keys = properties.map(([key]) => key);
  const definitionOf = (property: Schema) => dereference({ schema: property, owner, name: '' }).schema;
  const found: KnownKeys = {
    keys,
    folded: new Map(keys.map((key) => [foldWord(key), key])),
    titles: [
      byTitle(properties.map(([key, { title }]) => [key, title])),
      byTitle(properties.map(([key, property]) => [key, definitionOf(property).title])),
    ],
  };
  KNOWN.set(schema, found);
  return found;
}

function byTitle(titles: readonly (readonly [key: string, title: string | undefined])[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const [key, title] of titles) {
    for (const word of title === undefined ? [] : chineseWords(title)) keys.set(word, [...(keys.get(word) ?? []), key]);
  }
  return keys;
}
