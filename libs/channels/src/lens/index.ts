export type { FailureCode } from '../contract/failure-code.ts';
export type { Change, ChangeCode } from '../degrade/index.ts';
export { changeLines } from './change-lines.ts';
export { changeWords } from './change-words.ts';
export type { Lens } from './lens.ts';
export { lenses } from './lenses.ts';
export { limitsFor } from './limits-for.ts';
export { seen, type Seen, type SeenOptions } from './seen.ts';
export type { ButtonLook, SeenButton, SeenItem } from './seen-item.ts';
