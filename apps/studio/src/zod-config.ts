import { z } from 'zod';

// Compiled parsers would need `eval`, which the studio's own content security policy forbids; the plain ones do the same.
z.config({ jitless: true });
