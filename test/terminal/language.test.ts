/** The language of the terminal: what the environment asks for, and in which order it is asked. */
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/terminal/io.js';
import { environmentLanguage, readLanguage } from '../../src/terminal/language.js';

describe('readLanguage', () => {
  test.each([
    ['zh', 'zh'],
    ['ZH', 'zh'],
    ['zh_CN.UTF-8', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['zh_TW', 'zh'],
    ['en', 'en'],
    ['en_US.UTF-8', 'en'],
    ['EN-gb', 'en'],
    ['en@euro', 'en'],
  ])('%s asks for %s', (tag, language) => {
    expect(readLanguage(tag)).toBe(language);
  });

  test.each([undefined, '', 'C', 'C.UTF-8', 'POSIX', 'de_DE.UTF-8', 'zhong', 'english', 'z', '中文', ' zh', '_zh'])(
    '%j asks for none',
    (tag) => {
      expect(readLanguage(tag)).toBeUndefined();
    },
  );
});

describe('environmentLanguage', () => {
  function ask(env: Io['env'], platform = 'linux', locale = 'en-US'): string | undefined {
    const stream = { write: () => undefined, isTTY: true };
    const stdin = { isTTY: false, ask: async () => undefined };
    const io = { stdin, stdout: stream, stderr: stream, cwd: '/', env, platform, systemLocale: () => locale };
    return environmentLanguage({ ...io, today: () => '2022-06-30', onInterrupt: () => () => {} });
  }

  test.each<[string, Io['env'], string | undefined]>([
    ['nothing', {}, undefined],
    ['PLAN_LANG', { PLAN_LANG: 'zh' }, 'zh'],
    ['PLAN_LANG before the locale', { PLAN_LANG: 'en', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    ['a PLAN_LANG that is no language, then the locale', { PLAN_LANG: 'fr', LANG: 'zh_CN.UTF-8' }, 'zh'],
    ['an empty PLAN_LANG, then the locale', { PLAN_LANG: '', LANG: 'en_US.UTF-8' }, 'en'],
    ['LANG', { LANG: 'zh_CN.UTF-8' }, 'zh'],
    ['LC_MESSAGES before LANG', { LC_MESSAGES: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    ['LC_ALL before LC_MESSAGES', { LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'zh'],
    ['an empty LC_ALL counts as none', { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
    // As everywhere: LC_ALL=C is a wish for no language, not a gap for LANG to fill.
    ['LC_ALL=C', { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, undefined],
    ['a language we do not speak', { LANG: 'de_DE.UTF-8' }, undefined],
    ['other variables', { LC_CTYPE: 'zh_CN.UTF-8', LC_TIME: 'zh_CN.UTF-8' }, undefined],
  ])('%s', (_, env, expected) => {
    expect(ask(env)).toBe(expected);
  });

  test.each<[string, Io['env'], string, string, string | undefined]>([
    ['Windows, which sets no variables', {}, 'win32', 'zh-CN', 'zh'],
    ['an English Windows', {}, 'win32', 'en-US', 'en'],
    ['a German Windows', {}, 'win32', 'de-DE', undefined],
    ['Windows with a locale all the same', { LANG: 'en_US.UTF-8' }, 'win32', 'zh-CN', 'en'],
    ['Windows with a locale of no language', { LANG: 'C' }, 'win32', 'zh-CN', undefined],
    ['Windows with PLAN_LANG', { PLAN_LANG: 'en' }, 'win32', 'zh-CN', 'en'],
    ['the system is asked on Windows only', {}, 'linux', 'zh-CN', undefined],
  ])('%s', (_, env, platform, locale, expected) => {
    expect(ask(env, platform, locale)).toBe(expected);
  });
});
