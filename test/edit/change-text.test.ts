/** Changes as splices: what each does to a small text, in every style that a clerk may have written it. */
import { describe, expect, test } from 'vitest';
import type { Change, Value } from '../../src/edit/change.js';
import { changeText } from '../../src/edit/change-text.js';
import type { FileKind } from '../../src/parse/source.js';

type Path = Change['path'];
const set = (path: Path, value: Value): Change => ({ do: 'set', path, value });
const append = (path: Path, value: Value): Change => ({ do: 'append', path, value });
const remove = (path: Path): Change => ({ do: 'remove', path });

/** What the case shows, the text before, the change or changes, the text after. */
type Case = readonly [shows: string, before: string, changes: Change | readonly Change[], after: string];

function check(kind: FileKind, before: string, changes: Change | readonly Change[]): string {
  return changeText(kind, before, Array.isArray(changes) ? changes : [changes as Change]);
}

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

describe('a value gives way to another', () => {
  test.each<Case>([
    ['bare', 'title: 旧 # 注\n', set(['title'], '新'), 'title: 新 # 注\n'],
    ['odd spacing', 'title:    旧   # 注\n', set(['title'], '新'), 'title:    新   # 注\n'],
    ['double quotes kept', 'title: "旧"\n', set(['title'], '新'), 'title: "新"\n'],
    ['single quotes kept', "title: '旧'\n", set(['title'], "it's"), "title: 'it''s'\n"],
    ['quotes that only the old one needed', 'period: "2022"\n', set(['period'], '2022-H1'), 'period: 2022-H1\n'],
    ['quotes that the new one needs', 'period: 2022-H1\n', set(['period'], '2022'), 'period: "2022"\n'],
    ['a number', 'a: 1\n', set(['a'], 60), 'a: 60\n'],
    ['a word', 'a: "1"\n', set(['a'], true), 'a: true\n'],
    ['a quoted key', '"title" : 旧\n', set(['title'], '新'), '"title" : 新\n'],
    ['an explicit key', '? title\n: 旧\n', set(['title'], '新'), '? title\n: 新\n'],
    ['text over several lines', 'a: 旧\n  文 # 注\nb: c\n', set(['a'], '新'), 'a: 新 # 注\nb: c\n'],
    ['a value below its key', 'a:\n  # 说明\n  旧 # 注\nb: c\n', set(['a'], '新'), 'a:\n  # 说明\n  新 # 注\nb: c\n'],
    ['nothing', 'a:\nb: c\n', set(['a'], '新'), 'a: 新\nb: c\n'],
    ['nothing, with a comment', 'a: # 注\nb: c\n', set(['a'], '新'), 'a: 新 # 注\nb: c\n'],
    ['null', 'a: null # 注\n', set(['a'], '新'), 'a: 新 # 注\n'],
    ['a literal block', 'a: | # 注\n  一\n  二\n\nb: c\n', set(['a'], '新'), 'a: 新 # 注\n\nb: c\n'],
    ['a folded block', 'a: >-\n  一\n  二\nb: c\n', set(['a'], '新'), 'a: 新\nb: c\n'],
    ['a block by a block', 'a: |\n    一\nb: c\n', set(['a'], '一\n二\n'), 'a: |\n    一\n    二\nb: c\n'],
    ['several lines', 'a: 旧 # 注\nb: c\n', set(['a'], '一\n\n二'), 'a: |- # 注\n  一\n\n  二\nb: c\n'],
    ['long text', 'a: "旧"\n', set(['a'], '长'.repeat(70)), `a: |-\n  ${'长'.repeat(70)}\n`],
    ['several lines above a comment that is set in', 'a: 旧\n  # 注\n', set(['a'], '一\n二'), 'a: "一\\n二"\n  # 注\n'],
    ['an item', 'a:\n- 一 # 注\n- 二\n', set(['a', 0], '三'), 'a:\n- 三 # 注\n- 二\n'],
    ['an item in brackets', 'a: [ 一, "二" ] # 注\n', set(['a', 1], '三'), 'a: [ 一, "三" ] # 注\n'],
    ['a key in brackets', 'a: {x: 1,  y: 2}\n', set(['a', 'x'], 10), 'a: {x: 10,  y: 2}\n'],
    ['nothing in brackets', 'a: {x: , y, z: 1}\n', set(['a', 'x'], 1), 'a: {x: 1, y, z: 1}\n'],
    ['a key alone in brackets', 'a: {x, y: 1}\n', set(['a', 'x'], 2), 'a: {x: 2, y: 1}\n'],
    ['the same value', "a: '旧'\n", set(['a'], '旧'), "a: '旧'\n"],
    ['text that means something', 'a: 旧\n', set(['a'], '一: 二 # 三'), 'a: "一: 二 # 三"\n'],
    ['a comma in brackets', 'a: [一]\n', set(['a', 0], '二, 三'), 'a: ["二, 三"]\n'],
  ])('%s', (_shows, before, changes, after) => {
    expect(check('plan', before, changes)).toBe(after);
  });
});

