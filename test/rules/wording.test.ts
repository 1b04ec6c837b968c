/** Which wordings are of one thing, and which of another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameWording } from '../../src/rules/history/wording.js';

describe('one thing', () => {
  test.each([
    ['举办培训班', '举办培训班'],
    ['捡查', '检查'],
    ['每月检查', '每季检查'],
    ['举办培训班', '举办安全生产监管人员专题培训班'],
    ['开展重大隐患专项整治', '专项整治'],
    ['责任落实', '压实安全责任'],
    ['落实安全生产责任制', '安全生产责任制落实'],
    ['建成57座救援站', '建成５７座救援站'],
    ['“双随机”抽查', '双随机、抽查'],
    ['市应急管理厅', '市应急管理局'],
    ['市安全生产监督管理局', '市应急管理局'],
    ['市发展改革委', '市发展和改革委员会'],
    ['Train the inspectors', 'train inspectors'],
  ])('%s, %s', (one, other) => {
    expect(isSameWording(one, other)).toBe(true);
  });
});

describe('another thing', () => {
  test.each([
    ['开展应急演练', '整治危险化学品运输车辆'],
    ['开展应急演练', '开展宣传教育'],
    ['安全检查', '开展危险化学品安全综合治理'],
    ['宣传', '检查'],
    ['市公安局', '市民政局'],
    ['市自然资源和规划局', '市住房和城乡建设局'],
    ['救援站', '无人机'],
  ])('%s, %s', (one, other) => {
    expect(isSameWording(one, other)).toBe(false);
  });
});

const text = fc.string({ unit: fc.constantFrom(...'市县安全生产应急管理检查培训，（2') });

test('it does not matter which of the two comes first', () => {
  fc.assert(fc.property(text, text, (one, other) => isSameWording(one, other) === isSameWording(other, one)));
});

test('a wording with something more in it is of the same thing', () => {
  const withMore = fc.tuple(text, text, text);
  fc.assert(fc.property(withMore, ([one, more, rest]) => isSameWording(one + rest, one + more + rest)));
});
