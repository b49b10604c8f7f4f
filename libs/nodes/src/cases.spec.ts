import { describe, it } from '@jest/globals';
import { describeCases } from '@filo/core/testing';
import { nodeKinds } from './registry.ts';
import { readCases } from './testing/index.ts';

for (const kind of nodeKinds.values()) describeCases(kind, readCases(kind.type), nodeKinds, { describe, it });
