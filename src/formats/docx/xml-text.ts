/** Text of a table's cells as WordprocessingML. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Quotes, dashes and signs that are of Chinese type in a Chinese text, of Latin type elsewhere. */
const AMBIGUOUS = /[\u00b7\u00d7\u2010-\u2027\u2030-\u203b\u2190-\u2193\u2460-\u24ff\u2500-\u26ff]/;

/** Plain text between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Lines of text as one run; empty text is none. */
export function runXml(lines: readonly string[], isChinese: boolean): string {
  if (lines.every((line) => line === '')) return '';
  const hint =
    isChinese && lines.some((line) => AMBIGUOUS.test(line)) ? '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>' : '';
  const texts = lines.map((line) => (line === '' ? '' : `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`));
  return `<w:r>${hint}${texts.join('<w:br/>')}</w:r>`;
}
