import { field, nodeId } from '@filo/core';
import { z } from 'zod';

/** Config of `jump`. */
export const jumpConfig = z.strictObject({
  node: field(nodeId, {
    label: { en: 'Go to', it: 'Vai a' },
    hint: { en: 'The node of this flow where the chat goes on.', it: 'Il nodo di questo flusso da cui la chat prosegue.' },
    widget: 'node',
  }),
});

/** Config of `jump`, as the author set it. */
export type JumpConfig = z.infer<typeof jumpConfig>;
