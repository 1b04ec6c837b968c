/** Characters that should be others, or none: which ones, and what is meant. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, MENDABLE_FLAWS, mayHaveFlaws } from '../../src/model/characters/clean-text.js';
import { findCompatibility } from '../../src/model/characters/compatibility.js';
import { type FindFlaws, mendFlaws } from '../../src/model/characters/flaw.js';
import { findFullwidth } from '../../src/model/characters/fullwidth.js';
import { findInvisible } from '../../src/model/characters/invisible.js';
import { createOccurrences } from '../../src/model/characters/occurrences.js';
import { findPrivateUse } from '../../src/model/characters/private-use.js';
import { findHalfwidthPunctuation } from '../../src/model/characters/punctuation.js';
import { CHARACTER_OF_RADICAL } from '../../src/model/characters/radicals.js';

/** Each flaw as `offset found→meant`. */
function flaws(find: FindFlaws, text: string): string[] {
  return find(text).map(({ at, found, meant }) => `${at} ${found}→${meant ?? '?'}`);
}

describe('full-width characters', () => {
  test.each([
    ['示例市２０２２年', ['3 ２０２２→2022']],
    ['Ａ级景区，ｂ类', ['0 Ａ→A', '5 ｂ→b']],
    ['完成９０％；１＋１＝２', ['2 ９０％→90%', '6 １＋１＝２→1+1=2']],
    ['２０２２－０６／ａ＠ｂ．ｃ＃１＆＿', ['0 ２０２２－０６／ａ＠ｂ．ｃ＃１＆＿→2022-06/a@b.c#1&_']],
    ['第一章　总则', ['3 　→ ']],
    ['　　各县区：\n　一、学习　\n二', ['0 　　→', '7 　→', '12 　→']],
    ['　１、学习', ['0 　１→1']],
    ['，。：；？！（）“”《》、…—〔2022〕￥', []],
    ['2022 ABC 90%', []],
  ])('%j', (text, expected) => {
    expect(flaws(findFullwidth, text)).toEqual(expected);
  });
});

describe('half-width punctuation', () => {
  test.each([
    ['检查,整改;验收:合格?好!对', ['2 ,→，', '5 ;→；', '8 :→：', '11 ?→？', '13 !→！']],
    ['《办法》,严格“落实”:抓好(一)', ['4 ,→，', '11 :→：', '14 (→（', '16 )→）']],
    ['共3,000座, A级, 第1:2条', []],
    ['上午9:30, 结束,', []],
    ['市农业农村局(市乡村振兴局)', ['6 (→（', '13 )→）']],
    ['国标(2022)规定', ['2 (→（', '7 )→）']],
    ['(2022)规定', ['0 (→（', '5 )→）']],
    ['见 (附件 a)', ['2 (→（', '7 )→）']],
    ['PM2.5 (ug), f(x)', []],
    ['（甲(乙))丙', ['2 (→（', '4 ))→））']],
    ['（甲)、(乙）', ['2 )→）', '4 (→（']],
    ['(甲);乙', ['0 (→（', '2 );→）；']],
    ['1)检查(甲)', []],
    ['（甲1)乙）', []],
    ['(检查', []],
    ['详见https://a.cn/甲:乙(丙)', []],
  ])('%j', (text, expected) => {
    expect(flaws(findHalfwidthPunctuation, text)).toEqual(expected);
  });
});

describe('invisible characters', () => {
  const invisible = [
    ['00ad', '034f', '180e', '200b', '200c', '200d', '2060', '2061', '2062', '2063', '2064', 'feff', 'fe0f', 'fe00'],
    ['115f', '1160', '3164', 'ffa0', '206a', 'fff9', 'e0001', 'e0041', 'e0100'],
  ].flat();

  test.each(invisible)('U+%s', (number) => {
    const character = String.fromCodePoint(Number.parseInt(number, 16));
    expect(flaws(findInvisible, `压实，${character}责任”${character}`)).toEqual([
      `3 ${character}→`,
      `${6 + character.length} ${character}→`,
    ]);
  });

  test.each([
    ['a family', '👨‍👩‍👧'],
    ['skin tones', '👩🏽‍🚒👍🏿'],
    ['a heart in colour', '❤️'],
    ['a joined sign', '🏳️‍🌈'],
    ['a keycap', '1️⃣#️⃣'],
    ['a flag of letters', '🏴\u{e0067}\u{e0062}\u{e007f}'],
    ['a variant of an ideograph', '葛\u{e0100}辻\ufe00'],
    ['marks on letters', 'e\u0301 ñ'],
  ])('none in %s', (_what, text) => {
    expect(flaws(findInvisible, text)).toEqual([]);
  });

  test.each([
    ['👨\u200d 和', ['2 \u200d→']],
    ['👨\u200b\u200d👩', ['2 \u200b\u200d→']],
    ['❤\ufe0f\ufe0f\ufe0f\ufe0f', ['2 \ufe0f\ufe0f\ufe0f→']],
    ['压\u200b\u200c\u2060实', ['1 \u200b\u200c\u2060→']],
    ['1\ufe0f项', ['1 \ufe0f→']],
    ['压\ufe0f实', ['1 \ufe0f→']],
    ['🏴\u{e0067}', ['2 \u{e0067}→']],
  ])('out of place in %j', (text, expected) => {
    expect(flaws(findInvisible, text)).toEqual(expected);
  });
});

