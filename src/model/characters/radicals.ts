/** CJK radicals that stand for a character in text from PDFs, and that Unicode's normalization leaves as they are. */

/** Each radical of the supplement followed by its character. */
const PAIRS =
  '⺁厂⺊卜⺒巳⺝月⺠民⺩王⺬示⺾艹⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙';

/** The character of a radical. */
export const CHARACTER_OF_RADICAL: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(at * 2), PAIRS.charAt(at * 2 + 1)]),
);
