/** Whom a text means by the names, aliases and former names of the register. */
import { type Department, type Group, nameKey, type Register } from '../../model/register.js';

type Party = Department | Group;

/** Looks parties up by what they are called. */
export interface NameReader {
  /** The party that is called so. */
  readonly named: (text: string) => Party | undefined;
  /** The party whose name the text begins with, the longest of several. */
  readonly speaking: (text: string) => Party | undefined;
}

/** A reader for the names of a register. */
export function createNameReader(register: Register): NameReader {
  const parties = partiesByWord(register);
  const longest = [...parties.keys()].reduce((length, word) => Math.max(length, word.length), 0);
  const speaking = (text: string) => {
    const key = nameKey(text);
    for (let end = Math.min(key.length, longest); end > 0; end--) {
      const party = parties.get(key.slice(0, end));
      if (party) return party;
    }
    return undefined;
  };
  return { named: (text) => parties.get(nameKey(text)), speaking };
}

/** True when the first is the second, or a group that lists it. */
export function includesParty(whole: Party | undefined, part: Party): boolean {
  if (whole?.type === 'group' && whole.members !== 'open' && whole.members.includes(part.name)) return true;
  return whole === part;
}

/** Where several parties claim a word, an official name goes before an alias, and that before a former name. */
function partiesByWord({ departments, groups }: Register): ReadonlyMap<string, Party> {
  const all = [...departments, ...groups];
  const words: (readonly [string, Party])[] = [
    ...departments.flatMap((party) => party.formerNames.map(({ name }) => [name, party] as const)),
    ...all.flatMap((party) => party.aliases.map((alias) => [alias, party] as const)),
    ...all.map((party) => [party.name, party] as const),
  ];
  return new Map(words.map(([word, party]) => [nameKey(word), party]));
}
