/** A point on the canvas. */
export interface Point {
  x: number;
  y: number;
}

/** Width and height on the canvas. */
export interface Size {
  width: number;
  height: number;
}

/** A rectangle on the canvas. */
export interface Box extends Point, Size {}
