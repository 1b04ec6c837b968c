/** English wording of why a department cannot be renamed so. */
import type { RenameFaults } from '../zh/rename-faults.js';

const CLAIMS = { name: 'the name', alias: 'an alias', former: 'a former name', id: 'the id' };

export const renameFaults: RenameFaults = {
  isGroup: (name) => ({
    message: `“${name}” is a group, not a department`,
    hint: '“plan rename department” renames departments only; “plan departments” lists them.',
  }),
  isFormerName: (text, name) => ({
    message: `“${text}” is a former name; the department is called “${name}” now`,
    hint: `To rename it again, write its present name: plan rename department ${name} …`,
  }),
  sameName: (name) => ({
    message: `The new name is the one that it has: “${name}”`,
    hint: 'Nothing was written. Write the full name that it has from now on.',
  }),
  nameTaken: (text, owner, claim) => ({
    message: `“${text}” is already ${CLAIMS[claim]} of ${claim === 'name' ? 'a department or group' : `“${owner}”`}`,
    hint:
      claim === 'name'
        ? 'Where two departments become one, change the parties of their measures with “plan update”.'
        : 'Take another name, or sort out in departments.yaml whose it is.',
  }),
  untilInFuture: (until, today) => ({
    message: `The old name is in use until ${until}, which is after today (${today})`,
    hint: 'Run this when the new name is in force; --until takes the last day of the old name.',
  }),
  untilBeforeFormer: (until, name, end) => ({
    message: `The old name cannot end on ${until}, before the former name “${name}” did (${end})`,
    hint: `--until takes the last day of the present name, ${end} or later.`,
  }),
};
