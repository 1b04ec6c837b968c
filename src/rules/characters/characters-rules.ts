/** The rules on single characters and the first line. */
import type { Rule } from '../rule.js';
import { compatibilityCharacter } from './compatibility-character.js';
import { fullwidthCharacter } from './fullwidth-character.js';
import { halfwidthPunctuation } from './halfwidth-punctuation.js';
import { invisibleCharacter } from './invisible-character.js';
import { privateUseCharacter } from './private-use-character.js';
import { schemaModeline } from './schema-modeline.js';
import { tabCharacter } from './tab-character.js';
import { trailingSpace } from './trailing-space.js';

export const CHARACTERS_RULES = {
  'fullwidth-character': fullwidthCharacter,
  'halfwidth-punctuation': halfwidthPunctuation,
  'invisible-character': invisibleCharacter,
  'private-use-character': privateUseCharacter,
  'compatibility-character': compatibilityCharacter,
  'trailing-space': trailingSpace,
  'tab-character': tabCharacter,
  'schema-modeline': schemaModeline,
} satisfies Record<string, Rule>;
