/** The closed set of everything `validate` can find: each code with the parameters that it carries. */

export type Severity = 'error' | 'warning' | 'info';

/** What a value was expected to be, from the schema; wording is left to the messages. */
export type Expectation =
  /** `name` is that of the schema's definition or property. */
  | { readonly kind: 'type'; readonly types: readonly string[]; readonly name: string }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'at-least' | 'at-most' | 'items'; readonly limit: number }
  | { readonly kind: 'form'; readonly name: string };

/** A reference from a progress entry to something that its measure should have. */
export interface ItemReference {
  readonly id: string;
  readonly measure: string;
  readonly known: readonly string[];
  readonly nearest?: string;
}

/** A dated record, which is never changed once it is written. */
export type RecordKind = 'decision' | 'extension' | 'letter' | 'adjustment' | 'progress' | 'event';

/** A record of the earlier revision; an event and an adjustment belong to no measure. */
export interface RecordReference {
  readonly record: RecordKind;
  readonly date: string;
  readonly measure?: string;
}

/** A threshold by its path in plan.yaml; `isDefault` where the file is silent. */
export interface Threshold {
  readonly setting: string;
  readonly value: number;
  readonly isDefault: boolean;
}

/** What two settings of the assessment or the alerts say against each other. */
export type ThresholdConflict =
  /** `higher` has to be more than `lower`, or with `mayEqual` not less. */
  | { readonly kind: 'order'; readonly lower: Threshold; readonly higher: Threshold; readonly mayEqual: boolean }
  /** Nothing in this mapping counts at all. */
  | { readonly kind: 'zero'; readonly setting: string };

/** Why what holidays.yaml says of some days cannot be; `days` off in a row are too many. */
export type HolidayConflict =
  | { readonly kind: 'both'; readonly date: string }
  | { readonly kind: 'reversed'; readonly from: string; readonly to: string }
  | { readonly kind: 'long'; readonly from: string; readonly to: string; readonly days: number };

/** Parameters of each code. */
export interface DiagnosticParams {
  'file-unreadable': { readonly reason: string };
  'file-too-large': { readonly bytes: number; readonly limit: number };
  'file-extension': { readonly name: string };
  'file-misplaced': { readonly expected: string };
  'file-missing': { readonly name: string };
  'file-empty': Record<never, never>;
  'not-utf8': { readonly encoding: 'gbk' | 'utf-16' | 'unknown' };
  'nul-byte': Record<never, never>;
  'merge-conflict': Record<never, never>;
  'yaml-syntax': { readonly problem: string };
  'yaml-feature': {
    readonly feature:
      | 'anchor'
      | 'alias'
      | 'tag'
      | 'merge-key'
      | 'documents'
      | 'directive'
      | 'number'
      | 'key'
      | 'comment'
      | 'carriage-return'
      | 'tab'
      | 'margin';
    readonly text: string;
  };
  'duplicate-key': { readonly key: string };
  'too-deep': Record<never, never>;
  'unknown-property': { readonly key: string; readonly known: readonly string[]; readonly nearest?: string };
  'missing-property': { readonly key: string };
  'unquoted-string': { readonly found: number; readonly name: string };
  'wrong-type': { readonly found: unknown; readonly expected: Expectation };
  'invalid-value': { readonly found: unknown; readonly expected: Expectation; readonly nearest?: string };
  'misspelt-value': { readonly found: string; readonly value: string; readonly derived: boolean };
  'impossible-date': { readonly found: string };
  'duplicate-item': { readonly item: string };
  'duplicate-id': { readonly id: string };
  'duplicate-name': { readonly name: string; readonly owner: string };
  'file-name-mismatch': { readonly id: string; readonly stem: string };
  'measure-id-mismatch': { readonly id: string; readonly task: string };
  'unknown-section': { readonly section: string; readonly known: readonly string[] };
  /** `isFileName` where a progress file should be named after the department's id, `isGroup` where no group will do. */
  'unknown-department': {
    readonly name: string;
    readonly nearest?: string;
    readonly isFileName?: true;
    readonly isGroup?: true;
  };
  'department-alias': { readonly alias: string; readonly name: string };
  'empty-departments': Record<never, never>;
  'department-in-two-roles': { readonly name: string; readonly role: string; readonly otherRole: string };
  'unused-department': { readonly name: string };
  'similar-names': { readonly name: string; readonly other: string };
  'circular-parent': { readonly chain: readonly string[] };

