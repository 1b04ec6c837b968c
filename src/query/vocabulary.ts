/** Words that a clerk may type for the terms of the model; queries and options share them. */
import type { AlertReason } from '../judge/judged.js';
import type { LadderStep } from '../model/ladder.js';
import type { DepartmentKind } from '../model/register.js';
import type { Role } from '../model/role.js';
import type { Lamp, PaceWord, Status } from '../model/state.js';

/** Chinese words for each choice; the first is the one that lists show. */
export type Labels<T extends string> = Readonly<Record<T, readonly [string, ...string[]]>>;

/** The choice that a text names, in English or by one of its Chinese words. */
export function findWord<T extends string>(text: string, choices: readonly T[], labels?: Labels<T>): T | undefined {
  const wanted = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '-');
  return choices.find((choice) => choice === wanted || labels?.[choice].includes(wanted));
}

export const ROLE_WORDS: Labels<Role> = {
  lead: ['牵头', '牵头单位'],
  joint: ['会同', '会同单位'],
  responsible: ['责任', '负责', '分工负责', '责任单位'],
  support: ['配合', '配合单位'],
};

export const STATUS_WORDS: Labels<Status> = {
  'not-started': ['未启动', '未开始'],
  'in-progress': ['推进中', '进行中', '在办'],
  submitted: ['申请销号', '已申请'],
  done: ['已完成', '完成', '已销号'],
  paused: ['暂缓'],
  cancelled: ['终止'],
};

export const LAMP_WORDS: Labels<Lamp> = {
  red: ['红', '红灯', '逾期'],
  yellow: ['黄', '黄灯', '滞后'],
  blue: ['蓝', '蓝灯', '临期'],
  green: ['绿', '绿灯', '正常'],
  none: ['不判', '无', '—'],
};

export const PACE_WORDS: Labels<PaceWord> = {
  ahead: ['超序时', '超前', '超序时进度'],
  'on-pace': ['达到序时', '达序时', '达到序时进度'],
  behind: ['滞后序时', '滞后', '滞后序时进度'],
};

export const REASON_WORDS: Labels<AlertReason['kind']> = {
  overdue: ['逾期'],
  'far-behind': ['严重滞后'],
  behind: ['滞后'],
  silent: ['未报', '未报送'],
  missed: ['漏办', '未落实'],
  'due-soon': ['临期', '将到期'],
};

export const STEP_WORDS: Labels<LadderStep> = {
  reminder: ['提醒'],
  supervision: ['督办'],
  interview: ['约谈'],
  criticism: ['通报批评', '通报'],
};

export const KIND_WORDS: Labels<DepartmentKind> = {
  party: ['党委部门', '党委'],
  government: ['政府部门', '政府'],
  judicial: ['司法机关', '司法'],
  vertical: ['垂直管理', '垂管'],
  mass: ['群团', '群团组织'],
  enterprise: ['企业'],
  county: ['县区'],
  'committee-office': ['议事机构办公室'],
};

/** Whether there is such a thing at all. */
export type Presence = 'yes' | 'no';

export const PRESENCE_WORDS: Labels<Presence> = {
  yes: ['有', '是', 'any'],
  no: ['无', '没有', '否', '未定', 'none'],
};
