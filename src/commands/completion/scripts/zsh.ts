/** The completion script of zsh: to be evaluated after compinit, or to be put into a directory of fpath as _plan. */
import { ASKING_WORD } from '../shells.js';

/** A function that asks the program; what it inserts is quoted by zsh. */
export const script = `_plan() {
  local todo
  local -a lines
  lines=("\${(@f)$(command plan ${ASKING_WORD} zsh "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null </dev/null)}")
  todo=$lines[1]
  shift lines
  case $todo in
    files | directories)
      compset -P '--[a-z-]##='
      if [[ $todo == files ]]; then _files; else _files -/; fi
      ;;
    open) (( $#lines )) && _describe -V plan lines -S '' ;;
    *) (( $#lines )) && _describe -V plan lines ;;
  esac
}

if [[ $funcstack[1] == _plan ]]; then _plan "$@"; else compdef _plan plan; fi
`;
