/** Chinese wording of docx documents. */

export const document = {
  /** An annex's number and its own title. */
  annexTitle: /^(附件\d*)[\s：:]+(.+)$/su,
  /** In the imprint: when a letter was printed. */
  printed: (date: string) => `${date}印发`,
};
