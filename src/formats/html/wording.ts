/** What the modules of the page are worded by. */
import type { Messages, PaperMessages } from '../../messages/messages.js';
import type { Lamp } from '../../model/state.js';

/** General wording, that of the page, and the words by which cells name lamps. */
export interface PageWording {
  readonly messages: Messages;
  readonly page: PaperMessages['page'];
  readonly lamps: Readonly<Record<Lamp, string>>;
}