describe('a list or mapping gives way to another', () => {
  test.each<Case>([
    ['in brackets', 'a: [一, 二] # 注\n', set(['a'], ['三']), 'a: [三] # 注\n'],
    [
      'below its key',
      'a: # 注\n  # 说明\n  - 一\n  - 二\nb: c\n',
      set(['a'], ['三']),
      'a: [三] # 注\n  # 说明\nb: c\n',
    ],
    ['by a scalar', 'a:\n  - 一\nb: c\n', set(['a'], 'open'), 'a: open\nb: c\n'],
    ['a scalar by a list', 'a: open # 注\nb: c\n', set(['a'], ['一']), 'a: [一] # 注\nb: c\n'],
    [
      'in the column of the old one',
      'a:\n- x: 1\n- x: 2\nb: c\n',
      set(['a'], [{ y: '一\n二' }]),
      'a:\n- y: |-\n    一\n    二\nb: c\n',
    ],
    ['by text of several lines', 'a:\n\n  - 一\nb: c\n', set(['a'], '一\n二'), 'a: |-\n  一\n  二\nb: c\n'],
    ['by text above comments', 'a:\n  # 注\n  - 一\nb: c\n', set(['a'], '一\n二'), 'a: "一\\n二"\n  # 注\nb: c\n'],
    ['an item', '- x: 1 # 注\n  y: 2\n- z\n', set([0], { x: '一\n' }), '- x: |\n    一\n- z\n'],
    ['with keys that are undefined', 'a: b\n', set(['a'], { x: 1, y: undefined }), 'a:\n  x: 1\n'],
  ])('%s', (_shows, before, changes, after) => {
    expect(check('plan', before, changes)).toBe(after);
  });
});

