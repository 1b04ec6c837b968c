/** Chinese wording of xlsx workbooks. */

export const workbook = {
  /** In the footer; `&P` and `&N` become the page and the number of pages. */
  page: '第 &P 页，共 &N 页',
  /** By which a paragraph of a letter begins. */
  indent: '　　',
  percent: {
    prompt: '填0%至100%，例如 60%',
    title: '完成比例',
    error: '完成比例要填0%至100%之间的数，例如 60%；说明文字请写在其他栏。',
  },
};
