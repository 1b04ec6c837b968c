/** Figures as clerks write them. */

/** Digits, also in groups of three, with decimals. */
const NUMBER = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;

/** A number and what stands behind it, without blanks and half-width; undefined where the text begins with no number that can be kept exactly. */
export function readDecimal(text: string): { readonly value: number; readonly rest: string } | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const [digits] = NUMBER.exec(plain) ?? [];
  const rest = plain.slice(digits?.length);
  if (digits === undefined || /^[\d.,]/.test(rest)) return undefined;
  const value = Number(digits.replaceAll(',', '').replace('−', '-'));
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? undefined : { value, rest };
}
