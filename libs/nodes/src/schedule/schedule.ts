export { weekdays } from '@filo/core';
export type { Schedule } from '@filo/core';
