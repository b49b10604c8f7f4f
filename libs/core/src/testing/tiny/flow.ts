import { compileFlow } from '../../flow/compile.ts';
import type { FlowVersion } from '../../flow/version.ts';
import type { Env } from '../../interpret/env.ts';
import type { Limits } from '../../limits.ts';
import { defaultLimits } from '../../limits.ts';
import { wholeDocument } from '../case-flow.ts';
import { tinyKinds } from './kinds.ts';

/** A compiled flow of tiny kinds; `edges` are written `from.exit>to`, and the exit is `next` when left out. */
export function tinyFlow(nodes: [id: string, type: string, config?: object][], edges: string[], rest: object = {}): FlowVersion {
  const document = wholeDocument(
    {
      ...rest,
      nodes: nodes.map(([id, type, config = {}]) => ({ id, type: `tiny-${type}`, config: { ...config } })),
      edges: edges.map((edge) => {
        const [source = '', to = ''] = edge.split('>');
        const [from = '', exit = 'next'] = source.split('.');
        return { from, exit, to };
      }),
    },
    'tiny',
  );
  const made = compileFlow({ id: 'tiny@1', flowId: 'tiny', document, kinds: tinyKinds });
  if ('issues' in made) throw new Error(JSON.stringify(made.issues));
  return made.flow;
}

/** Surroundings in which the bot has the word. */
export function tinyEnv(env: Partial<Omit<Env, 'limits'>> = {}, limits: Partial<Limits> = {}): Env {
  return {
    contact: { id: 'contact1', fields: {}, tags: [] },
    channel: { id: 'channel1', kind: 'web-chat' },
    owner: 'bot',
    ...env,
    limits: { ...defaultLimits, ...limits },
  };
}
