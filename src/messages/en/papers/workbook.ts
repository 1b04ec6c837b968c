/** English wording of xlsx workbooks. */
import type { PaperMessages } from '../../zh/papers.js';

export const workbook: PaperMessages['workbook'] = {
  page: 'Page &P of &N',
  indent: '',
  percent: {
    prompt: '0% to 100%, such as 60%',
    title: 'Percent done',
    error: 'Expected a number from 0% to 100%, such as 60%; put remarks into another column.',
  },
};
