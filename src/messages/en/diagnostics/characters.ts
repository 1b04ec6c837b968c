/** English wording of single characters and of the first line. */
import type { DiagnosticMessages } from '../../zh/diagnostics.js';
import { FIX } from './phrases.js';

export const CHARACTERS = {
  'fullwidth-character': ({ found, meant }) => ({
    message: `“${found}” is full-width`,
    hint: `Letters, digits and spaces are written in half width: “${meant}”.${FIX}`,
  }),
  'halfwidth-punctuation': ({ found, meant }) => ({
    message: `Half-width punctuation “${found}” between Chinese characters`,
    hint: `Chinese text has full-width punctuation: write “${meant}”.${FIX}`,
  }),
  'invisible-character': ({ character }) => ({
    message: `An invisible character ${character} stands here`,
    hint: `Text pasted from web pages and PDFs often carries it, and it upsets searching and comparing: delete it.${FIX}`,
  }),
  'private-use-character': ({ character }) => ({
    message: `Character ${character} has no agreed shape`,
    hint: 'Other machines show it as a box or as something else: compare with the original and type the right character.',
  }),
  'compatibility-character': ({ found, meant }) => ({
    message: `“${found}” is a radical or compatibility form, not the usual character`,
    hint: `Text copied from PDFs often has these; they look right, but no search finds them. ${meant === undefined ? 'Type it anew.' : `Write “${meant}”.${FIX}`}`,
  }),
  'trailing-space': () => ({
    message: 'The line ends in spaces',
    hint: `Nobody sees them, but every comparison shows them as a change: delete them.${FIX}`,
  }),
  'tab-character': () => ({
    message: 'A tab stands here',
    hint: `Every editor shows tabs in a different width: use spaces.${FIX}`,
  }),
  'schema-modeline': ({ expected, found }) => ({
    message: found === undefined ? 'The first line names no schema' : 'The first line names the wrong schema',
    hint: `Editors check and complete by it; it should be “${expected}”.${FIX}`,
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
