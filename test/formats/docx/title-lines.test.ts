/** Titles on lines: few, about equally long, broken between words, none of them lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureOnPaper } from '../../../src/formats/docx/measure-on-paper.js';
import { titleLines } from '../../../src/formats/docx/title-lines.js';

test.each([
  ['责任清单', 40, ['责任清单']],
  ['', 40, []],
  [
    '关于临沂市安全生产委员会2022年工作要点2022年6月份进展情况的通报',
    40,
    ['关于临沂市安全生产委员会2022年', '工作要点2022年6月份进展情况的通报'],
  ],
  [
    '关于落实《示例市安全生产委员会2022年工作要点》有关工作的督办函',
    40,
    ['关于落实《示例市安全生产委员会', '2022年工作要点》有关工作的督办函'],
  ],
  [
    '云澜市安全生产委员会2022年工作要点（示例）责任清单（市应急管理局）',
    66,
    ['云澜市安全生产委员会2022年工作要点', '（示例）责任清单（市应急管理局）'],
  ],
  ['完成时限（频次）', 10, ['完成时限', '（频次）']],
  ['申请销号/延期', 10, ['申请销号/', '延期']],
  ['第一行\n第二行', 40, ['第一行', '第二行']],
  ['Plan: progress of June, up to 30 June', 24, ['Plan: progress of', 'June, up to 30 June']],
])('%j at most %i wide', (title, width, lines) => {
  expect(titleLines(title, width)).toEqual(lines);
});

const titles = fc.array(
  fc.constantFrom('关于', '工作要点', '2022年', '6月份', '（示例）', '《', '》', '的', '通报', '，', 'A-1', ' B'),
  { minLength: 1, maxLength: 30 },
);

test('no line is too wide, none begins with a sign that ends something, and nothing is lost', () => {
  fc.assert(
    fc.property(titles, fc.integer({ min: 16, max: 48 }), (words, width) => {
      const title = words.join('');
      const lines = titleLines(title, width);
      expect(lines.join('').replace(/\s/g, '')).toBe(title.replace(/\s/g, ''));
      const others = lines.slice(1).filter((line) => /^[》，）]/.test(line));
      expect(others).toEqual([]);
      // A run of signs without a word between them is never parted.
      if (!/[《》，]{2}/.test(title)) expect(lines.filter((line) => measureOnPaper(line) > width)).toEqual([]);
    }),
  );
});
