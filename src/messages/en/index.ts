/** All English wording. */
import { zh } from '../zh/index.js';

export const en = { ...zh, language: 'en' as const };
