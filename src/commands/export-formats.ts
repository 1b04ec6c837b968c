/** The formats of exports. */

/** Every format that something can be exported in. */
export const EXPORT_FORMATS = ['csv', 'md', 'json', 'xlsx', 'docx', 'html', 'ics'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
