/** What the launcher needs: main, and the world to hand to it. */
export { main } from './main.js';
export { createRealIo } from './terminal/real-io.js';
