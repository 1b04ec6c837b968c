/** What fixes would change, as a unified diff that git and patch can apply. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A file with its text before and after. */
export interface ChangedText {
  /** The path to show. */
  readonly file: string;
  /** Null where there is no such file yet. */
  readonly before: string | null;
  readonly after: string;
}

/** One diff of all files. */
export function formatPatch(changes: readonly ChangedText[]): string {
  return changes
    .map(({ file, before, after }) =>
      createTwoFilesPatch(
        before === null ? '/dev/null' : `a/${file}`,
        `b/${file}`,
        before ?? '',
        after,
        undefined,
        undefined,
        {
          context: 3,
          headerOptions: FILE_HEADERS_ONLY,
        },
      ),
    )
    .join('');
}
