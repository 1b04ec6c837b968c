/** A plan of any size on disk, for tests of memory. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from './temporary.js';

const TASK_SIZE = 20;

/** Writes a plan with so many departments and measures, each with a lead, partners, a due and a target; returns the directory above it. */
export function largePlan(departments: number, measures: number): string {
  const directory = temporaryDirectory();
  const write = (path: string, lines: readonly string[]) => {
    const file = join(directory, 'plan', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`);
  };
  write('plan.yaml', [
    'title: 大市安全生产委员会2022年工作要点',
    'issuer: 大市安全生产委员会',
    'issued: 2022-03-01',
    'period: "2022"',
    'language: zh',
    'sections:',
    '  - {id: "1", title: 压紧压实安全生产责任}',
  ]);
  const name = (at: number) => `市第${(at % departments) + 1}号局`;
  write('departments.yaml', [
    'departments:',
    ...Array.from({ length: departments }, (_, at) => `  - {id: d${at + 1}, name: ${name(at)}, kind: government}`),
  ]);
  const pad = (at: number) => String(at + 1).padStart(2, '0');
  for (let task = 0; task * TASK_SIZE < measures; task++) {
    const size = Math.min(TASK_SIZE, measures - task * TASK_SIZE);
    write(`tasks/${pad(task)}.yaml`, [
      `id: "${pad(task)}"`,
      `title: 第${task + 1}项工作任务`,
      'section: "1"',
      'measures:',
      ...Array.from({ length: size }, (_, at) =>
        measureLines(`${pad(task)}-${at + 1}`, task * TASK_SIZE + at, name),
      ).flat(),
    ]);
  }
  return directory;
}

function measureLines(id: string, nth: number, name: (at: number) => string): string[] {
  return [
    `  - id: ${id}`,
    `    title: 第${nth + 1}条具体措施，落实隐患排查治理和风险管控责任`,
    '    actions:',
    '      - {id: a1, text: 开展隐患排查，建立问题清单、责任清单和整改台账，逐项销号}',
    '      - {id: a2, text: 组织专家对重点企业进行诊断检查，并跟踪督促整改到位}',
    '    departments:',
    `      lead: [${name(nth)}]`,
    `      responsible: [${name(nth * 7 + 1)}, ${name(nth * 7 + 2)}, ${name(nth * 7 + 3)}]`,
    `      support: [${name(nth * 7 + 4)}]`,
    `    due: 2022-${String((nth % 9) + 4).padStart(2, '0')}`,
    '    status: open',
    '    targets:',
    `      - {id: t1, name: 检查企业, compare: at-least, goal: ${(nth % 50) + 10}, unit: 家}`,
  ];
}
