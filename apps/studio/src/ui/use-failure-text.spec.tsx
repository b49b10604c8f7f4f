import { act, renderHook } from '@testing-library/react';
import { useLanguage } from '../i18n/i18n.ts';
import { useFailureText } from './use-failure-text.ts';

const text = 'Bad Request: something new';

test.each([
  ['en', 'unsent', { code: 'blocked', text }, 'they blocked the bot, or never started it'],
  ['it', 'unsent', { code: 'blocked', text }, 'ha bloccato il bot, o non l’ha mai avviato'],
  ['en', 'unsent', { code: 'timeout', text }, 'the channel did not answer in time'],
  ['en', 'call', { code: 'timeout', text }, 'no answer in time'],
  ['it', 'call', { code: 'http-status', text, status: 503 }, 'ha risposto con lo stato 503'],
  ['en', 'unsent', { code: 'never-heard-of', text }, text],
  ['en', 'call', { code: 'close', text }, text],
] as const)('in %s, %s: %j is “%s”', (language, what, failure, words) => {
  const { result } = renderHook(() => ({ why: useFailureText(what), setLanguage: useLanguage().setLanguage }));
  act(() => result.current.setLanguage(language));
  expect(result.current.why(failure)).toBe(words);
});
