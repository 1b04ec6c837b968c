/** Work that waits until somebody has stopped typing. */

/** The function, once typing has paused. */
export function later(work: () => void): () => void {
  let timer = 0;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(work, 100);
  };
}
