/** Questions for who reports, and on which measure. */
import { listMeasures, listReporters } from '../../formats/edit/progress-choices.js';
import type { Measure } from '../../model/plan.js';
import type { Department } from '../../model/register.js';
import { reportersOf } from '../../model/reporters.js';
import { foldText } from '../../query/fold.js';
import { listOwnMeasures } from '../../reports/edit/own-measures.js';
import { ask } from '../edit/ask.js';
import { readMeasure } from '../edit/read-measure.js';
import { readReporter } from './read-reporter.js';
import { itemByNumber, type Talk } from './talk.js';

/** Asks which department reports; those of the measure are listed where it is known. */
export async function askReporter(talk: Talk, measure: Measure | undefined): Promise<Department> {
  const { context, wording, judged, say } = talk;
  const { departments } = measure ? reportersOf(judged.plan, measure) : { departments: [] };
  if (departments.length > 0) say(listReporters(withRoles(departments, measure, talk), context.stderr));
  const label = departments.length > 0 ? wording.askListedReporter : wording.askReporter;
  const read = (answer: string) => itemByNumber(departments, answer) ?? readReporter(judged.plan, answer);
  return await ask(context, { label, read });
}

/** Asks which measure is reported on: by its number in a list of the department's open ones, or by any id. */
export async function askMeasure(talk: Talk, department: Department): Promise<Measure> {
  const { context, messages, wording, judged, say } = talk;
  const { own, others } = listOwnMeasures(judged, department.name);
  const choices = [...own, ...others];
  const show = (heading: string, from: number, to?: number) =>
    say([heading, ...listMeasures(choices.slice(from, to), from + 1, messages, wording, context.stderr)]);
  if (own.length > 0) show(wording.ownMeasures(department.name, own.length), 0, own.length);
  for (let hidden = others.length; ; hidden = 0) {
    const answer = await ask(context, {
      label: wording.askMeasure(hidden),
      read: (text) => {
        if (hidden > 0 && wording.listAll.includes(foldText(text))) return 'all' as const;
        return readMeasure(judged.plan, itemByNumber(choices, text)?.id ?? text);
      },
    });
    if (answer !== 'all') return answer;
    show(wording.otherMeasures(others.length), own.length);
  }
}

function withRoles(departments: readonly Department[], measure: Measure | undefined, { messages: { words } }: Talk) {
  return departments.map(({ name }) => {
    const role = measure?.parties.find((party) => party.name === name)?.role;
    return { name, role: role ? words.roles[role] : '' };
  });
}
