/** The completion script of bash. */
import { ASKING_WORD } from '../shells.js';

/** A function that asks the program; what it inserts has been quoted there. */
export const script = `_plan_complete() {
  local todo= candidate=
  COMPREPLY=()
  while IFS= read -r candidate; do
    if [[ -z $todo ]]; then todo=$candidate; else COMPREPLY+=("$candidate"); fi
  done < <(command plan ${ASKING_WORD} bash "\${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null </dev/null)
  # The bash of macOS knows no compopt; there a blank follows, and paths are not completed.
  case $todo in
    open) compopt -o nospace 2>/dev/null ;;
    files) compopt -o default -o bashdefault 2>/dev/null ;;
    directories) compopt -o dirnames -o filenames 2>/dev/null ;;
  esac
  return 0
}

complete -F _plan_complete plan
`;
