/** The completion script of fish. */
import { ASKING_WORD } from '../shells.js';

/** A function that asks the program; what it inserts is quoted by fish. */
export const script = `function __plan_complete
    set -l before (commandline -opc)
    set -e before[1]
    set -l current (commandline -ct)
    set -l lines (command plan ${ASKING_WORD} fish $before "$current" 2>/dev/null </dev/null)
    set -l todo $lines[1]
    set -e lines[1]
    set -l head (string match -r -- '^--[a-z-]+=' "$current")
    set -l path (string replace -r -- '^--[a-z-]+=' '' "$current")
    switch "$todo"
        case files
            __fish_complete_path "$path" | string replace -r -- '^' "$head"
        case directories
            __fish_complete_directories "$path" '' | string replace -r -- '^' "$head"
        case '*'
            test (count $lines) -gt 0; and printf '%s\\n' $lines
    end
end

complete -c plan -f -k -a '(__plan_complete)'
`;
