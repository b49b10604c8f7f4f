import { join } from 'node:path';

/** The folder of the checkout that is measured. */
export const checkout = join(import.meta.dirname, '..', '..', '..');
