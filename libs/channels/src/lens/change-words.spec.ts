import { describe, expect, it } from '@jest/globals';
import type { Change, ChangeCode } from '../degrade/index.ts';
import { changeWords } from './change-words.ts';
import { lenses } from './lenses.ts';

/** One change of every code; the type fails when a code is missing. */
const params: Record<ChangeCode, Change['params'][]> = {
  'text-split': [
    { parts: 2, max: 4096 },
    { parts: 3, maxBytes: 1000 },
  ],
  'caption-moved': [
    { kind: 'image', max: 1024 },
    { kind: 'voice', max: 0 },
  ],
  'media-kind-changed': [{ from: 'video-note', to: 'video' }],
  'media-to-link': [{ kind: 'image' }],
  'media-dropped': [{ kind: 'audio' }],
  'location-to-link': [{}],
  'contact-to-text': [{}],
  'cards-to-messages': [{ count: 1 }, { count: 3 }],
  'buttons-to-list': [{ count: 4, max: 3 }],
  'buttons-to-quick-replies': [
    { count: 4, max: 3 },
    { count: 2, max: 3 },
  ],
  'button-to-number': [{ label: 'A person', number: 2 }],
  'button-to-link': [{ label: 'Menu' }],
  'web-app-to-url': [{ label: 'Menu' }],
  'button-to-words': [{ label: 'My number' }],
  'buttons-moved': [{}],
  'label-cut': [{ label: 'Opening hours of the shop', max: 20 }],
  'label-fixed': [{ label: 'My place', kind: 'location' }],
};

const changes = Object.entries(params).flatMap(([code, all]) => all.map((one): Change => ({ code: code as ChangeCode, params: one })));

describe('changeWords', () => {
  it.each(changes)('says $code of $params in both languages', (change) => {
    for (const lens of lenses) {
      const { en, it: italian } = changeWords(change, lens);
      expect([en, italian].filter((words) => words.trim() === '' || /undefined|NaN|\$\{/.test(words))).toEqual([]);
      expect(en).not.toBe(italian);
      for (const label of [change.params.label].filter((one) => one !== undefined)) {
        expect([en, italian].filter((words) => !words.includes(String(label)))).toEqual([]);
      }
    }
  });

  it('counts the button that changed everything', () => {
    const whatsapp = lenses.find(({ kind }) => kind === 'whatsapp') as (typeof lenses)[number];
    expect(changeWords({ code: 'buttons-to-list', params: { count: 4, max: 3 } }, whatsapp)).toEqual({
      en: 'The fourth button makes this a list of 4',
      it: 'Il quarto pulsante ne fa una lista di 4',
    });
    expect(changeWords({ code: 'label-cut', params: { label: 'Opening hours of the shop', max: 20 } }, whatsapp)).toEqual({
      en: '“Opening hours of the shop” is cut to 20 characters',
      it: '«Opening hours of the shop» si accorcia a 20 caratteri',
    });
  });
});
