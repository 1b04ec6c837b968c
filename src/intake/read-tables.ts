/** From the bytes of a returned file to its tables: what kind of file it is, its first bytes tell, not its name. */
import { decodeCsv } from './csv/decode-csv.js';
import { readCsv } from './csv/read-csv.js';
import { MAX_BYTES } from './limits.js';
import { Unreadable } from './unreadable.js';
import { readWorkbook, type WorkbookTables } from './xlsx/read-workbook.js';

const ZIP = [0x50, 0x4b];
/** Excel 97–2003, and every workbook with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** `%PDF`, `{\rt`, `Rar!` and 7z. */
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x7b, 0x5c, 0x72, 0x74],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/** The tables of an xlsx or csv file. Throws {@link Unreadable} for any other. */
export function readTables(bytes: Uint8Array): WorkbookTables {
  if (bytes.length === 0) throw new Unreadable('empty');
  if (bytes.length > MAX_BYTES) throw new Unreadable('too-large');
  if (beginsWith(bytes, ZIP)) return readWorkbook(bytes);
  if (beginsWith(bytes, COMPOUND_FILE)) throw new Unreadable(isEncrypted(bytes) ? 'password' : 'old-workbook');
  if (OTHERS.some((start) => beginsWith(bytes, start))) throw new Unreadable('other-document');
  const text = decodeCsv(bytes);
  // Web pages and Excel's xml of 2003 are text too.
  if (/^\s*</.test(text)) throw new Unreadable('other-document');
  return { tables: [readCsv(text)], hasExternalLinks: false };
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** An encrypted workbook names its only stream so, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .includes('EncryptedPackage');
}
