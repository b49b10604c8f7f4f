import type { Owner } from '../events/event.ts';
import type { InterfaceText } from '../flow/text.ts';
import type { Json, JsonObject } from '../json.ts';
import { plainText } from '../values/plain.ts';
import type { Difference } from './difference.ts';

/** Names for what a difference speaks of; ids are used where they are not known. */
export interface DifferenceNames {
  node?(nodeId: string): string;
  /** The exit as the author knows it: a button's label. */
  exit?(nodeId: string, exit: string): string;
}

const owners: Record<Owner, InterfaceText> = {
  bot: { en: 'the bot', it: 'il bot' },
  queue: { en: 'the queue', it: 'la coda' },
  agent: { en: 'an agent', it: 'un operatore' },
  external: { en: 'another app', it: "un'altra app" },
};

const words: Record<Difference['what'], (difference: Difference, names: DifferenceNames) => InterfaceText> = {
  text: (one) =>
    either(one, quoted, {
      missing: (text) => ({ en: `The bot did not say ${text.en}.`, it: `Il bot non ha detto ${text.it}.` }),
      extra: (text) => ({ en: `The bot also said ${text.en}.`, it: `Il bot ha detto anche ${text.it}.` }),
      other: (expected, actual) => ({
        en: `The bot said ${actual.en} instead of ${expected.en}.`,
        it: `Il bot ha detto ${actual.it} invece di ${expected.it}.`,
      }),
    }),
  button: (one) =>
    either(one, quoted, {
      missing: (label) => ({ en: `The button ${label.en} was not shown.`, it: `Il pulsante ${label.it} non c'era.` }),
      extra: (label) => ({ en: `The button ${label.en} was shown as well.`, it: `C'era anche il pulsante ${label.it}.` }),
      other: (expected, actual) => ({
        en: `The button reads ${actual.en} instead of ${expected.en}.`,
        it: `Sul pulsante c'è ${actual.it} invece di ${expected.it}.`,
      }),
    }),
  exit: (one, names) =>
    either(one, (exit) => exitWords(exit, names), {
      missing: (exit) => ({ en: `The chat did not leave ${exit.en}.`, it: `La chat non è uscita da ${exit.it}.` }),
      extra: (exit) => ({ en: `The chat also left ${exit.en}.`, it: `La chat è uscita anche da ${exit.it}.` }),
      other: (expected, actual) => ({
        en: `The chat left ${actual.en} instead of ${expected.en}.`,
        it: `La chat è uscita da ${actual.it} invece che da ${expected.it}.`,
      }),
    }),
  variable: ({ path = '', expected, actual }) => ({
    en: `The variable “${path}” is ${valueWords(actual).en} instead of ${valueWords(expected).en}.`,
    it: `La variabile «${path}» è ${valueWords(actual).it} invece di ${valueWords(expected).it}.`,
  }),
  effect: (one) => (one.path === undefined ? wholeEffect(one) : partOfEffect(one)),
  owner: ({ expected, actual }) => ({
    en: `The chat is with ${ownerWords(actual).en} instead of ${ownerWords(expected).en}.`,
    it: `La chat è con ${ownerWords(actual).it} invece che con ${ownerWords(expected).it}.`,
  }),
  end: ({ expected }) =>
    expected === true
      ? { en: 'The chat goes on, but should have ended here.', it: 'La chat continua, ma qui doveva finire.' }
      : { en: 'The chat ended, but should go on here.', it: 'La chat è finita, ma qui doveva continuare.' },
};

/** A difference in words, for the person who reads why a test failed. */
export function describeDifference(difference: Difference, names: DifferenceNames = {}): InterfaceText {
  return words[difference.what](difference, names);
}

interface Ways {
  missing(expected: InterfaceText): InterfaceText;
  extra(actual: InterfaceText): InterfaceText;
  other(expected: InterfaceText, actual: InterfaceText): InterfaceText;
}

function either({ expected, actual }: Difference, say: (value: Json) => InterfaceText, ways: Ways): InterfaceText {
  if (actual === null) return ways.missing(say(expected));
  return expected === null ? ways.extra(say(actual)) : ways.other(say(expected), say(actual));
}

const quoted = (value: Json): InterfaceText => ({ en: `“${plainText(value)}”`, it: `«${plainText(value)}»` });
const ownerWords = (owner: Json): InterfaceText => owners[owner as Owner];

function valueWords(value: Json): InterfaceText {
  if (value === null || value === '') return { en: 'empty', it: 'vuota' };
  if (typeof value === 'string') return quoted(value);
  return { en: JSON.stringify(value), it: JSON.stringify(value) };
}

function exitWords(value: Json, names: DifferenceNames): InterfaceText {
  const { nodeId = '', exit = '' } = value as { nodeId?: string; exit?: string };
  const node = names.node?.(nodeId) ?? nodeId;
  const way = names.exit?.(nodeId, exit) ?? exit;
  return { en: `“${node}” by “${way}”`, it: `«${node}» per «${way}»` };
}

const effectNames: Record<string, InterfaceText> = {
  'call.webhook': { en: 'call a web service', it: 'chiamare un servizio web' },
  'hand.over': { en: 'hand the chat over', it: 'passare la chat' },
  'update.contact': { en: 'change the contact', it: 'cambiare il contatto' },
  'end.conversation': { en: 'end the chat', it: 'finire la chat' },
};

function effectWords(effect: Json): InterfaceText {
  const { type } = effect as JsonObject;
  return (
    (typeof type === 'string' ? effectNames[type] : undefined) ?? {
      en: `do ${JSON.stringify(effect)}`,
      it: `fare ${JSON.stringify(effect)}`,
    }
  );
}

function wholeEffect(one: Difference): InterfaceText {
  return either(one, effectWords, {
    missing: (effect) => ({ en: `The flow did not ask to ${effect.en}.`, it: `Il flusso non ha chiesto di ${effect.it}.` }),
    extra: (effect) => ({ en: `The flow also asked to ${effect.en}.`, it: `Il flusso ha chiesto anche di ${effect.it}.` }),
    other: (expected, actual) => ({
      en: `The flow asked to ${actual.en} instead of asking to ${expected.en}.`,
      it: `Il flusso ha chiesto di ${actual.it} invece che di ${expected.it}.`,
    }),
  });
}

function partOfEffect({ path = '', expected, actual }: Difference): InterfaceText {
  return {
    en: `“${path}” of what the flow asked for is ${valueWords(actual).en} instead of ${valueWords(expected).en}.`,
    it: `«${path}» di ciò che il flusso ha chiesto è ${valueWords(actual).it} invece di ${valueWords(expected).it}.`,
  };
}
