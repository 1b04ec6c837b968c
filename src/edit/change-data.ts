/** Changes applied to plain data: what the text of an edited file must say. */
import type { DataPath } from '../diagnostics/diagnostic.js';
import { getValue } from '../parse/data-path.js';
import type { Change, Value } from './change.js';

/** The data after a change. Throws an Error for a path that leads nowhere. */
export function changeData(data: unknown, change: Change): unknown {
  switch (change.do) {
    case 'set':
      return setIn(data, change.path, () => change.value);
    case 'append':
      return setIn(data, change.path, (old) => [...listOf(old, change.path), change.value]);
    case 'remove':
      return setIn(data, emptiedPath(data, change.path), () => undefined);
  }
}

/**
 * What goes when the value at a path goes: the value itself, or the outermost mapping or list that would be left empty,
 * but never the whole of a file. Throws an Error for a path that leads nowhere.
 */
export function emptiedPath(data: unknown, path: DataPath): DataPath {
  if (path.length === 0 || getValue(data, path) === undefined) throw nowhere(path);
  const around = path.slice(0, -1);
  const isLeftEmpty = Object.keys(Object(getValue(data, around))).length === 1;
  return isLeftEmpty && around.length > 0 ? emptiedPath(data, around) : path;
}

/** A value below mappings and lists that hold nothing else. Throws an Error for a list that does not begin with it. */
export function nestValue(path: DataPath, value: Value): Value {
  return path.reduceRight<Value>((inner, step) => {
    if (typeof step === 'string') return { [step]: inner };
    if (step !== 0) throw nowhere(path);
    return [inner];
  }, value);
}

/** The value without the keys that are undefined. */
export function withoutGaps(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).filter((entry): entry is [string, Value] => entry[1] !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutGaps(inner)]));
}

/** The error of a path that the data does not have. */
export function nowhere(path: DataPath): Error {
  return new Error(`leads nowhere: ${path.join('.')}`);
}

/** Sets what `change` makes of the old value; undefined takes the key or item away. */
function setIn(data: unknown, path: DataPath, change: (old: unknown) => unknown, depth = 0): unknown {
  const step = path[depth];
  if (step === undefined) return change(data);
  if (typeof step === 'number') {
    const list = listOf(data, path);
    if (step < 0 || step > Math.max(0, list.length - 1)) throw nowhere(path);
    const value = setIn(list[step], path, change, depth + 1);
    return list.toSpliced(step, 1, ...(value === undefined ? [] : [value]));
  }
  const { [step]: old, ...others } = mappingOf(data, path);
  const value = setIn(old, path, change, depth + 1);
  return value === undefined ? others : { ...others, [step]: value };
}

function listOf(data: unknown, path: DataPath): readonly unknown[] {
  if (data === undefined || data === null) return [];
  if (!Array.isArray(data)) throw nowhere(path);
  return data;
}

function mappingOf(data: unknown, path: DataPath): Readonly<Record<string, unknown>> {
  if (data === undefined || data === null) return {};
  if (typeof data !== 'object' || Array.isArray(data)) throw nowhere(path);
  return data as Readonly<Record<string, unknown>>;
}
