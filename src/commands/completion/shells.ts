/** The shells that words are completed for. */

/** A shell by the word that names it on the command line. */
export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

/** All of them. */
export const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish', 'powershell'];

/** The first word of the call by which a shell asks for candidates; no help shows it. */
export const ASKING_WORD = '__complete';
