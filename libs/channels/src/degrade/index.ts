export { arrange } from './arrange.ts';
export type { Change, ChangeCode } from './change.ts';
export { degrade, type Degraded } from './degrade.ts';
export type { Shape } from './degrade-context.ts';
export { numberedLine, replyButtons } from './numbered-button.ts';
