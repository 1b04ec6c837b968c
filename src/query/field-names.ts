/** The names of the fields as clerks type them. */
import { nearest } from '../model/nearest.js';
import { FIELD_NAMES, type FieldLabel, type FieldName } from '../model/query-words.js';

/** Other names of each field; the first is the Chinese one that lists show. */
const FIELD_WORDS: Readonly<Record<FieldName, readonly [chinese: string, ...others: string[]]>> = {
  text: ['文字', '内容', '全文'],
  title: ['标题', '名称'],
  id: ['编号', '措施', '措施编号', 'measure'],
  task: ['任务', '工作任务'],
  section: ['部分', '章节'],
  status: ['状态'],
  alert: ['亮灯', '灯', 'lamp'],
  reason: ['原因', '亮灯原因'],
  due: ['时限', '完成时限', '期限', '到期'],
  overdue: ['逾期', '逾期天数'],
  start: ['开始', '开始日期', '起始'],
  standing: ['长期坚持', '长期'],
  extended: ['延期', '延期次数', 'extensions'],
  percent: ['进度', '完成比例', '进展'],
  pace: ['序时', '序时进度'],
  target: ['指标', '量化目标', '目标', 'targets'],
  milestone: ['节点', 'milestones'],
  schedule: ['周期性工作', '周期', '频次', 'schedules'],
  event: ['事件', '限时事项', '限时', 'trigger', 'events'],
  collator: ['汇总单位', '汇总'],
  step: ['建议', '下一步'],
  department: ['单位', '部门', '责任单位', 'dept'],
  role: ['责任', '角色'],
  kind: ['类别', '单位类别'],
  via: ['单位组', '共性', 'group'],
  silent: ['未报', '未报送', '未报天数', 'silence'],
  missed: ['漏办', '连续漏办', '连漏', '漏办次数', '未落实'],
};

/** The field with its Chinese name. */
export function labelOf(name: FieldName): FieldLabel {
  return { name, chinese: FIELD_WORDS[name][0] };
}

/** All fields in the order of the help. */
export const FIELD_LABELS: readonly FieldLabel[] = FIELD_NAMES.map(labelOf);

/** The field that a text names; `negated` where a 非 or 不 is written in front of it. */
export function fieldNamed(text: string): { readonly name: FieldName; readonly negated: boolean } | undefined {
  const wanted = text.normalize('NFKC').toLowerCase();
  const name = find(wanted);
  if (name) return { name, negated: false };
  const denied = /^[非不]/.test(wanted) ? find(wanted.slice(1)) : undefined;
  return denied && { name: denied, negated: true };
}

/** The field that a mistyped name is nearest to. */
export function nearestField(text: string): FieldLabel | undefined {
  const wanted = text.normalize('NFKC').toLowerCase();
  const words = FIELD_NAMES.flatMap((name) => [name, ...FIELD_WORDS[name]]);
  const name = find(nearest(wanted, words) ?? '') ?? sharing(wanted);
  return name && labelOf(name);
}

function find(wanted: string): FieldName | undefined {
  return FIELD_NAMES.find((name) => name === wanted || FIELD_WORDS[name].includes(wanted));
}

/** Most Chinese words have two characters: 灯光 is nearest to the field that shares one of them. */
function sharing(wanted: string): FieldName | undefined {
  if (wanted.length > 4) return undefined;
  const characters = [...wanted].filter((character) => /\p{Script=Han}/u.test(character));
  return FIELD_NAMES.find((name) => characters.some((character) => labelOf(name).chinese.includes(character)));
}
