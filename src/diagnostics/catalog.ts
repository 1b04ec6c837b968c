/** The closed record of everything `validate` can find: code → severity, with the parameters that each code carries. */

export type Severity = 'error' | 'warning' | 'info';

/** What a value was expected to be, from the schema; wording is left to the messages. */
export type Expectation =
  /** `name` is that of the schema's definition or property. */
  | { readonly kind: 'type'; readonly types: readonly string[]; readonly name: string }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'at-least' | 'at-most' | 'items'; readonly limit: number }
  | { readonly kind: 'form'; readonly name: string };

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
  'wrong-type': { readonly found: unknown; readonly expected: Expectation };
  'invalid-value': { readonly found: unknown; readonly expected: Expectation; readonly nearest?: string };
  'impossible-date': { readonly found: string };
  'duplicate-item': { readonly item: string };
  'duplicate-id': { readonly id: string; readonly firstFile: string };
  'duplicate-name': { readonly name: string; readonly owner: string };
  'file-name-mismatch': { readonly id: string; readonly stem: string };
  'measure-id-mismatch': { readonly id: string; readonly task: string };
  'unknown-section': { readonly section: string; readonly known: readonly string[] };
  'unknown-department': { readonly name: string; readonly nearest?: string };
  'department-alias': { readonly alias: string; readonly name: string };
  'empty-departments': Record<never, never>;
  'department-in-two-roles': { readonly name: string; readonly role: string; readonly otherRole: string };
}

/** A diagnostic's code: also its rule's file, its fixture's folder and its anchor in the docs. */
export type Code = keyof DiagnosticParams;

/** Severity of each code. */
export const CATALOG: Readonly<Record<Code, { readonly severity: Severity }>> = {
  'file-unreadable': { severity: 'error' },
  'file-too-large': { severity: 'error' },
  'file-extension': { severity: 'error' },
  'file-misplaced': { severity: 'error' },
  'file-missing': { severity: 'error' },
  'file-empty': { severity: 'error' },
  'not-utf8': { severity: 'error' },
  'nul-byte': { severity: 'error' },
  'merge-conflict': { severity: 'error' },
  'yaml-syntax': { severity: 'error' },
  'yaml-feature': { severity: 'error' },
  'duplicate-key': { severity: 'error' },
  'too-deep': { severity: 'error' },
  'unknown-property': { severity: 'error' },
  'missing-property': { severity: 'error' },
  'wrong-type': { severity: 'error' },
  'invalid-value': { severity: 'error' },
  'impossible-date': { severity: 'error' },
  'duplicate-item': { severity: 'error' },
  'duplicate-id': { severity: 'error' },
  'duplicate-name': { severity: 'error' },
  'file-name-mismatch': { severity: 'error' },
  'measure-id-mismatch': { severity: 'error' },
  'unknown-section': { severity: 'error' },
  'unknown-department': { severity: 'error' },
  'department-alias': { severity: 'error' },
  'empty-departments': { severity: 'error' },
  'department-in-two-roles': { severity: 'error' },
};
