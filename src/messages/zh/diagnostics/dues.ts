/** Chinese wording of starts, dues and the extensions that move them. */
import type { DiagnosticMessages } from '../diagnostics.js';

export const DUES = {
  'start-after-due': ({ start, due, isDefault }) =>
    isDefault
      ? {
          message: `开始日期 ${start} 晚于计划期的最后一天 ${due}`,
          hint: '没有写完成时限的措施，以计划期的最后一天为限：核对开始日期的年份和月份。',
        }
      : {
          message: `开始日期 ${start} 晚于完成时限 ${due}`,
          hint: '核对两个日期的年份和月份，改正写错的一个；时限经批准变更的，在 extensions 里加一条延期。',
        },
  'shortened-due': ({ from, to }) => ({
    message: `延期的新时限 ${to} 早于原时限 ${from}`,
    hint: 'from 是原时限，to 是新时限：写反的对调过来；确经批准提前完成的，不用改。',
  }),
  'late-extension': ({ date, from }) => ({
    message: `${date} 才批准延期，原时限 ${from} 已经过了`,
    hint: '延期应在原时限以前申请、批准：核对批准日期；确属逾期以后补批的，照实保留，在理由里写明。',
  }),
  'own-approval': ({ by, lead }) => ({
    message: `“${by}”给自己牵头的措施批准了延期`,
    hint: `牵头单位“${lead}”只能申请延期：写上批准延期的单位或领导；办公室自己牵头的，由别的单位批准。`,
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
