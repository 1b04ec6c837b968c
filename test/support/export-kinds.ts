/** Every kind of export as it is called, but for the department of a checklist. */
export const EXPORT_KINDS = [
  ['ledger'],
  ['checklist'],
  ['matrix'],
  ['list'],
  ['agenda'],
  ['targets'],
  ['report', 'monthly'],
  ['remind'],
  ['assess'],
] as const;
