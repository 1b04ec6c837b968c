/** Fields about a measure as a whole. */
import type { FieldName } from '../model/query-words.js';
import { dateFacet, type Facet, nameFacet, numberFacet, presenceFacet, textFacet, wordFacet } from './facets.js';
import type { Subject } from './subject.js';
import { LAMP_WORDS, PACE_WORDS, REASON_WORDS, STATUS_WORDS, STEP_WORDS } from './vocabulary.js';

/** A field about the measure. */
interface MeasureField {
  readonly about: 'measure';
  readonly facets: readonly Facet<Subject>[];
}

type DepartmentFieldName = 'department' | 'role' | 'kind' | 'via' | 'silent' | 'missed';

/** All fields about a measure. */
export const MEASURE_FIELDS: Readonly<Record<Exclude<FieldName, DepartmentFieldName>, MeasureField>> = {
  text: about(textFacet((subject) => [...titlesOf(subject), ...subject.measure.actions.map(({ text }) => text)])),
  title: about(textFacet(titlesOf)),
  id: about(nameFacet('measure', ({ measure }) => [measure.id, measure.task])),
  task: about(nameFacet('task', ({ measure }) => [measure.task])),
  section: about(nameFacet('section', ({ measure }) => [measure.section])),
  status: about(wordFacet(STATUS_WORDS, ({ status }) => [status])),
  alert: about(wordFacet(LAMP_WORDS, ({ alert }) => [alert ?? 'none'])),
  reason: about(
    wordFacet(REASON_WORDS, ({ reasons }) => reasons.map(({ kind }) => kind)),
    presenceFacet(({ reasons }) => reasons.length > 0),
  ),
  due: about(
    dateFacet(({ due }) => (due.binding ? due.effective : null)),
    presenceFacet(({ due }) => due.current !== null),
  ),
  overdue: about(
    numberFacet('days', ({ due }) => due.overdueDays || null),
    presenceFacet(({ due }) => due.overdueDays > 0),
  ),
  start: about(dateFacet(({ measure, plan }) => measure.start ?? plan.issued)),
  standing: about(presenceFacet(({ measure }) => measure.standing)),
  extended: about(
    numberFacet('times', ({ due }) => due.extensions),
    presenceFacet(({ due }) => due.extensions > 0),
  ),
  percent: about(
    numberFacet('percent', ({ percent }) => percent?.value ?? null),
    presenceFacet(({ percent }) => percent !== null),
  ),
  pace: about(
    wordFacet(PACE_WORDS, ({ pace }) => [pace?.word ?? null]),
    numberFacet('points', ({ pace }) => pace?.gap ?? null),
    presenceFacet(({ pace }) => pace !== null),
  ),
  target: listed(({ measure }) => measure.targets.map(({ name }) => name)),
  milestone: listed(({ measure }) => measure.milestones.map(({ title }) => title)),
  schedule: listed(({ measure }) => measure.schedules.map(({ name }) => name)),
  event: listed(({ measure, started, plan }) => [
    ...measure.triggers.flatMap(({ event, name }) => [
      name,
      event,
      ...plan.eventKinds.filter(({ id }) => id === event).map((kind) => kind.name),
    ]),
    ...started.flatMap(({ event }) => [event.id, event.place ?? '', event.summary ?? '']),
  ]),
  collator: about(
    nameFacet('department', ({ measure }) => [measure.collator]),
    presenceFacet(({ measure }) => measure.collator !== undefined),
  ),
  step: about(
    wordFacet(STEP_WORDS, ({ suggestion }) => [suggestion?.step ?? null]),
    presenceFacet(({ suggestion }) => suggestion !== null),
  ),
};

function about(...facets: readonly Facet<Subject>[]): MeasureField {
  return { about: 'measure', facets };
}

/** Whether there are such things, or one of them with a text in its name. */
function listed(names: (subject: Subject) => readonly string[]): MeasureField {
  return about(
    presenceFacet((subject) => names(subject).length > 0),
    textFacet(names),
  );
}

function titlesOf({ measure, plan }: Subject): readonly string[] {
  const task = plan.tasks.find(({ id }) => id === measure.task);
  return task ? [measure.title, task.title] : [measure.title];
}
