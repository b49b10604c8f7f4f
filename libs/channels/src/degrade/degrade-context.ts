import type { Channel } from '../contract/channel.ts';
import type { Note } from './change.ts';

/** What of a channel decides how a message must look. */
export type Shape = Pick<Channel, 'capabilities' | 'limits'>;

/** What the parts of `degrade` share. */
export interface DegradeContext extends Shape {
  note: Note;
  /** Address of a stored file. */
  mediaUrl: (mediaId: string) => string;
}