describe('a key comes', () => {
  const measure = lines(
    'measures:',
    '  - id: 13-1 # 编号',
    '    # 名称',
    '    title: 甲',
    '    departments:',
    '      lead: [甲局] # 牵头',
    '      # - 乙局',
    '    # 状态由办公室认定',
    '    status: open # 注',
    '',
    '  - id: 13-2',
    '    title: 乙',
  );
  test.each<Case>([
    [
      'at its place in the canonical order',
      measure,
      set(['measures', 0, 'others'], ['lead']),
      measure.replace('# - 乙局\n', '# - 乙局\n    others: [lead]\n'),
    ],
    [
      'at the end',
      measure,
      set(['measures', 0, 'due'], '2022-10'),
      measure.replace('# 注\n', '# 注\n    due: 2022-10\n'),
    ],
    [
      'behind another in a mapping inside',
      measure,
      set(['measures', 0, 'departments', 'support'], ['丙局', '丁局']),
      measure.replace('# 牵头\n', '# 牵头\n      support: [丙局, 丁局]\n'),
    ],
    [
      'with the mappings and lists that were missing',
      measure,
      set(['measures', 1, 'extensions', 0, 'date'], '2022-09-01'),
      `${measure}    extensions:\n      - date: 2022-09-01\n`,
    ],
    [
      'with text of several lines',
      'title: a\nissued: b\n',
      set(['issuer'], '一\n二\n'),
      'title: a\nissuer: |\n  一\n  二\nissued: b\n',
    ],
    ['before all others', '# 首行\n\nperiod: "2022"\n', set(['title'], '甲'), '# 首行\n\ntitle: 甲\nperiod: "2022"\n'],
    [
      'behind a literal block',
      'title: |\n  一\n\n\nperiod: x\n',
      set(['issuer'], '甲'),
      'title: |\n  一\nissuer: 甲\n\n\nperiod: x\n',
    ],
    [
      'behind all lines of a block that keeps them',
      'title: |+\n  一\n\nperiod: x\n',
      set(['issuer'], '甲'),
      'title: |+\n  一\n\nissuer: 甲\nperiod: x\n',
    ],
    ['where no final line break is', 'title: 甲', set(['issuer'], '乙'), 'title: 甲\nissuer: 乙'],
    [
      'of an unknown name',
      'rules:\n  no-lead: off\n',
      set(['rules', 'late'], 'off'),
      'rules:\n  no-lead: off\n  late: off\n',
    ],
    [
      'in brackets',
      'sections:\n  - { id: "1", kind: x } # 注\n',
      set(['sections', 0, 'title'], '甲'),
      'sections:\n  - { id: "1", title: 甲, kind: x } # 注\n',
    ],
    [
      'first in brackets',
      'sections: [{title: 甲}]\n',
      set(['sections', 0, 'id'], '1'),
      'sections: [{id: "1", title: 甲}]\n',
    ],
    [
      'last in brackets',
      'sections: [{id: "1"}]\n',
      set(['sections', 0, 'title'], '甲'),
      'sections: [{id: "1", title: 甲}]\n',
    ],
    ['in empty brackets', 'rules: {}\n', set(['rules', 'no-lead'], 'off'), 'rules:\n  no-lead: off\n'],
    [
      'below nothing',
      'rules: # 注\ntitle: x\n',
      set(['rules', 'no-lead'], 'off'),
      'rules: # 注\n  no-lead: off\ntitle: x\n',
    ],
    [
      'in brackets over several lines',
      'sections:\n  - {\n    id: "1", # 编号\n    kind: x\n  }\n',
      set(['sections', 0, 'title'], '甲'),
      'sections:\n  - {\n    id: "1", # 编号\n    title: 甲,\n    kind: x\n  }\n',
    ],
  ])('%s', (_shows, before, changes, after) => {
    expect(check(before.startsWith('measures') ? 'task' : 'plan', before, changes)).toBe(after);
  });

  test('in front of the key behind a dash', () => {
    const before = '- date: 2022-06-01 # 日期\n  note: 甲\n';
    const after = '- measure: 01-1\n  date: 2022-06-01 # 日期\n  note: 甲\n';
    expect(check('progress', before, set([0, 'measure'], '01-1'))).toBe(after);
  });
});

