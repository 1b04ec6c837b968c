/** Words of the command line: joined, with the quotes that a shell took away put back where they are missed. */
import { expect, test } from 'vitest';
import { joinWords } from '../../src/query/join-words.js';

/** Departments are known by these names; every other field takes anything. */
const canRead = (field: string, text: string) =>
  field !== 'department' || ['市公安局', '市 公安局', 'a"b c'].includes(text);

test.each<[readonly string[], string]>([
  [[], ''],
  [['alert:red'], 'alert:red'],
  [['alert:red', '燃气'], 'alert:red 燃气'],
  [['alert:red role:lead', '燃气 监控'], 'alert:red role:lead 燃气 监控'],
  [['(alert:red', 'or', 'alert:blue)'], '(alert:red or alert:blue)'],
  [['department:市 公安局'], 'department:"市 公安局"'],
  [['单位：市 公安局', '燃气'], '单位："市 公安局" 燃气'],
  [['单位: 市 公安局 '], '单位: "市 公安局"'],
  [['非单位:市 公安局'], '非单位:"市 公安局"'],
  [['单位:a"b c'], '单位:a"b c'],
  [['department:市公安局 燃气'], 'department:市公安局 燃气'],
  [['department:市 财政局'], 'department:市 财政局'],
  [['department:市 公安局 alert:red'], 'department:市 公安局 alert:red'],
  [['department:市 且 公安局'], 'department:市 且 公安局'],
  [['department:市 -公安局'], 'department:市 -公安局'],
  [['department:市,市 公安局'], 'department:市,市 公安局'],
  [['department:"市 公安局"'], 'department:"市 公安局"'],
  [['燃气:市 公安局'], '燃气:市 公安局'],
  [['text:燃气 监控'], 'text:燃气 监控'],
  [['"燃气 监控'], '"燃气 监控'],
  [["'alert:red", "role:lead'"], 'alert:red role:lead'],
  [["'燃气'", "'监控'"], "'燃气' '监控'"],
])('%j is the query %j', (words, expected) => {
  expect(joinWords(words, canRead)).toBe(expected);
});
