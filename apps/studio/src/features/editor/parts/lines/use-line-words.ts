import { type Bubble, bubbleWords, type Line, plainText, readPayload } from '@filo/core';
import { lenses } from '@filo/channels/lens';
import { durationWords } from '@filo/nodes/editor';
import { useCallback } from 'react';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { useFailureText } from '../../../../ui/use-failure-text.ts';
import { languageName } from '../language-name.ts';
import { useFlowNames } from '../use-flow-names.ts';
import { linesTexts } from './texts/index.ts';

const byOwner = { bot: 'toBot', queue: 'toQueue', agent: 'toAgent', external: 'toExternal' } as const;

/** Says a line of a script in a few words: what the customer wrote or pressed, or what happened. */
export function useLineWords(): (line: Line) => string {
  const t = useTexts(linesTexts);
  const why = useFailureText('call');
  const { language } = useLanguage();
  const names = useFlowNames();
  return useCallback(
    (line) => {
      const bubble = (one: Bubble): string =>
        one.kind === 'text' || one.kind === 'cards' || one.kind === 'location' || one.kind === 'contact'
          ? bubbleWords(one)
          : [t(`sent-${one.kind}`), one.caption ?? one.name].filter(Boolean).join(': ');
      const pressed = (payload: string): string => {
        const named = readPayload(payload);
        return named ? names.exit(named.nodeId, named.exitId) : payload;
      };
      if ('say' in line) return line.say;
      if ('click' in line) return pressed(line.click);
      if ('send' in line) return bubble(line.send);
      if ('message' in line) {
        const { bubbles, text, payload, referral } = line.message;
        if (referral) return t('link', { code: referral.payload });
        const said = bubbles?.map(bubble).join('\n') ?? text ?? '';
        return said === '' && payload !== undefined ? pressed(payload) : said;
      }
      if ('wait' in line) return t('wait', { time: durationWords(line.wait / 1000, (text) => text[language]) });
      if ('answer' in line) return t('answer', { status: plainText((line.answer as { status?: number } | null)?.status ?? null) });
      if ('fail' in line) return t('fail', { why: why(line.fail) });
      if ('agent' in line) return line.agent;
      if ('owner' in line) {
        if (line.resume?.at === 'start') return t('toBotStart');
        return line.resume?.at === 'node' ? t('toBotNode', { node: names.node(line.resume.nodeId) }) : t(byOwner[line.owner]);
      }
      if ('set' in line) {
        const values = Object.entries(line.set).map(([path, value]) => `${path.replace(/^vars\./, '')} = ${plainText(value) || '–'}`);
        return t('set', { values: values.join(', ') });
      }
      if ('channel' in line)
        return t('channel', { channel: lenses.find(({ kind }) => kind === line.channel)?.title[language] ?? line.channel });
      if ('language' in line) return t('language', { language: languageName(line.language, language) });
      return line.start.name === undefined ? t('start') : t('startNamed', { name: line.start.name });
    },
    [t, language, names, why],
  );
}
