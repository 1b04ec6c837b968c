/** The grammar: how queries are read, in both languages, and where the unreadable ones are wrong. */
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/query/parse.js';
import { faultOf, outline } from '../support/queries.js';

const read = (text: string) => outline(parseQuery(text));

describe('conditions', () => {
  test.each([
    ['', '(and)'],
    [' 　\t', '(and)'],
    ['燃气', 'text=燃气'],
    ['alert:red', 'alert=red'],
    ['alert=red', 'alert=red'],
    ['ALERT：Red', 'alert=Red'],
    ['ａｌｅｒｔ＝red', 'alert=red'],
    ['亮灯:红', 'alert=红'],
    ['亮灯 ： 红', 'alert=红'],
    ['alert: red', 'alert=red'],
    ['alert :red', 'alert=red'],
    ['alert!=red', '(not alert=red)'],
    ['状态≠已完成', '(not status=已完成)'],
    ['alert:red,yellow', 'alert=red|yellow'],
    ['alert:red, yellow', 'alert=red|yellow'],
    ['单位:市公安局、市财政局；市教育局', 'department=市公安局|市财政局|市教育局'],
    ['alert:red,', 'alert=red'],
    ['due<2022-07', 'due<2022-07'],
    ['due<=2022-07', 'due<=2022-07'],
    ['due=<2022-07', 'due<=2022-07'],
    ['due:<2022-07', 'due<2022-07'],
    ['时限＜＝6月底', 'due<=6月底'],
    ['时限≤2022.6.30', 'due<=2022.6.30'],
    ['进度 ≥ 50%', 'percent>=50%'],
    ['进度＞50', 'percent>50'],
    ['due:2022-04..2022-06', 'due=2022-04..2022-06'],
    ['id:13-6,14', 'id=13-6|14'],
    ['亮灯:—', 'alert=—'],
    ['建议!=督办', '(not step=督办)'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['"alert:red"', 'text="alert:red"'],
    ['“市 公安局”', 'text="市 公安局"'],
    ['”公安”', 'text="公安"'],
    ['「燃气」', 'text="燃气"'],
    ['＂燃气＂', 'text="燃气"'],
    ['"“211”机制"', 'text="“211”机制"'],
    ['"a""b"', 'text="a\\"b"'],
    ['"""a"', 'text="\\"a"'],
    ['text:"a,b",c', 'text="a,b"|c'],
    ['单位:“市 公安局”', 'department="市 公安局"'],
    ['"and"', 'text="and"'],
    ['燃气"监控"', '(and text=燃气 text="监控")'],
  ])('in quotes: %j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['非煤矿山', 'text=非煤矿山'],
    ['信息化、智能化', 'text=信息化、智能化'],
    ['13-6', 'text=13-6'],
    ['-', 'text=-'],
    ['a-b!c', 'text=a-b!c'],
    ['.*', 'text=.*'],
    ["it's", "text=it's"],
    ['android', 'text=android'],
    ['燃气，', 'text=燃气'],
  ])('a word is only a word: %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('combinations', () => {
  test.each([
    ['a b', '(and text=a text=b)'],
    ['a and b', '(and text=a text=b)'],
    ['a AND b c', '(and text=a text=b text=c)'],
    ['a 且 b 并且 c', '(and text=a text=b text=c)'],
    ['a or b', '(or text=a text=b)'],
    ['a 或 b 或者 c', '(or text=a text=b text=c)'],
    ['a or b c', '(or text=a (and text=b text=c))'],
    ['a b or c', '(or (and text=a text=b) text=c)'],
    ['(a or b) c', '(and (or text=a text=b) text=c)'],
    ['（a 或 b）c', '(and (or text=a text=b) text=c)'],
    ['((a))', 'text=a'],
    ['a (b c)', '(and text=a (and text=b text=c))'],
    ['not a', '(not text=a)'],
    ['NOT a b', '(and (not text=a) text=b)'],
    ['not not a', '(not (not text=a))'],
    ['-a', '(not text=a)'],
    ['!a', '(not text=a)'],
    ['－a ！b', '(and (not text=a) (not text=b))'],
    ['--a', '(not (not text=a))'],
    ['-(a or b)', '(not (or text=a text=b))'],
    ['-"a b"', '(not text="a b")'],
    ['-alert:red', '(not alert=red)'],
    ['not alert!=red', '(not (not alert=red))'],
    ['非 a', '(not text=a)'],
    ['不 亮灯:红', '(not alert=红)'],
    ['不是 亮灯:红', '(not alert=红)'],
    ['非亮灯:红', '(not alert=红)'],
    ['不状态:已完成', '(not status=已完成)'],
    ['非亮灯!=红', 'alert=红'],
    ['非(a 或 b)', '(not (or text=a text=b))'],
    ['非（亮灯:红）', '(not alert=红)'],
    ['a and not b', '(and text=a (not text=b))'],
    ['亮灯:红，责任:牵头', '(and alert=红 role=牵头)'],
    ['亮灯:红，黄；责任:牵头', '(and alert=红|黄 role=牵头)'],
    ['燃气，亮灯:红', '(and text=燃气 alert=红)'],
    ['燃气 ， 亮灯:红', '(and text=燃气 alert=红)'],
    ['部分:4(燃气)', '(and section=4 text=燃气)'],
    [
      'alert:red role:lead department:市公安局 due<2022-07 not status:done (section:4 or text:燃气)',
      '(and alert=red role=lead department=市公安局 due<2022-07 (not status=done) (or section=4 text=燃气))',
    ],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what cannot be read is shown at its place', () => {
  test.each([
    ['unclosed-quote', '亮灯:红 «"»燃气'],
    ['unclosed-quote', '单位:«“»市公安局'],
    ['unclosed-quote', '«"»燃气”'],
    ['empty-quotes', 'a «""»'],
    ['empty-quotes', '文字:«“ ”»'],
    ['unclosed-group', '«(»'],
    ['unclosed-group', 'a «(»b'],
    ['unclosed-group', '«（»a (b)'],
    ['stray-close', 'a«)»'],
    ['stray-close', '«)»'],
    ['stray-close', 'a (b) «）» c'],
    ['empty-group', 'a «()»'],
    ['empty-group', 'a «（ ）» b'],
    ['missing-side', '«or» a'],
    ['missing-side', 'a «或»'],
    ['missing-side', 'a «or» or b'],
    ['missing-side', 'a and «and» b'],
    ['missing-side', '«且» a'],
    ['missing-side', 'a «and» or b'],
    ['missing-side', 'a «not»'],
    ['missing-side', '(a «非»)'],
    ['missing-side', '«not» and b'],
    ['missing-side', '(«or» a)'],
    ['missing-field', '«:»red'],
    ['missing-field', 'a (b) «<=» 3'],
    ['missing-field', '"亮灯"«：»红'],
    ['missing-field', '(a)«:»b'],
    ['missing-value', 'alert:«»'],
    ['missing-value', 'alert:«» )'],
    ['missing-value', '亮灯：«»，红'],
    ['missing-value', 'due:«» alert:red'],
    ['second-operator', 'alert:red«:»x'],
    ['second-operator', 'due:«:»red'],
    ['second-operator', '亮灯:红且责任«：»牵头'],
    ['second-operator', 'due<2022-07 «<» 3'],
    ['unknown-field', '«灯光»:红'],
    ['unknown-field', 'a («colour»:red)'],
    ['unknown-field', '«10»:30'],
    ['unknown-field', '«非常»:红'],
  ])('%s in %j', (kind, marked) => {
    const text = marked.replace(/[«»]/g, '');
    const found = faultOf(text, () => parseQuery(text));
    expect([found.fault.kind, found.marked]).toEqual([kind, marked]);
  });

  test.each([
    ['灯光:红', '亮灯'],
    ['allert:red', 'alert'],
    ['状况:已完成', '状态'],
    ['单味:市公安局', '单位'],
    ['departmnet:x', 'department'],
    ['zzzz:x', undefined],
    ['完全不相干的长词:x', undefined],
  ])('%s is nearest to %s', (text, expected) => {
    const { fault } = faultOf(text, () => parseQuery(text));
    const near = fault.kind === 'unknown-field' ? fault.nearest : undefined;
    expect(near && [near.name, near.chinese]).toEqual(expected && expect.arrayContaining([expected]));
  });
});

describe('hostile queries', () => {
  test.each([
    ['parentheses', `${'('.repeat(10_000)}a${')'.repeat(10_000)}`],
    ['open parentheses', '('.repeat(10_000)],
    ['denials', `${'-'.repeat(10_000)}a`],
    ['not', `${'not '.repeat(10_000)}a`],
    ['groups in groups', `${'(a or (b '.repeat(5_000)}c${'))'.repeat(5_000)}`],
  ])('too many %s are refused', (_, text) => {
    expect(faultOf('', () => parseQuery(text)).fault.kind).toBe('too-deep');
  });

  test.each([
    ['one word', 'x'.repeat(100_000), 1],
    ['words', 'x '.repeat(50_000), 50_000],
    ['commas', `a${','.repeat(100_000)}b`, 1],
    ['commas and words', `${'a,'.repeat(50_000)} alert:red`, 2],
    ['blanks', `a${' '.repeat(100_000)}b`, 2],
    ['alternatives', `alert:${'red,'.repeat(25_000)}`, 1],
    ['alternatives without separators', `${'a or '.repeat(20_000)}a`, 20_001],
    ['groups', '(a)'.repeat(30_000), 30_000],
    ['quotes', '"a" '.repeat(25_000), 25_000],
  ])('100,000 characters are read at once: %s', (_, text, parts) => {
    const before = performance.now();
    const query = parseQuery(text);
    expect('parts' in query ? query.parts.length : 1).toBe(parts);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
