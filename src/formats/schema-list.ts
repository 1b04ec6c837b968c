/** The kinds of files that have a schema, for the terminal. */
import type { Messages } from '../messages/messages.js';
import type { Surface } from '../terminal/surface.js';
import { renderTable } from './table.js';
import { wrapText } from './wrap.js';

/** A kind of file by the name that `plan schema` takes. */
type SchemaKind = keyof Messages['reports']['schemas']['kinds'];

/** Each kind with a pattern of its files and what they hold, and how to print one. */
export function formatSchemaList(
  patterns: Readonly<Record<SchemaKind, string>>,
  { reports: { schemas } }: Messages,
  surface: Surface,
): string {
  const { palette, width, measure } = surface;
  const columns = [{ title: schemas.kind }, { title: schemas.files }, { title: schemas.content, minimum: 16 }];
  const kinds = Object.keys(patterns) as SchemaKind[];
  const rows = kinds.map((kind) => [kind, patterns[kind], schemas.kinds[kind]]);
  return [
    ...wrapText(schemas.title, width, measure).map(palette.head),
    '',
    ...renderTable({ columns, rows }, surface),
    '',
    ...wrapText(schemas.more, width, measure).map(palette.faint),
    '',
  ].join('\n');
}
