/** Ids of new events, and events that are already recorded. */
import { describe, expect, test } from 'vitest';
import { findSameEvent, newEventId, recordEvent } from '../../src/edit/event/new-event.js';
import { makePlan } from '../support/plans.js';

const EVENT = { kind: 'accident', date: '2022-08-03' };

function planWithEvents(...ids: readonly string[]) {
  return makePlan({ measures: [{}], events: Object.fromEntries(ids.map((id) => [id, EVENT])) });
}

describe('the id of a new event', () => {
  test.each([
    [[], '2022-08-03-accident'],
    [['2022-08-03-accident'], '2022-08-03-accident-2'],
    [['2022-08-03-accident', '2022-08-03-accident-2'], '2022-08-03-accident-3'],
    [['2022-08-03-accident-9', '2022-08-03-accident-10'], '2022-08-03-accident-11'],
    [['2022-08-03-accident-2'], '2022-08-03-accident-3'],
    [['2022-08-04-accident', '2022-08-03-weather', '2022-08-03-accident-in-the-mine'], '2022-08-03-accident'],
  ])('beside %j is %s', (taken, id) => {
    expect(newEventId(planWithEvents(...taken), EVENT)).toBe(id);
  });
});

describe('the same event', () => {
  const plan = makePlan({
    measures: [{}],
    events: { bare: EVENT, told: { ...EVENT, place: '某县（东部）', summary: '机械伤害' } },
  });

  test.each([
    ['nothing is said of either', EVENT, 'bare'],
    ['all is the same', { ...EVENT, place: '某县（东部）', summary: '机械伤害' }, 'told'],
    ['only the width of signs differs', { ...EVENT, place: ' 某县(东部)', summary: '机械伤害' }, 'told'],
    ['the place differs', { ...EVENT, place: '另一县', summary: '机械伤害' }, undefined],
    ['more is said', { ...EVENT, place: '某县（东部）' }, undefined],
    ['the day differs', { ...EVENT, date: '2022-08-04' }, undefined],
    ['the kind differs', { ...EVENT, kind: 'weather' }, undefined],
  ])('where %s', (_case, event, id) => {
    expect(findSameEvent(plan, event)?.id).toBe(id);
  });
});

test('an event is a file of its own', () => {
  expect(recordEvent('2022-08-03-accident', EVENT)).toEqual([
    { path: 'events/2022-08-03-accident.yaml', kind: 'event', create: EVENT },
  ]);
});
