export type * from './contract/http.ts';
export type * from './contract/inbound.ts';
export type * from './contract/capabilities.ts';
export type * from './contract/send-result.ts';
export * from './contract/channel.ts';
export * from './contract/secret.ts';
