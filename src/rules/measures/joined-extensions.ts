/** Extensions that can be judged by themselves: they join those before them, and the due that they lead to. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { severityOf } from '../../diagnostics/severity.js';
import { knownItems, type MeasureDraft, measuresIn, type PlanDraft } from '../rule.js';
import { ruleSettings } from '../rule-settings.js';
import { brokenExtensions } from './broken-extensions.js';

type ExtensionDraft = NonNullable<NonNullable<MeasureDraft['extensions']>[number]>;

/** An extension with its place. */
export interface ExtensionPlace {
  readonly file: string;
  readonly path: DataPath;
  readonly extension: ExtensionDraft;
}

/** All extensions but those that are found not to join: there a due is mistyped, and that is the one mistake. */
export function* joinedExtensions(plan: PlanDraft): Iterable<ExtensionPlace> {
  const broken = brokenPlaces(plan);
  for (const { file, path, measure } of measuresIn(plan)) {
    for (const [index, extension] of knownItems(measure.extensions)) {
      const at = [...path, 'extensions', index];
      if (!broken.has(keyOf(file, at))) yield { file, path: at, extension };
    }
  }
}

function brokenPlaces(plan: PlanDraft): ReadonlySet<string> {
  if (severityOf('broken-extensions', ruleSettings(plan)) === 'off') return new Set();
  return new Set(
    [...brokenExtensions(plan)].map(({ file, place }) =>
      keyOf(file, place.at === 'value' ? place.path.slice(0, -1) : []),
    ),
  );
}

function keyOf(file: string, path: DataPath): string {
  return `${file} ${path.join('.')}`;
}
