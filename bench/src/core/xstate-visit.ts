import { assign, initialTransition, setup, transition } from 'xstate';
import { nameOf } from '../desk/desk-script.ts';
import { visit, type VisitMachine } from './menu-visit.ts';

interface Said {
  type: 'MESSAGE';
  text: string;
}

const buttons = ['My order', 'Opening hours'];
const picks =
  (index: number) =>
  ({ event }: { event: Said }): boolean =>
    event.text === String(index + 1) || event.text.toLowerCase() === buttons[index]?.toLowerCase();
const orderPattern = /^[A-Z]{2}\d{4}$/;

/** The same desk by hand: same states, same guards, what is said as actions with their texts. */
const machine = setup({
  types: { context: {} as { name: string; orderNumber: string }, events: {} as Said },
  actions: { say: (_, _params: { text: string }) => undefined },
  guards: { order: picks(0), hours: picks(1), number: ({ event }) => orderPattern.test(event.text) },
}).createMachine({
  context: { name: nameOf(1), orderNumber: '' },
  initial: 'hello',
  states: {
    hello: { on: { MESSAGE: 'menu' } },
    menu: {
      entry: { type: 'say', params: ({ context }) => ({ text: `Hello ${context.name || 'there'}! How can I help?` }) },
      on: {
        MESSAGE: [
          { guard: 'order', target: 'number' },
          { guard: 'hours', target: 'hours' },
          { target: 'menu', reenter: true },
        ],
      },
    },
    number: {
      entry: { type: 'say', params: { text: 'Your order number?' } },
      on: {
        MESSAGE: [
          {
            guard: 'number',
            target: 'hello',
            actions: [
              assign({ orderNumber: ({ event }) => event.text }),
              { type: 'say', params: ({ context }) => ({ text: `Order ${context.orderNumber} is on its way.` }) },
              { type: 'say', params: ({ context }) => ({ text: `Thank you, ${context.name || 'there'}.` }) },
            ],
          },
          { target: 'number', reenter: true },
        ],
      },
    },
    hours: { entry: { type: 'say', params: { text: 'Nine to five.' } }, always: 'hello' },
  },
});

/** The order desk as XState's pure `transition` walks it. https://stately.ai/docs/pure-transitions */
export function xstateVisit(): VisitMachine {
  const events = visit.map(({ say }): Said => ({ type: 'MESSAGE', text: say }));
  return () => {
    const said: string[] = [];
    let [snapshot] = initialTransition(machine);
    for (const event of events) {
      const [next, actions] = transition(machine, snapshot, event);
      snapshot = next;
      for (const action of actions) said.push((action.params as { text: string }).text);
    }
    return { steps: events.length, said };
  };
}
