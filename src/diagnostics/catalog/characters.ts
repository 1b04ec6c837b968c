/** Codes of single characters and of the first line. */
import { type CatalogEntry, inFile } from './entry.js';

export const CHARACTERS = {
  'fullwidth-character': {
    severity: 'warning',
    configurable: true,
    fixable: true,
    example: inFile('plan.yaml', 'title: 示例市«２０２２»年', 'title: 示例市2022年'),
  },
  'halfwidth-punctuation': {
    severity: 'warning',
    configurable: true,
    fixable: true,
    example: inFile('tasks/01.yaml', 'text: "建成«,»投入使用"', 'text: "建成，投入使用"', 'text: 建成并投入使用'),
  },
  'invisible-character': {
    severity: 'error',
    configurable: true,
    fixable: true,
    example: inFile('tasks/01.yaml', 'title: 压实«\u200b»责任', 'title: 压实责任'),
  },
  'private-use-character': {
    severity: 'warning',
    configurable: true,
    example: inFile('tasks/01.yaml', 'title: 压实«\ue5e5»责任', 'title: 压实责任'),
  },
  'compatibility-character': {
    severity: 'warning',
    configurable: true,
    fixable: true,
    example: inFile('tasks/01.yaml', 'text: 完成«⼯»作', 'text: 完成工作', 'text: 建成并投入使用'),
  },
  'trailing-space': {
    severity: 'warning',
    configurable: true,
    fixable: true,
    example: inFile('tasks/01.yaml', 'title: 压实责任«  »\n', 'title: 压实责任\n'),
  },
  'tab-character': {
    severity: 'warning',
    configurable: true,
    fixable: true,
    example: inFile('tasks/01.yaml', 'title:«\t»压实责任', 'title: 压实责任'),
  },
  'schema-modeline': {
    severity: 'info',
    configurable: true,
    fixable: true,
    example: inFile(
      'tasks/01.yaml',
      '«# yaml-language-server: $schema=../../schemas/plan.schema.json»\nid:',
      '# yaml-language-server: $schema=../../schemas/task.schema.json\nid:',
    ),
  },
} satisfies Record<string, CatalogEntry>;
