/** Settings for VS Code: completion, explanation and checks by the schemas beside the plan. */
import type { NewFile } from '../../workspace/new-directory.js';
import { FILE_KINDS, PATTERNS } from '../schema.js';

/** The settings, and the extension that they are for. Its formatter would change what `plan fmt` has written. */
export function editorFiles(): NewFile[] {
  const schemas = Object.fromEntries(FILE_KINDS.map((kind) => [`./schemas/${kind}.schema.json`, PATTERNS[kind]]));
  return [
    toFile('settings', { 'files.eol': '\n', 'yaml.schemas': schemas, 'yaml.format.enable': false }),
    toFile('extensions', { recommendations: ['redhat.vscode-yaml'] }),
  ];
}

function toFile(name: string, data: object): NewFile {
  return { path: `.vscode/${name}.json`, text: `${JSON.stringify(data, null, 2)}\n` };
}
