export { nodeKinds } from './registry.ts';
