export { caseConfigs } from './case-configs.ts';
export { configFields } from './config-fields.ts';
export type { ConfigField } from './config-fields.ts';
export { readCases } from './read-cases.ts';
