export { changesOn } from './lens-changes.ts';
export { LensPreview } from './lens-preview.tsx';
