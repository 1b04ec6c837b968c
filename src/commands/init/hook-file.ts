/** The pre-commit hook, for any POSIX shell, also that of Git for Windows. */
import type { EditMessages } from '../../messages/messages.js';
import type { NewFile } from '../../workspace/new-directory.js';

/** Where hooks stand that are versioned with the plan. */
export const HOOKS_FOLDER = '.githooks';
export const HOOK_FILE = `${HOOKS_FOLDER}/pre-commit`;

/** A hook that validates what is to be committed; it lets everything pass where the program is not installed. */
export function hookFile({ files: { hook } }: EditMessages['init']): NewFile {
  const text = `#!/bin/sh
${hook.head.map((line) => `# ${line}`).join('\n')}

prefix=$(
  unset $(git rev-parse --local-env-vars)
  cd -- "$(dirname -- "$0")/.." && git rev-parse --show-prefix
) || exit 1
files="\${prefix}plan"
git --literal-pathspecs diff --cached --quiet -- "$files" && exit 0

if ! command -v plan >/dev/null 2>&1; then
  printf '%s\\n' ${quote(hook.notInstalled)} >&2
  exit 0
fi

staged=$(mktemp -d) || exit 1
trap 'rm -rf -- "$staged"' EXIT
trap 'exit 1' HUP INT TERM
git --literal-pathspecs ls-files -z --cached -- "$files" | git checkout-index -z --stdin --prefix="$staged/" || exit 1
[ -d "$staged/$files" ] || exit 0

cd -- "$staged" || exit 1
plan validate --dir "./$files" --fail-on error --quiet && exit 0
printf '%s\\n' ${quote(hook.refused)} >&2
exit 1
`;
  return { path: HOOK_FILE, text, isProgram: true };
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
