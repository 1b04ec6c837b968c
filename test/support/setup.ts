/** What holds for every test file: properties are tried on the same examples in each run, but for the long ones. */
import fc from 'fast-check';
import { SEED } from './fuzz.js';

if (SEED !== undefined) fc.configureGlobal({ seed: SEED });