describe('an item comes', () => {
  test.each<Case>([
    ['in brackets', 'a: [一, 二] # 注\n', append(['a'], '三'), 'a: [一, 二, 三] # 注\n'],
    ['in brackets with blanks', 'a: [ 一 ]\n', append(['a'], '三'), 'a: [ 一, 三 ]\n'],
    ['behind a last comma', 'a: [一, ]\n', append(['a'], '三'), 'a: [一, 三, ]\n'],
    ['in empty brackets', 'a: [] # 注\n', append(['a'], '三'), 'a: [三] # 注\n'],
    ['in brackets that hold a comment', 'a: [ # 无\n  ]\n', append(['a'], '三'), 'a: [ # 无\n  三]\n'],
    [
      'on a line of its own in brackets',
      'a: [\n  一, # 甲\n  二 # 乙\n]\n',
      append(['a'], '三'),
      'a: [\n  一, # 甲\n  二, # 乙\n  三\n]\n',
    ],
    [
      'on a line of its own behind a last comma',
      'a: [\n  一,\n  二, # 乙\n]\n',
      append(['a'], '三'),
      'a: [\n  一,\n  二, # 乙\n  三,\n]\n',
    ],
    ['before a bracket on the last line', 'a: [\n  一,\n  二]\n', append(['a'], '三'), 'a: [\n  一,\n  二,\n  三]\n'],
    [
      'below others',
      'a:\n  - 一 # 甲\n  # 说明\n  - 二 # 乙\nb: c\n',
      append(['a'], '三'),
      'a:\n  - 一 # 甲\n  # 说明\n  - 二 # 乙\n  - 三\nb: c\n',
    ],
    ['in the column of the key', 'a:\n- 一\nb: c\n', append(['a'], '三'), 'a:\n- 一\n- 三\nb: c\n'],
    ['with keys', 'a:\n- x: 1\n', append(['a'], { x: '一\n二' }), 'a:\n- x: 1\n- x: |-\n    一\n    二\n'],
    [
      'behind a comment that is set in',
      'a:\n  - 一\n    # - 甲\nb: c\n',
      append(['a'], '二'),
      'a:\n  - 一\n    # - 甲\n  - 二\nb: c\n',
    ],
    ['in a list that was missing', 'b: c\n', append(['a'], '一'), 'b: c\na: [一]\n'],
    ['in a list that was nothing', 'a: # 注\nb: c\n', append(['a'], '一'), 'a: [一] # 注\nb: c\n'],
    ['in a list of lists', 'a:\n  - - 一\n    - 二\n', append(['a', 0], '三'), 'a:\n  - - 一\n    - 二\n    - 三\n'],
    ['below a text with its empty lines', '- 一\n\n- |+\n  二\n\n', append([], '三'), '- 一\n\n- |+\n  二\n\n- 三\n'],
    ['below a text that has none', '- 一\n\n- a: >+\n    二\n', append([], '三'), '- 一\n\n- a: >+\n    二\n- 三\n'],
  ])('%s', (_shows, before, changes, after) => {
    expect(check('plan', before, changes)).toBe(after);
  });

  const entry = { note: '乙', measure: '01-2', date: '2022-06-02' };
  const written = '- measure: 01-2\n  date: 2022-06-02\n  note: 乙\n';
  test.each<Case>([
    ['in a file without items', '# 首行\n[]\n', append([], entry), `# 首行\n${written}`],
    ['in a file without items, with a comment', '[] # 暂无\n', append([], entry), `# 暂无\n${written}`],
    ['in a file without anything', '# 首行\n', append([], entry), `# 首行\n${written}`],
    ['below one item', '- measure: 01-1\n', append([], entry), `- measure: 01-1\n\n${written}`],
    [
      'close to items that are close',
      '- measure: 01-1\n- measure: 01-3\n',
      append([], entry),
      `- measure: 01-1\n- measure: 01-3\n${written}`,
    ],
    [
      'apart from items that are apart',
      '- measure: 01-1\n\n- measure: 01-3\n',
      append([], entry),
      `- measure: 01-1\n\n- measure: 01-3\n\n${written}`,
    ],
    [
      'before comments of the file',
      '- measure: 01-1\n  # 本条完\n\n# 本月完\n',
      append([], entry),
      `- measure: 01-1\n  # 本条完\n\n${written}\n# 本月完\n`,
    ],
    ['without a final line break', '- measure: 01-1', append([], entry), `- measure: 01-1\n\n${written.trimEnd()}`],
    [
      'behind a block without a final line break',
      '- note: |\n    甲',
      append([], entry),
      `- note: |\n    甲\n\n${written.trimEnd()}`,
    ],
    ['below the mark of a document', '---\n[]\n', append([], entry), `---\n${written}`],
  ])('%s', (_shows, before, changes, after) => {
    expect(check('progress', before, changes)).toBe(after);
  });

  test('too long for its line: then all have lines of their own', () => {
    const names = ['甲', '乙', '丙', '丁'].map((name) => name.repeat(12));
    const before = `a:\n  b: [${names.join(', ')}] # 注\n  c: d\n`;
    const after = `a:\n  b: # 注\n${[...names, '戊'.repeat(12)].map((name) => `    - ${name}\n`).join('')}  c: d\n`;
    expect(check('plan', before, append(['a', 'b'], '戊'.repeat(12)))).toBe(after);
    expect(check('plan', after, remove(['a', 'b', 4]))).toBe(before);
  });
});

describe('an item comes to a long list', () => {
  const above = '# 首行\n- a: 1\n\n- a: 2\n\n';
  const last = '- a: 3\n\n- a: 4\n\n';
  test.each<Case>([
    ['at its end', `${above}${last}- a: 5\n`, append([], '六'), `${above}${last}- a: 5\n\n- 六\n`],
    [
      'above the end of the document',
      `${above}${last}- 五\n...\n`,
      append([], '六'),
      `${above}${last}- 五\n\n- 六\n...\n`,
    ],
    ['above the last comment', `${above}${last}- 五\n# 完`, append([], '六'), `${above}${last}- 五\n\n- 六\n# 完`],
    ['where no final line break is', `${above}${last}- 五`, append([], '六'), `${above}${last}- 五\n\n- 六`],
    ['where the lines begin further in', ' - 1\n - 2\n - 3\n - 4\n', append([], 5), ' - 1\n - 2\n - 3\n - 4\n - 5\n'],
    ['in brackets', '[1, 2,\n3, 4, 5]\n', append([], 6), '[1, 2,\n3, 4, 5, 6]\n'],
    [
      'below text that looks like items',
      '- |\n  - 1\n  - 2\n  - 3\n- 二\n',
      append([], '三'),
      '- |\n  - 1\n  - 2\n  - 3\n- 二\n- 三\n',
    ],
    [
      'with the line breaks of the first line',
      '- 1\r\n- 2\n- 3\n- 4\n- 5\n',
      append([], 6),
      '- 1\r\n- 2\n- 3\n- 4\n- 5\n- 6\r\n',
    ],
  ])('%s', (_shows, before, changes, after) => {
    expect(check('progress', before, changes)).toBe(after);
  });
});

