import type { Button } from '@filo/core';
import type { Capabilities } from '../contract/capabilities.ts';

/** What the buttons under a message are: buttons, one that stands alone, rows of a list, quick replies, or none. */
export type Arrangement = 'none' | 'buttons' | 'alone' | 'list' | 'quick-replies';

/** Those of the buttons that can stay, and as what. */
export interface Arranged<Some extends Button> {
  as: Arrangement;
  stay: Some[];
  labelMax: number;
}

/**
 * Chooses the buttons that can stay: all, or all of one kind, or those that fit; reply buttons stay together. Buttons that fit
 * come back as they are, so `encode` may ask what they are shown as.
 */
export function arrange<Some extends Button>(
  buttons: Some[],
  { buttons: room, list, quickReplies: quick }: Pick<Capabilities, 'buttons' | 'list' | 'quickReplies'>,
): Arranged<Some> {
  const able = buttons.filter(({ kind }) => room.kinds.includes(kind));
  const replies = repliesOf(able);
  if (list && replies.length > room.max && replies.length <= list.max) return { as: 'list', stay: replies, labelMax: list.titleMax };

  const overKeyboard = together(
    buttons.filter(({ kind }) => quick?.kinds.includes(kind)),
    quick?.max ?? 0,
  );
  const needed = overKeyboard.some(({ kind }) => !room.kinds.includes(kind)) || repliesOf(overKeyboard).length > room.max;
  if (quick && needed) return { as: 'quick-replies', stay: overKeyboard, labelMax: quick.labelMax };

  const beside = together(
    able.filter(({ kind }) => !room.alone?.includes(kind)),
    room.max,
  );
  const stay = beside.length > 0 || room.max === 0 ? beside : able.filter(({ kind }) => room.alone?.includes(kind)).slice(0, 1);
  const as = stay.length === 0 ? 'none' : beside.length > 0 ? 'buttons' : 'alone';
  return { as, stay, labelMax: room.labelMax };
}

const repliesOf = <Some extends Button>(buttons: Some[]): Some[] => buttons.filter(({ kind }) => kind === 'reply');

/** The buttons that fit: all reply buttons or none of them, and others while there is room. */
function together<Some extends Button>(buttons: Some[], max: number): Some[] {
  const replies = repliesOf(buttons);
  const fit = replies.length <= max;
  const others = buttons.filter(({ kind }) => kind !== 'reply').slice(0, fit ? max - replies.length : max);
  return buttons.filter((button) => (button.kind === 'reply' ? fit : others.includes(button)));
}
