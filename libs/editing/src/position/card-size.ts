/** About how large a card is on the canvas, where nobody has measured it. */
export const cardSize = { width: 260, height: 160 };

/** Cards placed by the editor stand on a grid of this many pixels. */
export const grid = 20;
