export type { Line } from '../play/line.ts';
export type { Played } from '../play/played.ts';
export * from './case-flow.ts';
export * from './describe-cases.ts';
export * from './difference.ts';
export * from './marker.ts';
export * from './node-case.ts';
export * from './play.ts';
export * from './run-cases.ts';
