/** The parties of a register by everything that they can be called. */
import { type Department, type Group, nameKey, type Register } from '../../model/register.js';

type Party = Department | Group;

/** The same as `findParty` of the register, for many names. */
export function indexParties({ departments, groups }: Register): (text: string) => Party | undefined {
  const parties: readonly Party[] = [...departments, ...groups];
  const names = firstWith(parties, ({ name }) => [nameKey(name)]);
  const aliases = firstWith(parties, (party) => party.aliases.map(nameKey));
  const ids = firstWith(parties, ({ id }) => [id]);
  const formerNames = firstWith(departments, (party) => party.formerNames.map(({ name }) => nameKey(name)));
  return (text) => {
    const wanted = nameKey(text);
    const [second] = [aliases.get(wanted), ids.get(wanted.toLowerCase())]
      .filter((at) => at !== undefined)
      .sort((a, b) => a - b);
    const at = names.get(wanted) ?? second ?? formerNames.get(wanted);
    return at === undefined ? undefined : parties[at];
  };
}

/** For each word the place of the first party that has it. */
function firstWith<T>(parties: readonly T[], wordsOf: (party: T) => readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, party] of parties.entries()) {
    for (const word of wordsOf(party)) if (!places.has(word)) places.set(word, at);
  }
  return places;
}
