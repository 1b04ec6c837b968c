/** The fonts of official papers by name, and which ones stand in where they are missing. */

/** A font for Chinese text; Latin letters and digits are in Times New Roman but for the page number. */
export type Face = keyof typeof FACES;

/** Where the first name is missing, the next one known is taken; classes and panose help to find a like one. */
const FACES = {
  title: {
    name: '方正小标宋简体',
    others: ['方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'SimSun'],
    family: 'roman',
  },
  body: { name: '仿宋_GB2312', others: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong'], family: 'modern' },
  kai: { name: '楷体_GB2312', others: ['楷体', 'KaiTi', '华文楷体', 'STKaiti'], family: 'modern' },
  black: { name: '黑体', others: ['SimHei', '华文黑体', 'STHeiti'], family: 'modern' },
  song: { name: '宋体', others: ['SimSun', '华文宋体', 'STSong'], family: 'auto' },
} as const;

const LATIN = 'Times New Roman';

/** The names of a font for each kind of character. */
export interface FontNames {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly eastAsia: string;
  readonly cs: string;
}

/** The fonts of a text. */
export function fontsOf(face: Face): FontNames {
  const latin = face === 'song' ? FACES.song.name : LATIN;
  return { ascii: latin, hAnsi: latin, eastAsia: FACES[face].name, cs: LATIN };
}

const GB2312 = '86';

/** The part of the package that tells programs which fonts to take instead; none is embedded. */
export function fontTableXml(): string {
  const faces = Object.values(FACES).map(
    ({ name, others, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="${GB2312}"/><w:family w:val="${family}"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${LATIN}"><w:charset w:val="00"/><w:family w:val="roman"/></w:font>${faces.join('')}</w:fonts>`;
}
