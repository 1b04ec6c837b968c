/** How a department is to be addressed. */
import type { Department, DepartmentKind, Register } from '../model/register.js';

/** Kinds of departments that do not stand under the office: they are asked, never urged. */
const OUTSIDE: ReadonlySet<DepartmentKind> = new Set(['judicial', 'party', 'vertical']);

/** True for courts, procuratorates, party organs and units under vertical management. */
export function isOutside({ kind }: Department): boolean {
  return OUTSIDE.has(kind);
}

/** The office that supervises the plan: the only committee's office in the register; null where there is none, or several. */
export function officeOf({ departments }: Register): Department | null {
  const [office, ...others] = departments.filter(({ kind }) => kind === 'committee-office');
  return office && others.length === 0 ? office : null;
}
