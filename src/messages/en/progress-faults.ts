/** English wording of what is wrong with a report that a clerk types. */
import type { ProgressFaults } from '../zh/progress-faults.js';

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : `Did you mean “${nearest}”? `);

/** What a measure has, and the plan's events. */
const THINGS = {
  target: { name: 'target', option: '--target' },
  action: { name: 'action', option: '--done' },
  schedule: { name: 'schedule', option: '--schedule' },
  trigger: { name: 'trigger', option: '--trigger' },
  milestone: { name: 'milestone', option: '--milestone' },
  event: { name: 'event', option: '--event' },
};

const owner = (measure: string | undefined) => measure ?? 'the plan';

export const progressFaults: ProgressFaults = {
  noSuchItem: (thing, text, measure, known, nearest) => ({
    message: `There is no ${THINGS[thing].name} “${text}” in ${owner(measure)}`,
    hint: `${meant(nearest)}Its ${THINGS[thing].name}s: ${known.join(', ')}.`,
  }),
  noItems: (thing, measure, option = THINGS[thing].option) => ({
    message: `There are no ${THINGS[thing].name}s in ${owner(measure)}${thing === 'event' ? ' that fit' : ''}`,
    hint: `Leave ${option} out.`,
  }),
  severalItems: (thing, text, matching) => ({
    message: `“${text}” can be more than one ${THINGS[thing].name}`,
    hint: `Say which: ${matching.join(', ')}.`,
  }),
  itemUnnamed: (thing, given, matching) => ({
    message: `${given} is given, but not of which ${THINGS[thing].name}`,
    hint: `Name it with ${THINGS[thing].option}: ${matching.join(', ')}.`,
  }),
  notANumber: (number) => ({ message: `There is no ${number} in the list`, hint: 'Write a number from the list.' }),
  badPercent: (text) => ({
    message: `The per cent done, “${text}”, is not a number from 0 to 100`,
    hint: 'Write it like 60 or 60%.',
  }),
  targetUnclear: (text, known) => ({
    message: `“${text}” is not written as target=value`,
    hint: `For example ${known[0]?.split(' ')[0]}=31; the targets: ${known.join(', ')}.`,
  }),
  badTargetValue: (name, text, unit) => ({
    message: `The value of target “${name}”, “${text}”, is not a number`,
    hint: `Write it like 31, 31${unit} or 1,200.5.`,
  }),
  wrongUnit: (name, text, unit) => ({
    message: `Target “${name}” is counted in “${unit}”, not as in “${text}”`,
    hint: `Convert it to ${unit}; the unit may be left out.`,
  }),
  targetTwice: (name) => ({ message: `Target “${name}” is given twice`, hint: 'Give one value for a target.' }),
  groupReports: (name, members) => ({
    message: `“${name}” is a group; groups do not report`,
    hint: members.length > 0 ? `Name one of its members: ${members.join(', ')}.` : 'Name the department that reports.',
  }),
  needsReporter: (measure, names) => ({
    message: `Nothing says which department reports on ${measure}`,
    hint:
      names.length > 0
        ? `Name it with --department, such as ${names.join(', ')}.`
        : 'Name it with --department; “plan departments” lists all.',
  }),
  nothingToReport: (measure) => ({
    message: `There is nothing in the report on ${measure}`,
    hint: 'Add --percent, --note or the like, or --nothing where there is nothing to report. See “plan progress --help”.',
  }),
  alreadyReported: (measure, department, date, path) => ({
    message: `${department} has reported this on ${measure} already, on ${date}; it was not written again`,
    hint: `It stands in ${path}. If there is more to say, change the report and run again.`,
  }),
};
