export { caseConfigs } from './caseConfigs.ts';
export { configFields } from './configFields.ts';
export type { ConfigField } from './configFields.ts';
export { readCases } from './readCases.ts';
