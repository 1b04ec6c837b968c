/** `plan completion`: the script by which a shell completes words. */
import type { ExitCode } from '../terminal/io.js';
import { oneOf } from './choices.js';
import { script as bash } from './completion/scripts/bash.js';
import { script as fish } from './completion/scripts/fish.js';
import { script as powershell } from './completion/scripts/powershell.js';
import { script as zsh } from './completion/scripts/zsh.js';
import { SHELLS, type Shell } from './completion/shells.js';
import { type Context, terminalMessages } from './context.js';
import { emit } from './emit.js';

export interface CompletionOptions {
  readonly output?: string;
}

const SCRIPTS: Readonly<Record<Shell, string>> = { bash, zsh, fish, powershell };

/** By this line zsh knows what a file of its function path is for. */
const ZSH_MARK = '#compdef plan\n';

/** By this sign PowerShell on Windows knows that a file is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

export async function runCompletion(context: Context, asked: string, { output }: CompletionOptions): Promise<ExitCode> {
  const shell = asked.toLowerCase() === 'pwsh' ? 'powershell' : oneOf('completion', asked, SHELLS);
  const { help } = await terminalMessages(context, 'zh');
  const notes = help.completionNotes[shell].map((line) => `# ${line}\n`).join('');
  const isFile = output !== undefined;
  const beginning = shell === 'zsh' ? ZSH_MARK : shell === 'powershell' && isFile ? BYTE_ORDER_MARK : '';
  await emit(context, `${beginning}${notes}\n${SCRIPTS[shell]}`, output, 'zh');
  return 0;
}
