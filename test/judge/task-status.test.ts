/** The status of a task, from its measures. */
import { expect, test } from 'vitest';
import { taskStatus } from '../../src/judge/task-status.js';
import type { Status } from '../../src/model/state.js';

test.each<[Status[], Status]>([
  [[], 'not-started'],
  [['not-started', 'not-started'], 'not-started'],
  [['not-started', 'in-progress'], 'in-progress'],
  [['not-started', 'done'], 'in-progress'],
  [['done', 'done'], 'done'],
  [['done', 'cancelled'], 'done'],
  [['done', 'submitted'], 'submitted'],
  [['submitted', 'in-progress'], 'in-progress'],
  [['done', 'paused'], 'in-progress'],
  [['not-started', 'paused'], 'not-started'],
  [['paused', 'cancelled'], 'paused'],
  [['cancelled', 'cancelled'], 'cancelled'],
])('%j is %s', (statuses, expected) => {
  expect(taskStatus(statuses)).toBe(expected);
  expect(taskStatus([...statuses].reverse())).toBe(expected);
});
