/** English wording of files that cannot be read, or not as plan files. */
import type { DiagnosticMessages } from '../../zh/diagnostics.js';

const SYNTAX: Readonly<Record<string, string>> = {
  UNCLOSED_BRACKET: 'this bracket is never closed, or what it holds goes on without indentation',
  UNCLOSED_QUOTE: 'this quote is never closed, or its text goes on without indentation',
  CONTROL_CHARACTER: 'a control character stands here (often pasted from Word); delete it',
  BYTE_ORDER_MARK: 'a byte order mark stands here; it may only be once, at the start; delete it',
  FULLWIDTH_COLON: 'a full-width colon follows the key; write “: ”',
  FULLWIDTH_COMMA: 'a full-width comma in brackets; write “, ”',
  WIDE_INDENT: 'full-width or no-break blanks are used for indentation; use plain blanks',
  COLON_WITHOUT_SPACE: 'a space is missing after the colon',
  MISSING_COMMA: 'a comma is missing between two entries',
  READ_DIFFERENTLY: 'programs read this differently; write it another way, such as in quotes',
  BAD_INDENT: 'wrong indentation; align keys of one level, and indent the next level by two more spaces',
  TAB_AS_INDENT: 'a tab is used for indentation; use spaces',
  MISSING_CHAR: 'a character is missing; check that quotes and brackets are paired and that a space follows each colon',
  UNEXPECTED_TOKEN: 'something here is too much, or quotes or brackets are not paired',
  BAD_SCALAR_START: 'text cannot begin with this character; put the whole text in quotes',
  BAD_DQ_ESCAPE: 'this character cannot follow a backslash inside double quotes; write \\\\ or use single quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'this line has two “key: value” pairs; split it into two lines, or put text with a colon in quotes',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing in these lines, or quotes or brackets are not paired',
  BLOCK_IN_FLOW: 'indented blocks cannot stand inside square or curly brackets',
  BAD_COLLECTION_TYPE: 'list items and keys are mixed',
  KEY_OVER_1024_CHARS: 'the key is too long; most likely a quote or a line break is missing',
  NON_STRING_KEY: 'a key must be text',
};

export const FILES = {
  'file-unreadable': ({ reason }) => ({
    message: `Cannot read the file: ${reason}`,
    hint: 'Check that it exists, that it is a regular file and that you may read it.',
  }),
  'file-too-large': ({ bytes, limit }) => ({
    message: `The file has ${(bytes / 1024 / 1024).toFixed(1)} MB, more than the limit of ${limit / 1024 / 1024} MB`,
    hint: 'Plan files have some tens of KB; most likely this is not one.',
  }),
  'file-extension': ({ name }) => ({
    message: `“${name}” is not read: plan files end in .yaml`,
    hint: 'Change the extension to .yaml, or move the file out of the plan directory. On Windows, show file name extensions first.',
  }),
  'file-misplaced': ({ expected }) => ({
    message: 'In the wrong place or misnamed, so it is never read',
    hint: `It belongs at ${expected}; move away what is no part of the plan.`,
  }),
  'file-missing': ({ name }) => ({ message: `${name} is missing`, hint: `Create ${name} next to plan.yaml.` }),
  'file-empty': () => ({ message: 'The file is empty', hint: 'Fill it, or delete it.' }),
  'not-utf8': ({ encoding }) => ({
    message: {
      gbk: 'The file is not UTF-8; it looks like GBK',
      'utf-16': 'The file is not UTF-8; it looks like UTF-16',
      unknown: 'The file has bytes that are not UTF-8',
    }[encoding],
    hint: 'Save it as UTF-8 in an editor (Notepad: Save as → Encoding → UTF-8).',
  }),
  'nul-byte': () => ({
    message: 'The file has a NUL character (\\0)',
    hint: 'It may be damaged or not be text. Restore it from git, or save it again as UTF-8.',
  }),
  'merge-conflict': () => ({
    message: 'The file has an unresolved merge conflict',
    hint: 'Choose what stays between <<<<<<<, ======= and >>>>>>>, then delete these three lines.',
  }),
  'yaml-syntax': ({ problem }) => ({
    message: `Invalid YAML: ${SYNTAX[problem] ?? 'this cannot be understood'}`,
    hint: 'Mend this and check again: what could not be read was not checked this time.',
  }),
  'yaml-feature': ({ feature, text }) => ({
    message: {
      anchor: `Plan files use no YAML anchors: ${text}`,
      alias: `Plan files use no YAML aliases: ${text}`,
      tag: `Plan files use no YAML tags: ${text}`,
      'merge-key': 'Plan files use no YAML merge keys (<<)',
      documents: 'A file can hold only one YAML document',
      directive: `Plan files use no YAML directives: ${text}`,
      number: `“${text}” is read differently by different programs`,
      key: 'A key has to be plain text, not empty, a list or written as “? key”',
      comment: 'The # of a comment needs a space before it',
      tab: 'A blank line holds a tab',
      margin: 'A quote is not closed, or its text goes on at the margin of the next line',
      'carriage-return': 'The file holds carriage returns (\\r) on their own',
    }[feature],
    hint: {
      anchor: 'Write out the content. If it is text, put it in quotes.',
      alias: 'Write out the content. If it is text, put it in quotes.',
      tag: 'Delete the tag. If it is text, put it in quotes.',
      'merge-key': 'Write out the keys that should be merged.',
      documents: 'Delete ---, or split the file.',
      directive: 'Delete this line.',
      number: 'Write an ordinary decimal number, or put it in quotes.',
      key: 'Write the key as text; if it is text, put it in quotes.',
      comment: 'Put a space before the #; if the # belongs to the text, move it inside the quotes.',
      tab: 'Remove the tab from this line.',
      margin: 'Close the quote, or write the text on one line.',
      'carriage-return': 'Let your editor write LF or CRLF throughout.',
    }[feature],
  }),
  'duplicate-key': ({ key }) => ({
    message: `Key “${key}” appears twice`,
    hint: 'A key can appear only once on a level: merge the two, or delete one.',
  }),
  'too-deep': () => ({
    message: 'The nesting is too deep',
    hint: 'Plan files have only a few levels; most likely brackets are not paired.',
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
