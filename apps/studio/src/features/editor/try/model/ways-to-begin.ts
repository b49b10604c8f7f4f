import type { FlowDocument, InterfaceText, Line } from '@filo/core';

/** A way in which a chat may begin: what to press, and the line it stands for. */
export interface WayToBegin {
  nodeId: string;
  /** The author's words; null where the screen has a word of its own. */
  words: string | null;
  how: 'say' | 'link' | 'call';
  line: Line;
}

const greeting: InterfaceText = { en: 'Hello', it: 'Ciao' };

/** How customers may begin, from the triggers of the flow: words to say, links to come through, calls from other systems. */
export function waysToBegin({ nodes }: FlowDocument, language: string): WayToBegin[] {
  const ways = nodes.flatMap(({ id: nodeId, type, config }): WayToBegin[] => {
    if (type !== 'trigger') return [];
    const { on = 'any', words, payload, name } = config;
    if (on === 'any') {
      const say = language.startsWith('it') ? greeting.it : greeting.en;
      return [{ nodeId, words: say, how: 'say', line: { say } }];
    }
    if (on === 'keyword') {
      const say = firstWord(words, language);
      return say === undefined ? [] : [{ nodeId, words: say, how: 'say', line: { say } }];
    }
    if (on === 'referral') {
      const code = typeof payload === 'string' ? payload.replace(/\*$/, '1') : 'welcome';
      return [{ nodeId, words: code, how: 'link', line: { message: { referral: { payload: code } } } }];
    }
    const given = typeof name === 'string' && name !== '' ? name : null;
    return [{ nodeId, words: given, how: 'call', line: { start: given === null ? {} : { name: given } } }];
  });
  return ways.filter(({ how, words }, index) => ways.findIndex((one) => one.how === how && one.words === words) === index).slice(0, 6);
}

function firstWord(words: unknown, language: string): string | undefined {
  const lists = Array.isArray(words) ? { [language]: words } : (words as Record<string, unknown[]> | undefined);
  const list = lists?.[language] ?? Object.values(lists ?? {})[0];
  const word = Array.isArray(list) ? (list as unknown[])[0] : undefined;
  return typeof word === 'string' ? word : undefined;
}
