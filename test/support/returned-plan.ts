/** The plan whose checklists the tests return. */
import { makePlan } from './plans.js';

/** 甲局 leads five measures, one of them with one target, one with two; 乙局 answers for the last. */
export const RETURNED_PLAN = makePlan({
  measures: [
    { title: '开展安全检查' },
    { title: '建成监测系统', targets: [{ id: 'online', name: '在线监测系统', compare: 'all', unit: '座' }] },
    {
      title: '培训和演练',
      targets: [
        { id: 'trained', name: '培训人数', compare: 'at-least', goal: 12000, unit: '人' },
        { id: 'drills', name: '应急演练、观摩活动', compare: 'at-least', goal: 21, unit: '次' },
      ],
    },
    { title: '投入资金', targets: [{ id: 'money', name: '资金', compare: 'at-least', goal: 3, unit: '万元' }] },
    { title: '宣传', departments: { lead: ['甲局'], responsible: ['乙局'] } },
  ],
});
