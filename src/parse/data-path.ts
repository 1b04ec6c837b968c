/** Paths into plain data. */
import type { DataPath } from '../diagnostics/diagnostic.js';

/** Turns ajv's JSON pointer into a path; list indexes become numbers. */
export function toPath(pointer: string, data: unknown): DataPath {
  const path: (string | number)[] = [];
  let value = data;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = getValue(value, [step]);
  }
  return path;
}

/** The value at a path, looking at own properties only. */
export function getValue(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
