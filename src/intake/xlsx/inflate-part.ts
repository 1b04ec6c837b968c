/** The content of a packed part, piece by piece and never more than is allowed: what the directory says of its size may be a lie. */
import { Inflate } from 'fflate';
import { Unreadable } from '../unreadable.js';
import type { ZipEntry } from './zip-entries.js';

/** What may still be read; shared by all parts of a file. */
export interface Budget {
  /** Once they are inflated. */
  bytes: number;
  /** Of xml. */
  elements: number;
}

const STORED = 0;
const DEFLATED = 8;
/** Deflate makes at most about a thousand bytes of one, so that no piece gets large. */
const PACKED_PIECE = 4096;

/** Hands over the content in pieces. Throws {@link Unreadable} beyond the budget and for a part that is damaged. */
export function inflatePart(
  { method, crc, packed }: ZipEntry,
  budget: Budget,
  take: (piece: Uint8Array) => void,
): void {
  let sum = CRC_START;
  const use = (piece: Uint8Array) => {
    budget.bytes -= piece.length;
    if (budget.bytes < 0) throw new Unreadable('too-much-inside');
    sum = addToCrc(sum, piece);
    take(piece);
  };
  if (method === STORED) use(packed);
  else if (method === DEFLATED) inflate(packed, use);
  else throw new Unreadable('damaged');
  if ((sum ^ CRC_START) >>> 0 !== crc) throw new Unreadable('damaged');
}

function inflate(packed: Uint8Array, use: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(use);
  try {
    for (let at = 0; at < packed.length || at === 0; at += PACKED_PIECE) {
      inflater.push(packed.subarray(at, at + PACKED_PIECE), at + PACKED_PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged', error);
  }
}

const CRC_START = 0xffffffff;
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function addToCrc(sum: number, piece: Uint8Array): number {
  let next = sum;
  for (const byte of piece) next = (CRC_TABLE[(next ^ byte) & 0xff] ?? 0) ^ (next >>> 8);
  return next;
}
