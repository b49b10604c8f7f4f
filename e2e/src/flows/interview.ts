import { flowDocument } from './flow-document.ts';

const ask = (id: string, prompt: string, config: Record<string, unknown>) => ({
  id,
  type: 'entity-capture',
  config: { prompt, saveTo: `vars.${id}`, ...config },
});

/** Asks for five things of five kinds and repeats all of them at the end. */
export const interview = flowDocument(
  'Interview',
  [
    { id: 'hello', type: 'trigger', config: { on: 'any' } },
    ask('name', 'Your name?', { entity: 'name' }),
    ask('mail', 'Your email?', { entity: 'email' }),
    ask('count', 'How many?', { entity: 'number' }),
    ask('day', 'Which day?', { entity: 'date' }),
    ask('size', 'Which size?', {
      entity: 'choice',
      showButtons: false,
      options: [{ label: 'Small' }, { label: 'Medium' }, { label: 'Large' }],
    }),
    {
      id: 'summary',
      type: 'message',
      config: {
        bubbles: [{ kind: 'text', text: '{{ vars.name }} · {{ vars.mail }} · {{ vars.count }} · {{ vars.day }} · {{ vars.size }}' }],
      },
    },
    { id: 'bye', type: 'end', config: {} },
  ],
  [
    'hello.next > name',
    'name.captured > mail',
    'mail.captured > count',
    'count.captured > day',
    'day.captured > size',
    'size.captured > summary',
    'summary.next > bye',
  ],
);

/** What the interview asks, in order. */
export const interviewQuestions = ['Your name?', 'Your email?', 'How many?', 'Which day?', 'Which size?'];
