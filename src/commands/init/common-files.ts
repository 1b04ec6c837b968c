/** What stands beside every new plan: the schemas, for editors without a network, and what git has to know. */
import type { EditMessages } from '../../messages/messages.js';
import type { NewFile } from '../../workspace/new-directory.js';
import { FILE_KINDS, schemaText } from '../schema.js';

/** Files with the same line ends everywhere: a hook with others does not even run. */
const ATTRIBUTES = ['/plan/**/*.yaml text eol=lf', '/schemas/*.json text eol=lf', '/.githooks/* text eol=lf'];

const IGNORED = ['/plan/.plan.lock*', '/plan/.plan.journal*', '.plan-*.tmp', '.plan-*.old'];

/** The files; those that git reads stay as they are where there are any. */
export function commonFiles({ files: words }: EditMessages['init']): NewFile[] {
  return [
    ...FILE_KINDS.map((kind) => ({ path: `schemas/${kind}.schema.json`, text: schemaText(kind) })),
    { path: '.gitattributes', text: toText(words.gitattributes, ATTRIBUTES), yields: true },
    { path: '.gitignore', text: toText(words.gitignore, IGNORED), yields: true },
  ];
}

function toText(comment: readonly string[], lines: readonly string[]): string {
  return [...comment.map((line) => `# ${line}`), ...lines, ''].join('\n');
}
