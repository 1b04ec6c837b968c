/** The help of the query language, for the terminal and as a document. */
import type { Messages, QueryHelpMessages } from '../messages/messages.js';
import type { Takes } from '../model/query-words.js';
import type { QueryField } from '../reports/query-fields.js';
import type { Surface } from '../terminal/surface.js';
import { renderTable, type TableCell } from './table.js';
import { wrapText } from './wrap.js';

/** Examples, what joins conditions, all fields, and notes, no wider than the surface. */
export function formatQueryHelp(
  fields: readonly QueryField[],
  wording: QueryHelpMessages,
  messages: Messages,
  surface: Surface,
): string {
  const { palette, width, measure } = surface;
  const paragraph = (text: string) => wrapText(plain(text), width, measure);
  const chapter = (heading: string, lines: readonly string[]) => ['', palette.head(heading), ...lines];
  const signs = wording.signs.rows.map(([sign, meaning]) => [{ text: sign, paint: palette.code }, plain(meaning)]);
  const lines = [
    palette.title(wording.title),
    ...wording.intro.flatMap(paragraph),
    ...chapter(wording.samples.heading, [
      ...wording.samples.rows.flatMap(([query, meaning]) => [
        `  ${palette.code(`plan list '${query}'`)}`,
        ...wrapText(meaning, width - 6, measure).map((line) => `      ${palette.faint(line)}`),
      ]),
    ]),
    ...chapter(wording.signs.heading, bareTable(signs, surface)),
    ...ABOUT.flatMap((about) =>
      chapter(wording.about[about], fieldTable(ofKind(fields, about), wording, messages, surface)),
    ),
    ...chapter(
      wording.notes.heading,
      wording.notes.items.flatMap((item) => noteLines(plain(item), surface)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const ABOUT = ['measure', 'department'] as const;

/** The same as a document. */
export function formatQueryMarkdown(
  fields: readonly QueryField[],
  wording: QueryHelpMessages,
  messages: Messages,
): string {
  const { title, intro, samples, signs, about, notes, columns } = wording;
  const chapters = ABOUT.map((one) => {
    const rows = ofKind(fields, one).map((field) => [
      fieldCodes(field, messages),
      contentOf(field, wording, messages),
      code(wording.fields[field.name].example),
    ]);
    return [`## ${about[one]}`, markdownTable([columns.field, columns.content, columns.example], rows)];
  });
  const blocks = [
    `# ${title}`,
    ...intro,
    `## ${samples.heading}`,
    markdownTable(
      [columns.query, columns.meaning],
      samples.rows.map(([query, meaning]) => [code(query), meaning]),
    ),
    `## ${signs.heading}`,
    markdownTable(
      [columns.sign, columns.meaning],
      signs.rows.map(([sign, meaning]) => [code(sign), meaning]),
    ),
    ...chapters.flat(),
    `## ${notes.heading}`,
    notes.items.map((item) => `- ${item}`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function fieldTable(
  fields: readonly QueryField[],
  wording: QueryHelpMessages,
  messages: Messages,
  surface: Surface,
): string[] {
  const { columns } = wording;
  return renderTable(
    {
      columns: [{ title: columns.field }, { title: columns.content, minimum: 20 }, { title: columns.example }],
      rows: fields.map((field) => [
        { text: messages.queryFaults.fieldNames(field), paint: surface.palette.code },
        plain(contentOf(field, wording, messages)),
        wording.fields[field.name].example,
      ]),
    },
    surface,
  );
}

/** What the field means, and the words that it takes where they are a closed list. */
function contentOf({ name, takes }: QueryField, wording: QueryHelpMessages, { queryFaults, words }: Messages): string {
  const wordsOf = (kind: Takes['kind']) => takes.filter((one) => one.kind === kind).map(queryFaults.takes);
  const closed = wordsOf('words').map((list) => words.colon + list);
  return [wording.fields[name].meaning + closed.join(''), ...wordsOf('presence')].join(words.clauseSeparator);
}

function ofKind(fields: readonly QueryField[], about: QueryField['about']): readonly QueryField[] {
  return fields.filter((field) => field.about === about);
}

function bareTable(rows: readonly (readonly TableCell[])[], surface: Surface): string[] {
  return renderTable({ columns: [{ title: '' }, { title: '', minimum: 20 }], rows, bare: true }, surface);
}

function noteLines(text: string, { width, measure }: Surface): string[] {
  return wrapText(text, width - 3, measure).map((line, at) => (at === 0 ? ` - ${line}` : `   ${line}`));
}

function fieldCodes(field: QueryField, { queryFaults }: Messages): string {
  return queryFaults.fieldNames(field).split(' ').map(code).join(' ');
}

/** Wording marks what is to be typed as documents do. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}

function code(text: string): string {
  return `\`${text}\``;
}

function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}
