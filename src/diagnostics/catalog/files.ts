/** Codes of files that cannot be read, or not as plan files. */

import { type CatalogEntry, filesOnly, inFile, wholeFile } from './entry.js';
import { EXAMPLE_PLAN } from './example-plan.js';

const TASK = `# yaml-language-server: $schema=../../schemas/task.schema.json
id: "02"
title: 排查风险
section: "1"
measures:
  - id: 02-1
    title: 每月检查
    departments:
      lead: [市应急管理局]
    status: open
`;

/** 「id: "02"」 and its title in GBK; in the example they stand as an editor shows them that takes them for Latin-1. */
const GBK_TASK = '69643a20223032220a7469746c653a20c5c5b2e9b7e7cfd50a';

export const FILES = {
  'file-unreadable': {
    severity: 'error',
    example: filesOnly('tasks/02.yaml', { 'tasks/02.yaml': 'folder' }, { 'tasks/02.yaml': TASK }),
  },
  'file-too-large': {
    severity: 'error',
    example: filesOnly('tasks/02.yaml', { 'tasks/02.yaml': { bytes: 1024 * 1024 + 1 } }, { 'tasks/02.yaml': TASK }),
  },
  'file-extension': {
    severity: 'error',
    example: filesOnly('tasks/02.yml', { 'tasks/02.yml': TASK }, { 'tasks/02.yaml': TASK }),
  },
  'file-misplaced': {
    severity: 'error',
    example: filesOnly('tasks/new/02.yaml', { 'tasks/new/02.yaml': TASK }, { 'tasks/02.yaml': TASK }),
  },
  'file-missing': {
    severity: 'error',
    example: filesOnly(
      'departments.yaml',
      { 'departments.yaml': null },
      { 'departments.yaml': EXAMPLE_PLAN['departments.yaml'] as string },
    ),
  },
  'file-empty': {
    severity: 'error',
    example: filesOnly('tasks/02.yaml', { 'tasks/02.yaml': '' }, { 'tasks/02.yaml': TASK }),
  },
  'not-utf8': {
    severity: 'error',
    example: {
      ...filesOnly('tasks/02.yaml', { 'tasks/02.yaml': { hex: GBK_TASK } }, { 'tasks/02.yaml': TASK }),
      broken: 'id: "02"\ntitle: «Å»Å²é·çÏÕ\n',
      mended: 'id: "02"\ntitle: 排查风险\n',
    },
  },
  'nul-byte': {
    severity: 'error',
    example: inFile('tasks/01.yaml', 'title: 压实«\0»责任', 'title: 压实责任'),
  },
  'merge-conflict': {
    severity: 'error',
    example: inFile(
      'tasks/01.yaml',
      '«<<<<<<<» HEAD\ntitle: 压实责任\n=======\ntitle: 落实责任\n>>>>>>> office',
      'title: 压实责任',
    ),
  },
  'yaml-syntax': {
    severity: 'error',
    example: inFile('tasks/01.yaml', '    collator: «[»市应急管理局', '    collator: 市应急管理局'),
  },
  'yaml-feature': {
    severity: 'error',
    example: inFile('tasks/01.yaml', '    collator: «&office» 市应急管理局', '    collator: 市应急管理局'),
  },
  'duplicate-key': {
    severity: 'error',
    example: inFile(
      'tasks/01.yaml',
      '    collator: 市应急管理局\n    «collator»: 市公安局\n',
      '    collator: 市应急管理局\n',
    ),
  },
  'too-deep': {
    severity: 'error',
    example: wholeFile('tasks/02.yaml', `${'['.repeat(99)}«[»${'['.repeat(20)}\n`, TASK),
  },
} satisfies Record<string, CatalogEntry>;