  'task-without-measures': Record<never, never>;
  'section-without-tasks': { readonly title: string };
  'no-lead': { readonly id: string };
  'identical-measures': { readonly id: string; readonly other: string };
  'unknown-measure': { readonly id: string; readonly nearest?: string };
  'circular-after': { readonly chain: readonly string[] };
  'due-before-dependency': { readonly due: string; readonly other: string; readonly otherDue: string };
  'due-outside-period': { readonly due: string; readonly start: string; readonly end: string };
  'broken-extensions': { readonly found: string; readonly expected: string; readonly link: 'from' | 'to' };
  'reversed-schedule': { readonly from: string; readonly to: string };
  'unknown-event-kind': { readonly kind: string; readonly known: readonly string[]; readonly nearest?: string };
  'target-over-total': { readonly value: number; readonly total: number; readonly name: string };
  'status-mismatch': { readonly status: string; readonly decided: string; readonly date: string };
  'undated-status': { readonly status: string };
  'done-without-evidence': Record<never, never>;
  'own-decision': { readonly by: string; readonly lead: string };
  /** `isDefault` where the measure has no due of its own, but that of the plan's period. */
  'start-after-due': { readonly start: string; readonly due: string; readonly isDefault: boolean };
  'shortened-due': { readonly from: string; readonly to: string };
  'late-extension': { readonly date: string; readonly from: string };
  'own-approval': { readonly by: string; readonly lead: string };

  'reply-before-letter': { readonly date: string; readonly sent: string; readonly field: 'reply' | 'replyDue' };
  'foreign-letter': { readonly to: string; readonly measure: string };
  'conflicting-letters': {
    readonly number: string;
    readonly field: 'date' | 'step';
    readonly value: string;
    readonly other: string;
  };
  'unordered-thresholds': ThresholdConflict;

  'unknown-holidays': { readonly duty: 'schedule' | 'trigger'; readonly years: readonly string[] };
  'conflicting-holidays': HolidayConflict;

  'unknown-action': ItemReference;
  'unknown-target': ItemReference;
  'unknown-schedule': ItemReference;
  'unknown-trigger': ItemReference;
  'unknown-milestone': ItemReference;
  'unknown-event': { readonly id: string; readonly nearest?: string };
  'unknown-occurrence': {
    readonly occurrence: string;
    readonly schedule: string;
    readonly every: string;
    readonly from: string;
    readonly to: string;
  };
  'incomplete-answer': {
    readonly key: 'occurrence' | 'event' | 'trigger';
    readonly missing: 'schedule' | 'trigger' | 'event';
  };
  /** `kind` is that of the event, `startedBy` the one that starts the trigger. */
  'foreign-event': {
    readonly id: string;
    readonly kind: string;
    readonly trigger: string;
    readonly startedBy: string;
  };
  'answer-before-event': { readonly date: string; readonly happened: string };
  'empty-report': { readonly measure: string };
  'foreign-progress': { readonly department: string; readonly measure: string };
  'future-date': { readonly date: string; readonly asOf: string };
  'progress-before-issue': { readonly date: string; readonly issued: string; readonly isLetter?: true };
  'wrong-month': { readonly date: string; readonly month: string };
  'falling-percent': { readonly value: number; readonly before: number; readonly date: string };
  'falling-target': { readonly name: string; readonly value: number; readonly before: number; readonly date: string };
  'unsubmitted-completion': { readonly measure: string };
  'unanswered-submission': {
    readonly measure: string;
    readonly date: string;
    readonly days: number;
    readonly limit: number;
  };

  'fullwidth-character': { readonly found: string; readonly meant: string };
  'halfwidth-punctuation': { readonly found: string; readonly meant: string };
  'invisible-character': { readonly character: string };
  'private-use-character': { readonly character: string };
  'compatibility-character': { readonly found: string; readonly meant?: string };
  'trailing-space': Record<never, never>;
  'tab-character': Record<never, never>;
  'schema-modeline': { readonly expected: string; readonly found?: string };

  'moved-due': { readonly before: string; readonly after?: string };
  'removed-record': RecordReference;
  'rewritten-record': RecordReference;
  'reused-id': { readonly id: string; readonly before: string; readonly after: string };
}

/** A diagnostic's code: also its rule's file, its fixture's folder and its anchor in the docs. */
export type Code = keyof DiagnosticParams;
