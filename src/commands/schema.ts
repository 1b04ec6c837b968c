/** `plan schema`: the form of one kind of file as a JSON Schema, for editors and other programs. */
import { formatSchemaList } from '../formats/schema-list.js';
import { bundleSchema } from '../parse/bundle-schema.js';
import type { FileKind } from '../parse/source.js';
import type { ExitCode } from '../terminal/io.js';
import { type Labels, oneOf } from './choices.js';
import type { Context } from './context.js';
import { emit, tableStyle } from './emit.js';

export interface SchemaOptions {
  readonly output?: string;
}

/** Chinese words for the kinds of files. */
export const KIND_WORDS: Labels<FileKind> = {
  plan: ['工作要点', '要点'],
  departments: ['单位名册', '名册', '单位'],
  holidays: ['放假安排', '放假', '节假日'],
  task: ['工作任务', '任务'],
  progress: ['进展'],
  event: ['事件'],
};

/** The files of each kind, as a pattern that editors understand. */
export const PATTERNS: Readonly<Record<FileKind, string>> = {
  plan: 'plan/plan.yaml',
  departments: 'plan/departments.yaml',
  holidays: 'plan/holidays.yaml',
  task: 'plan/tasks/*.yaml',
  progress: 'plan/progress/*/*.yaml',
  event: 'plan/events/*.yaml',
};

/** Every kind of file, in the order in which they are explained. */
export const FILE_KINDS = Object.keys(PATTERNS) as FileKind[];

export async function runSchema(
  context: Context,
  asked: string | undefined,
  { output }: SchemaOptions,
): Promise<ExitCode> {
  const text = asked === undefined ? await listKinds(context, output) : printSchema(asked);
  await emit(context, text, output, 'zh');
  return 0;
}

function printSchema(asked: string): string {
  return schemaText(oneOf('schema', asked, FILE_KINDS, KIND_WORDS));
}

/** The schema of a kind of file, which needs no other file. */
export function schemaText(kind: FileKind): string {
  return `${JSON.stringify(bundleSchema(kind), null, 2)}\n`;
}

async function listKinds(context: Context, output: string | undefined): Promise<string> {
  const { messages, surface } = await tableStyle(context, output, 'zh');
  return formatSchemaList(PATTERNS, messages, surface);
}
