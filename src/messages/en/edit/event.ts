/** English wording of `plan event`. */
import type { EditMessages } from '../../zh/edit.js';

export const event: EditMessages['event'] = {
  recorded: (id, name, date, details) => `Event ${id}: ${[name, date, ...details].join(', ')}`,
  started: (duties) => `It starts ${duties === 1 ? '1 duty' : `${duties} duties`}:`,
  nothingStarted: 'It starts no duties.',
  idle: (measures) =>
    `Also provided for, but not started (not begun, paused or closed on that day, or nobody known to owe it): ${measures.join(', ')}.`,
  columns: { measure: 'Id', duty: 'Duty', owedBy: 'Owed by', deadline: 'Deadline' },
  missingYear: (year) => `The holidays of ${year} are not known: add them to plan/holidays.yaml.`,
  questions: {
    date: (today) => `Day of the event (Enter for ${today})`,
    place: 'Place (Enter to skip)',
    summary: 'What happened (Enter to skip)',
  },
};