describe('radicals and compatibility ideographs', () => {
  test.each([
    ['完成⼯作', ['2 ⼯→工']],
    ['⽴⾜⻓远', ['0 ⽴⾜⻓→立足长']],
    ['⻅⻢⻋⺠⻄⺟⻳', ['0 ⻅⻢⻋⺠⻄⺟⻳→见马车民西母龟']],
    ['⻅⺌⺍⻅', ['0 ⻅→见', '1 ⺌⺍→?', '3 ⻅→见']],
    ['\uf9d1\ufa30', ['0 \uf9d1\ufa30→六侮']],
    ['\u{2f800}年', ['0 \u{2f800}→丽']],
    ['\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27\ufa28\ufa29', []],
    ['工作见马〇々', []],
  ])('%j', (text, expected) => {
    expect(flaws(findCompatibility, text)).toEqual(expected);
  });

  test('every Kangxi radical has its character', () => {
    const radicals = String.fromCodePoint(...Array.from({ length: 214 }, (_, at) => 0x2f00 + at));
    expect(findCompatibility(radicals)).toEqual([{ at: 0, found: radicals, meant: radicals.normalize('NFKC') }]);
    expect(cleanText(radicals)).toMatch(/^[\u4e00-\u9fff]{214}$/);
  });

  test('the table leads from radicals of the supplement to common characters', () => {
    expect(CHARACTER_OF_RADICAL.size).toBeGreaterThan(30);
    for (const [radical, character] of CHARACTER_OF_RADICAL) {
      expect([radical, /[\u2e80-\u2ef3]/.test(radical)]).toEqual([radical, true]);
      expect([radical, /[\u4e00-\u9fff]/.test(character)]).toEqual([radical, true]);
    }
  });
});

describe('private-use characters', () => {
  test.each([
    ['压实\ue5e5责任\uf8ff\ue000', ['2 \ue5e5→?', '5 \uf8ff\ue000→?']],
    ['\u{f0000}\u{10fffd}', ['0 \u{f0000}\u{10fffd}→?']],
    ['压实责任😀', []],
  ])('%j', (text, expected) => {
    expect(flaws(findPrivateUse, text)).toEqual(expected);
  });
});

const CHARACTERS = [...'压实责任，（）“”2aA９ａ％　,;:?!() \n⼯⻅⺌\u200b\u200d\ufe0f\ufeff\ue5e5👨❤/#-：:\u{2f800}'];
const anyText = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 20 }).map((characters) => characters.join(''));

describe('a clean text', () => {
  test('has no flaw left, so that cleaning again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        if (!mayHaveFlaws(text)) expect(clean).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('of Chinese, numbers and full-width punctuation is the text itself', () => {
    const text = '2022年，各县区（开发区）完成90%以上：“两书一函”《通知》。PM2.5，A-1。';
    expect(mayHaveFlaws(text)).toBe(false);
    expect(cleanText(text)).toBe(text);
  });

  test('is mended only in the kinds that are asked for', () => {
    const text = '９０\u200b⼯,作';
    const each = MENDABLE_FLAWS.map((kind) => cleanText(text, [kind]));
    expect(each).toEqual(['９０⼯,作', '９０\u200b工,作', '90\u200b⼯,作', '９０\u200b⼯，作']);
    expect(cleanText(text, [])).toBe(text);
    expect(cleanText(text)).toBe('90工，作');
  });

  test('is what all flaws of a kind make of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const find of [findFullwidth, findInvisible, findCompatibility, findHalfwidthPunctuation]) {
          const found = find(text);
          for (const flaw of found) expect(text.startsWith(flaw.found, flaw.at)).toBe(true);
          expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).toSorted((a, b) => a - b));
          const kept = found.filter(({ meant }) => meant === undefined);
          expect(find(mendFlaws(text, found)).length).toBeLessThanOrEqual(kept.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('occurrences are those that a search finds one after the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '中'), { maxLength: 30 }).map((all) => all.join(''));
  const part = fc.array(fc.constantFrom('a', 'b', '中'), { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.array(part, { maxLength: 5 }), (whole, parts) => {
      const find = createOccurrences(whole);
      for (const one of parts) {
        const expected = [...whole].flatMap((_, at) => (whole.startsWith(one, at) ? [at] : []));
        expect(find(one)).toEqual(expected);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['brackets in brackets', `${'('.repeat(200_000)}${')'.repeat(200_000)}`],
  ['commas', '中,'.repeat(200_000)],
  ['full-width digits', '１、'.repeat(200_000)],
  ['joined emoji', '👨\u200d'.repeat(200_000)],
  ['radicals', '⻅⺌'.repeat(200_000)],
  ['blanks', `a${'　'.repeat(400_000)}b`],
])('a long text of %s is cleaned in a moment', (_what, text) => {
  const before = performance.now();
  expect(cleanText(text).length).toBeLessThanOrEqual(text.length);
  expect(performance.now() - before).toBeLessThan(5000);
});