describe('a key or item goes', () => {
  test.each<Case>([
    ['with its comment', 'a: 1 # 甲\nb: 2 # 乙\nc: 3\n', remove(['b']), 'a: 1 # 甲\nc: 3\n'],
    ['with all its lines', 'a:\n  - 一\n    # 甲\nb: 2\n', remove(['a']), 'b: 2\n'],
    ['with a comment that is its own', 'a: 1\n# 乙\nb: 2\n# 丙\nc: 3\n', remove(['b']), 'a: 1\n# 丙\nc: 3\n'],
    ['not with a comment that may be about more', 'a: 1\n# 以下\nb: 2\nc: 3\n', remove(['b']), 'a: 1\n# 以下\nc: 3\n'],
    ['not with the comments at the top', '# 首行\n# 说明\na: 1\n\nb: 2\n', remove(['a']), '# 首行\n# 说明\nb: 2\n'],
    ['behind a dash', '- a: 1 # 甲\n  # 乙\n  b: 2\n', remove([0, 'a']), '- # 乙\n  b: 2\n'],
    ['one of several apart', '- 一\n\n- 二\n\n- 三\n', remove([1]), '- 一\n\n- 三\n'],
    ['the last of several apart', '- 一\n\n# 乙\n- 二\n', remove([1]), '- 一\n'],
    ['the first of several apart', 'a:\n  - 一\n\n  - 二\n', remove(['a', 0]), 'a:\n  - 二\n'],
    ['in brackets', 'a: [一, 二, 三]\n', remove(['a', 1]), 'a: [一, 三]\n'],
    ['first in brackets', 'a: [ 一, 二 ]\n', remove(['a', 0]), 'a: [ 二 ]\n'],
    ['last in brackets', 'a: [ 一, 二 ]\n', remove(['a', 1]), 'a: [ 一 ]\n'],
    ['before a last comma', 'a: [一, 二,]\n', remove(['a', 1]), 'a: [一,]\n'],
    [
      'with its line in brackets',
      'a: [\n  一, # 甲\n  二, # 乙\n  三 # 丙\n]\n',
      remove(['a', 1]),
      'a: [\n  一, # 甲\n  三 # 丙\n]\n',
    ],
    ['with the last line in brackets', 'a: [\n  一, # 甲\n  二 # 乙\n]\n', remove(['a', 1]), 'a: [\n  一 # 甲\n]\n'],
    ['not with the comment of another', 'a: [一, # 甲\n  二]\n', remove(['a', 1]), 'a: [一 # 甲\n  ]\n'],
    ['a key in brackets', 'a: {x: 1, y: {z: 2}, w: 3}\n', remove(['a', 'y']), 'a: {x: 1, w: 3}\n'],
    ['with what would be left empty', 'a:\n  b:\n    - {c: 1}\nd: 1\n', remove(['a', 'b', 0, 'c']), 'd: 1\n'],
    ['with empty brackets', 'a: {x: [一], y: 1}\n', remove(['a', 'x', 0]), 'a: {y: 1}\n'],
    ['the last item of the file', '# 首行\n- a: 1 # 甲\n# 完\n', remove([0, 'a']), '# 首行\n[]\n# 完\n'],
    ['the last key of the file', 'a: 1\n', remove(['a']), '{}\n'],
    ['where no final line break is', 'a: 1\nb: 2', remove(['b']), 'a: 1'],
    ['a literal block', 'a: |\n  一\n\n  # 二\nb: 2\n', remove(['a']), 'b: 2\n'],
    ['an explicit key', '? a\n: 1\n? b\n: 2\n', remove(['a']), '? b\n: 2\n'],
    ['from a file in brackets', '{a: 1, b: 2}\n', remove(['a']), '{b: 2}\n'],
    ['below a text with its empty lines', 'a: |+\n  一\n\nb: 2\n', remove(['b']), 'a: |+\n  一\n\n'],
    ['between such a text and an empty line', 'a: |+\n  一\nb: 2\n\nc: 3\n', remove(['b']), 'a: |+\n  一\nc: 3\n'],
  ])('%s', (_shows, before, changes, after) => {
    expect(check('plan', before, changes)).toBe(after);
  });
});

