/** The parts of a workbook and how they name each other. */
import { Unreadable } from '../unreadable.js';
import type { Budget } from './inflate-part.js';
import { scanXml } from './scan-xml.js';
import type { ZipEntry } from './zip-entries.js';

/** An unpacked workbook: its parts, and how much of them may still be read. */
export interface Package {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly budget: Budget;
}

/** One part named by another; its kind is the end of its type, such as `worksheet`. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  /** The part's path, as the directory has it. */
  readonly path: string;
}

/** The part at a path. Throws {@link Unreadable} where it is missing. */
export function partAt({ entries }: Package, path: string): ZipEntry {
  const entry = entries.get(path);
  if (!entry) throw new Unreadable('damaged');
  return entry;
}

/** What a part names; nothing outside the file, and nothing where it names none. The root's path is empty. */
export function readRelations(pack: Package, path: string): Relation[] {
  const cut = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, cut);
  const entry = pack.entries.get(`${folder}_rels/${path.slice(cut)}.rels`);
  const relations: Relation[] = [];
  if (!entry) return relations;
  scanXml(entry, pack.budget, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), path: resolvePath(folder, Target) });
    },
  });
  return relations;
}

function resolvePath(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}
