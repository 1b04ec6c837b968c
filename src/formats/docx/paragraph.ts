/** A paragraph of a document in one of its styles. */
import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import { STYLES, type StyleName } from './styles.js';

/** What a paragraph has beyond its style. */
export interface ParagraphExtra {
  readonly paragraph?: Omit<IParagraphOptions, 'children' | 'style' | 'text'>;
  readonly run?: Omit<IRunOptions, 'children' | 'text'>;
}

/** Makes paragraphs in one language. */
export type Pen = (style: StyleName, text: string | readonly string[], extra?: ParagraphExtra) => Paragraph;

/** A pen for a language; in Chinese “ ” — … are of Chinese type. Lines stand below each other in one paragraph. */
export function createPen(language: 'zh' | 'en'): Pen {
  const hint = language === 'zh' ? { font: { hint: 'eastAsia' } } : {};
  return (style, text, { paragraph, run } = {}) =>
    new Paragraph({
      style: STYLES[style],
      ...paragraph,
      children: linesOf(text).map(
        (line, at) => new TextRun({ ...hint, ...run, ...(at > 0 && { break: 1 }), text: line }),
      ),
    });
}

function linesOf(text: string | readonly string[]): readonly string[] {
  return typeof text === 'string' ? text.split('\n') : text;
}
