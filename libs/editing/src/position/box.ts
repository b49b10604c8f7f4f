import type { Point } from '../commands/command.ts';

/** Width and height on the canvas. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle on the canvas. */
export interface Box extends Point, Size {}
