import { compileFlow, defaultLimits, type Env, type Event, initialState, step } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { deskFlow } from '../desk/desk-flow.ts';
import { nameOf } from '../desk/desk-script.ts';
import { visit, type VisitMachine } from './menu-visit.ts';

/** The order desk as Filo's core walks it: one `step` a message, from the document that a designer draws. */
export function filoVisit(): VisitMachine {
  const compiled = compileFlow({ id: 'version', flowId: 'flow', document: deskFlow, kinds: nodeKinds });
  if ('issues' in compiled) throw new Error(`The order desk is no flow: ${JSON.stringify(compiled.issues)}`);
  const { flow } = compiled;
  const env: Env = {
    contact: { id: 'contact', name: nameOf(1), fields: {}, tags: [] },
    channel: { id: 'channel', kind: 'telegram' },
    owner: 'bot',
    limits: defaultLimits,
  };
  const events = visit.map(({ say }, n): Event => {
    const message = { bubbles: [{ kind: 'text' as const, text: say }], text: say, providerMessageId: String(n) };
    return { id: `in-${n}`, at: 1_763_700_000_000 + n * 1000, type: 'message.received', message };
  });
  return () => {
    const said: string[] = [];
    let state = initialState('conversation');
    for (const event of events) {
      const stepped = step(state, event, flow, env);
      state = stepped.state;
      for (const effect of stepped.effects) {
        if (effect.type !== 'send.message') continue;
        for (const bubble of effect.message.bubbles) if (bubble.kind === 'text') said.push(bubble.text);
      }
    }
    return { steps: events.length, said };
  };
}
