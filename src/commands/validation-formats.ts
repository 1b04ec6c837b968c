/** The formats of `plan validate`. */

/** `text` is for people, the others for programs. */
export const VALIDATION_FORMATS = ['text', 'json', 'github', 'sarif', 'junit'] as const;

export type ValidationFormat = (typeof VALIDATION_FORMATS)[number];
