/** The language of the terminal. */
import type { Language } from '../model/plan.js';
import type { Io } from './io.js';

/** The language that the environment asks for: PLAN_LANG, then the locale; undefined when it asks for none. */
export function environmentLanguage({ env, platform, systemLocale }: Io): Language | undefined {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return (
    readLanguage(env.PLAN_LANG) ??
    readLanguage(locale) ??
    (platform === 'win32' && !locale ? readLanguage(systemLocale()) : undefined)
  );
}

/** A language from a tag such as `zh`, `zh_CN.UTF-8` or `en-US`; C and POSIX name none. */
export function readLanguage(tag: string | undefined): Language | undefined {
  const language = tag?.toLowerCase().match(/^[a-z]+/)?.[0];
  return language === 'zh' || language === 'en' ? language : undefined;
}
