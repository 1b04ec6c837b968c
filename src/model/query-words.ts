/** The closed lists that the query language and its wording share. */

import type { Role } from './role.js';

/** What a query can ask for, in the order of its help: first of the measure, then of a department in it. */
export const FIELD_NAMES = [
  'text',
  'title',
  'id',
  'task',
  'section',
  'status',
  'alert',
  'reason',
  'due',
  'overdue',
  'start',
  'standing',
  'extended',
  'percent',
  'pace',
  'target',
  'milestone',
  'schedule',
  'event',
  'collator',
  'step',
  'department',
  'role',
  'kind',
  'via',
  'silent',
  'missed',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** A field with the Chinese word that lists show for it. */
export interface FieldLabel {
  readonly name: FieldName;
  readonly chinese: string;
}

/** What the numbers of a field count. */
export type NumberUnit = 'percent' | 'points' | 'days' | 'turns' | 'times';

/** What a name in a value names. */
export type NamedThing = 'department' | 'group' | 'section' | 'task' | 'measure';

/** A kind of value that a field takes; each word of a closed list comes with the Chinese one that is shown for it. */
export type Takes =
  | { readonly kind: 'words'; readonly words: readonly (readonly [word: string, chinese: string])[] }
  | { readonly kind: 'number'; readonly unit: NumberUnit }
  | { readonly kind: 'name'; readonly of: NamedThing }
  | { readonly kind: 'date' | 'presence' | 'text' };

/** Words that join conditions. */
export type Connective = 'and' | 'or' | 'not';

/** What is wrong with a query. */
export type QueryFault =
  | { readonly kind: 'unclosed-quote' | 'empty-quotes' | 'unclosed-group' | 'stray-close' | 'empty-group' }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'missing-side'; readonly connective: Connective; readonly text: string }
  | { readonly kind: 'missing-field' | 'second-operator'; readonly operator: string }
  | { readonly kind: 'missing-value'; readonly field: string }
  | { readonly kind: 'unknown-field'; readonly text: string; readonly nearest: FieldLabel | undefined }
  | {
      /** A department was asked for by its role, as if that were a field. */
      readonly kind: 'role-as-field';
      readonly text: string;
      readonly role: readonly [word: Role, chinese: string];
      /** The values as they were written. */
      readonly value: string;
    }
  | { readonly kind: 'unordered'; readonly field: FieldLabel; readonly operator: string }
  | {
      readonly kind: 'unknown-value';
      readonly field: FieldLabel;
      readonly text: string;
      readonly takes: readonly Takes[];
      readonly nearest: string | undefined;
      /** What the plan has, where that is a short list. */
      readonly known: readonly string[];
    };

/** One kind of fault. */
export type QueryFaultOf<K extends QueryFault['kind']> = QueryFault & { readonly kind: K };
