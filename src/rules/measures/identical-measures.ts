/** Two measures that say the same under different ids. */
import { type Finding, finding, type Related, valueAt } from '../../diagnostics/diagnostic.js';
import { hasUnreadText } from '../draft/known-fields.js';
import { type DraftFile, type MeasureDraft, measuresIn, type PlanDraft } from '../rule.js';

export function* identicalMeasures(plan: PlanDraft): Iterable<Finding> {
  const firsts = new Map<string, { readonly other: string; readonly related: Related }>();
  const refused = new Map(plan.tasks.map((task) => [task, refusedMeasures(task)]));
  for (const { file, path, task, measure } of measuresIn(plan)) {
    const { id } = measure;
    if (id === undefined || hasUnreadText(task.findings) || refused.get(task)?.has(path[1])) continue;
    const place = valueAt([...path, 'id']);
    const content = contentOf(measure);
    const first = firsts.get(content);
    if (!first) firsts.set(content, { other: id, related: { is: 'first', file, place } });
    // A measure that was copied with its id is found by the id.
    else if (first.other !== id) {
      yield finding('identical-measures', file, place, { id, other: first.other }, { related: first.related });
    }
  }
}

/** The indexes of measures of which something is wrong: what is unknown may be what makes them different. */
function refusedMeasures({ findings }: DraftFile<'task'>): ReadonlySet<unknown> {
  return new Set(findings.map(({ place }) => place.at !== 'range' && place.path[1]));
}

/** What a measure says, apart from all ids and from where the document says it; the order of keys does not count. */
function contentOf(measure: MeasureDraft): string {
  return JSON.stringify(measure, (key, value) =>
    key === 'id' || key === 'source' ? undefined : withSortedKeys(value),
  );
}

function withSortedKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
