import { type Bubble, buttonsOf, type Line, type OutboundMessage, type Played, type Problem, type Session } from '@filo/core';
import type { Tried } from './tried.ts';

/** What somebody did in a line, as a bubble on their side. */
export interface Said {
  by: 'customer' | 'agent';
  bubbles: readonly Bubble[];
  /** A button was pressed. */
  pressed: boolean;
}

/** One line of the script on the screen, and what came of it. */
export interface Turn {
  /** Place in the script; -1 is the start at a node. */
  line: number;
  /** What the customer or the agent said; null for what happened otherwise. */
  said: Said | null;
  /** The line itself; null for the start at a node. */
  source: Line | null;
  messages: readonly OutboundMessage[];
  /** Null when the line could not be done. */
  played: Played | null;
  problem: Problem | null;
}

/** The screen of a trial: one turn for each line that was played, and the one that cannot be, if any. */
export function turnsOf({ script, labels }: Tried, { opening, played, problem }: Session): Turn[] {
  const turns: Turn[] = opening ? [{ line: -1, said: null, source: null, messages: opening.sends, played: opening, problem: null }] : [];
  const shown = new Map(Object.entries(labels));
  const remember = (messages: readonly OutboundMessage[]): void => {
    for (const button of messages.flatMap(buttonsOf)) if (button.kind === 'reply') shown.set(button.payload, button.label);
  };
  if (opening) remember(opening.sends);
  for (const [line, came] of played.entries()) {
    const source = script[line];
    if (!source) break;
    const said = saidIn(source, shown);
    remember(came.sends);
    turns.push({ line, said, source, messages: came.sends, played: came, problem: null });
  }
  if (problem) {
    const source = script[problem.line] ?? null;
    turns.push({
      line: problem.line,
      said: source && saidIn(source, shown),
      source,
      messages: [],
      played: null,
      problem: named(problem.text, shown),
    });
  }
  return turns;
}

function saidIn(line: Line, labels: ReadonlyMap<string, string>): Said | null {
  const customer = (bubbles: readonly Bubble[], pressed = false): Said => ({ by: 'customer', bubbles, pressed });
  if ('agent' in line) return { by: 'agent', bubbles: [text(line.agent)], pressed: false };
  if ('say' in line) return customer([text(line.say)]);
  if ('click' in line) return customer([text(labels.get(line.click) ?? line.click)], true);
  if ('send' in line) return customer([line.send]);
  if (!('message' in line)) return null;
  const { bubbles, text: words } = line.message;
  const said = bubbles ?? (words === undefined ? [] : [text(words)]);
  return said.length > 0 ? customer(said) : null;
}

const text = (words: string): Bubble => ({ kind: 'text', text: words });

/** A button is called by its label, as the person who pressed it knows it. */
function named({ code, params }: Problem, labels: ReadonlyMap<string, string>): Problem {
  const { button } = params;
  return typeof button === 'string' ? { code, params: { ...params, button: labels.get(button) ?? button } } : { code, params };
}
