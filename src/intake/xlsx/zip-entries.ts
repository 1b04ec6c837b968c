/** The directory of a zip file: what its parts are called and where they stand. */
import { MAX_PARTS } from '../limits.js';
import { Unreadable } from '../unreadable.js';

/** One part of a zip file, still packed. */
export interface ZipEntry {
  /** In small letters and with slashes, since names in a workbook do not tell cases apart. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
}

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** All parts by name. Throws {@link Unreadable} for a broken directory, a name that stands in it twice, or too many parts. */
export function readZipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) throw new Unreadable('too-much-inside');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let nth = 0; nth < count; nth++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new Unreadable('damaged');
    const entry = readEntry(bytes, view, at);
    if (entries.has(entry.name)) throw new Unreadable('damaged');
    entries.set(entry.name, entry);
    at += CENTRAL_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new Unreadable('damaged');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const name = new TextDecoder().decode(
    bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + view.getUint16(at + 28, true)),
  );
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE)
    throw new Unreadable('damaged');
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const stop = start + view.getUint32(at + 20, true);
  if (stop > bytes.length) throw new Unreadable('damaged');
  return {
    name: name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, stop),
  };
}
