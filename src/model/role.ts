/** The four roles of a department in a measure, strongest first. */

/** `lead` 牵头, `joint` 会同, `responsible` 负责, `support` 配合. */
export type Role = 'lead' | 'joint' | 'responsible' | 'support';

/** All roles, strongest first. */
export const ROLES: readonly Role[] = ['lead', 'joint', 'responsible', 'support'];

/** How many duties somebody has in each role. */
export type RoleCounts = Record<Role, number>;

/** A fresh count of nothing. */
export function noDuties(): RoleCounts {
  return { lead: 0, joint: 0, responsible: 0, support: 0 };
}

/** The sum over all roles. */
export function totalDuties(counts: RoleCounts): number {
  return ROLES.reduce((sum, role) => sum + counts[role], 0);
}
