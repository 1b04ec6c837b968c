#!/usr/bin/env node
/** Hands the arguments and the real world to main. */
import { main } from '../src/main.js';
import { createRealIo } from '../src/terminal/real-io.js';

main(process.argv.slice(2), createRealIo()).then((code) => {
  process.exitCode = code;
});
