/** Points, sizes and rectangles on the canvas, as the commands that place cards have them. */
export type { Box, Point, Size } from '@filo/editing';
