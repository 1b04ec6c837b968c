/** Ids of tasks and measures as people type them. */

/** A task's id in canonical form (`1`, `１` → `01`), or undefined when the text is no task id. */
export function parseTaskId(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  return /^\d+$/.test(plain) ? padTask(plain) : undefined;
}

/** A measure's id in canonical form (`1-1`, `１－１` → `01-1`), or undefined when the text is no measure id. */
export function parseMeasureId(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim();
  const [, task, clause] = /^(\d+)-0*([1-9]\d*)$/.exec(plain) ?? [];
  return task && clause ? `${padTask(task)}-${clause}` : undefined;
}

/** The task a measure's id belongs to. */
export function taskOfMeasure(id: string): string {
  return id.slice(0, id.lastIndexOf('-'));
}

/** Orders ids by their numbers: `02` before `10`, `13-6` before `13-10`. */
export function compareIds(a: string, b: string): number {
  const left = a.split('-').map(Number);
  const right = b.split('-').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function padTask(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '').padStart(2, '0');
}
