/** English sentences that all commands that edit share. */
import type { EditMessages } from '../../zh/edit.js';
import { counted } from '../plural.js';

export const shared: EditMessages['shared'] = {
  refused: 'With this edit the plan would have errors: nothing was written. Mend it and run again.',
  nothingChanged: 'Nothing to change; nothing was written.',
  nothingWritten: (files) => `Only shown (${counted(files, 'file')}); nothing was written.`,
  waiting: ({ command, host, pid, seconds }) =>
    command === ''
      ? 'Waiting for another program, which is changing the plan; at most a minute.'
      : `Waiting for ${command} on ${host} (process ${pid}, for ${seconds} s), which is changing the plan; at most a minute.`,
  recovered: ({ is, files, kept }) =>
    [
      {
        finished: `An edit before this one was cut off and is finished now: ${files.join(', ')}.`,
        undone: `An edit before this one had failed and is taken back now: ${files.join(', ')}.`,
        cleaned: `An edit before this one left ${counted(files.length, 'temporary file')} behind, now removed; the plan was not affected.`,
      }[is],
      ...(kept.length === 0 ? [] : [` Changed by somebody since, and left alone: ${kept.join(', ')}.`]),
    ].join(''),
  question: (label) => `${label}: `,
  wrongAnswer: (message, hint) => [`${message}. `, ...(hint === undefined ? [] : [hint])],
  yesOrElseNo: (label) => `${label} (y/N)`,
  yesOrNo: (label) => `${label} (y/n)`,
  answerNeeded: 'This one is needed; Ctrl+C breaks off.',
};
