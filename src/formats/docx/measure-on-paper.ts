/** How wide a text is on paper. */
import { createMeasureWidth } from '../../terminal/width.js';

/** Width in halves of a Chinese character; in Chinese type “ ” … ① take a whole one. */
export const measureOnPaper = createMeasureWidth(true);
