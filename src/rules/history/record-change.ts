/** What may become of a dated record, which is never changed once it is written. */
import type { RecordKind } from '../../diagnostics/codes.js';
import type { Place } from '../../diagnostics/diagnostic.js';

/** A record that is gone or changed, and where to show it. */
export interface RecordChange {
  readonly is: 'removed' | 'rewritten';
  readonly record: RecordKind;
  readonly date: string;
  readonly measure?: string;
  readonly file: string;
  readonly place: Place;
}