describe('several changes', () => {
  test('mean the data after those before them', () => {
    const before = 'a: [一]\nb: c\n';
    const changes = [append(['a'], '二'), remove(['a', 0]), set(['a', 0], '三'), set(['a', 0], '四'), remove(['b'])];
    expect(changeText('plan', before, changes)).toBe('a: [四]\n');
  });

  test('in one list that together make it too long, or short again', () => {
    const short = ['甲局', '乙局', '丙局'];
    const long = short.map((name) => name.repeat(10));
    const before = `a:\n  b: [${short.join(', ')}]\n`;
    const after = `a:\n  b:\n${long.map((name) => `    - ${name}\n`).join('')}`;
    const to = (names: readonly string[]) => names.map((name, index) => set(['a', 'b', index], name));
    expect(changeText('plan', before, to(long))).toBe(after);
    expect(changeText('plan', after, to(short))).toBe(before);
  });

  test('of very many values do not read the file for each of them', () => {
    const before = lines(
      'departments:',
      ...Array.from({ length: 2000 }, (_, at) => `  - {id: d${at}, name: 局${at}} # ${at}`),
    );
    const changes = Array.from({ length: 2000 }, (_, at) => set(['departments', at, 'name'], `委${at}`));
    const start = performance.now();
    expect(changeText('departments', before, changes)).toBe(before.replaceAll('局', '委'));
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('none change nothing', () => {
    expect(changeText('plan', 'a:   b', [])).toBe('a:   b');
  });
});

describe('the layout of a file', () => {
  test('new lines end as the others', () => {
    const before = 'title: 甲\r\nperiod: x # 注\r\n';
    const changes = [set(['issuer'], '一\n二'), append(['sections'], { id: '1', title: '部分' })];
    expect(changeText('plan', before, changes)).toBe(
      'title: 甲\r\nissuer: |-\r\n  一\r\n  二\r\nperiod: x # 注\r\nsections:\r\n  - {id: "1", title: 部分}\r\n',
    );
  });

  test('new lines are set in as the others', () => {
    const before = 'weights:\n    targets: 15\nunits:\n- 甲\n';
    const changes = [append(['sections'], { id: '1', title: '长'.repeat(60) }), set(['ladder', 'talk', 'days'], 3)];
    expect(changeText('plan', before, changes)).toBe(
      lines(
        'sections:',
        `- id: "1"`,
        `  title: ${'长'.repeat(60)}`,
        'ladder:',
        '    talk: {days: 3}',
        'weights:',
        '    targets: 15',
        'units:',
        '- 甲',
      ),
    );
  });
});

describe('what cannot be done is an error', () => {
  test.each<[string, string, Change]>([
    ['a path through a text', 'a: b\n', set(['a', 'x'], 1)],
    ['an item that is not there', 'a: [一]\n', set(['a', 1], '二')],
    ['an item before the first', 'a: [一]\n', set(['a', -1], '二')],
    ['a key of a list', 'a: [一]\n', set(['a', 'x'], '二')],
    ['an item of a mapping', 'a: {x: 1}\n', set(['a', 0], '二')],
    ['an item behind a mapping', 'a: {x: 1}\n', append(['a'], '二')],
    ['a key that is not there', 'a: b\n', remove(['b'])],
    ['the whole file', 'a: b\n', remove([])],
  ])('%s', (_shows, before, change) => {
    expect(() => changeText('plan', before, [change])).toThrow(
      `cannot write ${change.do} ${change.path.join('.')}: leads nowhere: ${change.path.join('.')}`,
    );
  });

  test.each([
    ['broken', 'a: [一\n'],
    ['with a key twice', 'a: 1\na: 2\n'],
  ])('a text that is %s', (_shows, before) => {
    expect(() => changeText('plan', before, [set(['a'], 1)])).toThrow(/^unreadable at \d+: /);
  });
});
