/** Chinese wording of ids, file names, sections and departments. */
import type { DiagnosticMessages } from '../diagnostics.js';
import { circle, FIX, meant, role } from './phrases.js';

function fileNameHint(nearest: string | undefined): string {
  return `进展文件以 departments.yaml 里的单位标识（id）命名${nearest === undefined ? '' : `：改名为 ${nearest}.yaml`}。`;
}

/** Several names written as one, or with the “and others” of the document, are what clerks most often mean. */
function nameHint(name: string, nearest: string | undefined): string {
  if (/[，、；,\s]/.test(name)) return '几个单位要分开写，用半角逗号隔开，如 [市公安局, 市财政局]。';
  if (/等(?:有关)?(?:部门|单位)?$/.test(name))
    return '“等”不写在名称里：在 departments 后面另起一行写 others，如 others: [responsible]。';
  return `${meant(nearest)}全部单位登记在 departments.yaml，新单位先在那里登记。`;
}

export const NAMES = {
  'duplicate-id': ({ id }) => ({
    message: `编号“${id}”已经用过`,
    hint: '编号不能重复，用了就不再改动：给后加的一条换一个没有用过的编号。',
  }),
  'duplicate-name': ({ name, owner }) => ({
    message: `名称“${name}”已经属于“${owner}”`,
    hint: '每个名称、简称只能属于一个单位或单位组。',
  }),
  'file-name-mismatch': ({ id, stem }) => ({
    message: `编号“${id}”与文件名 ${stem}.yaml 不一致`,
    hint: '让文件名和编号一致。复制来的文件要换上新的编号（文件名、id 和每条措施的编号），不用的删掉。',
  }),
  'measure-id-mismatch': ({ id, task }) => ({
    message: `措施编号“${id}”不属于任务“${task}”`,
    hint: `措施编号以任务编号开头，如 ${task}-1。`,
  }),
  'unknown-section': ({ section, known }) => ({
    message: `plan.yaml 里没有编号为“${section}”的部分`,
    hint: `现有的部分：${known.join('、')}。`,
  }),
  'unknown-department': ({ name, nearest, isFileName, isGroup }) => {
    if (isGroup)
      return { message: `“${name}”是单位组，这里只能写单位`, hint: '写上单位全称；涉及几个单位的，分别写。' };
    return {
      message: isFileName ? `文件名“${name}”不是登记的单位标识` : `departments.yaml 里没有“${name}”`,
      hint: isFileName ? fileNameHint(nearest) : nameHint(name, nearest),
    };
  },
  'department-alias': ({ alias, name }) => ({
    message: `“${alias}”不是正式全称`,
    hint: `写成“${name}”。${FIX}`,
  }),
  'empty-departments': () => ({ message: '没有写任何单位', hint: '写上至少一个单位，或删掉这个键。' }),
  'department-in-two-roles': ({ name, role: second, otherRole }) => ({
    message: `“${name}”既是${role(otherRole)}单位，又是${role(second)}单位`,
    hint: '一个单位在一条措施里只有一种责任，保留一处。',
  }),
  'circular-parent': ({ chain }) => ({
    message: `上级单位绕成了圈：${circle(chain)}`,
    hint: '上级单位（parent）逐级向上，不能绕回自己：找出写反的一处，改正或删掉。',
  }),
  'unused-department': ({ name }) => ({
    message: `“${name}”没有任何责任`,
    hint: '没有措施、单位组或进展提到它：检查是否漏写了它的责任；确实用不到的，从 departments.yaml 删掉。',
  }),
  'similar-names': ({ name, other }) => ({
    message: `“${name}”和“${other}”只差一个字`,
    hint: '核对是不是同一个单位：是的，只留正式全称，另一种写法删掉或列为简称（aliases）；确是两个单位的，不用改。',
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
