import { numberText as n } from './number-text.ts';

/** Memory at the start, at most and at the end, in MiB. */
export const memoryText = ({ start, max, end }: { start: number; max: number; end: number }): string =>
  `${n(start)} / ${n(max)} / ${n(end)} MiB`;
