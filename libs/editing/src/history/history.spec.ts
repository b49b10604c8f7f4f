import fc from 'fast-check';
import { apply } from '../commands/apply.ts';
import { anyCommand, anyDocument } from '../testing/arbitrary.ts';
import { flow } from '../testing/flow.ts';
import { kinds } from '../testing/kinds.ts';
import { startHistory } from './history.ts';
import { record } from './record.ts';
import { canRedo, redo } from './redo.ts';
import { canUndo, undo } from './undo.ts';

const named = (name: string) => flow([], [], { name });
const [one, two, three] = [named('1'), named('2'), named('3')];
const label = 'set-flow';

describe('history', () => {
  it('goes back and forth over any commands', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(anyCommand, { maxLength: 8 }), (document, commands) => {
        let history = startHistory(document);
        commands.forEach((command, at) => {
          history = record(history, apply(history.present, command, kinds), { label: command.do, at });
        });
        const last = history.present;
        while (canUndo(history)) history = undo(history);
        expect(history.present).toBe(document);
        while (canRedo(history)) history = redo(history);
        expect(history.present).toBe(last);
      }),
    );
  });

  it.each([
    ['the same field within a second', 'a', 'a', 1000, true],
    ['the same field after a pause', 'a', 'a', 1001, false],
    ['another field', 'a', 'b', 10, false],
    ['no field', undefined, undefined, 10, false],
    ['a clock that was set back', 'a', 'a', -5, false],
  ])('joins changes or not: %s', (_name, first, second, later, joins) => {
    const typed = record(startHistory(one), two, { label, at: 5000, merge: first });
    const back = undo(record(typed, three, { label, at: 5000 + later, merge: second }));
    expect(back.present).toBe(joins ? one : two);
  });

  it('does not join what is typed after an undo, and forgets what could be redone', () => {
    const typed = record(startHistory(one), two, { label, at: 0, merge: 'a' });
    const again = record(undo(record(typed, three, { label, at: 2000, merge: 'a' })), named('4'), { label, at: 2001, merge: 'a' });
    expect(canRedo(again)).toBe(false);
    expect(undo(again).present).toBe(two);
  });

  it('takes the same document for no step, and stays as it is at both ends', () => {
    const history = startHistory(one);
    expect(record(history, one, { label, at: 0 })).toBe(history);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('says what a step was, and keeps no more than 300', () => {
    const history = Array.from({ length: 400 }, (_, at) => at).reduce(
      (now, at) => record(now, named(`${at + 10}`), { label: 'rename-node', at: at * 5000 }),
      startHistory(one),
    );
    expect(history.past).toHaveLength(300);
    expect(history.past.at(-1)?.label).toBe('rename-node');
  });
});
