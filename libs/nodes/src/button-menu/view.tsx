import { IconLayoutList } from '@tabler/icons-react';
import { BubbleView } from '../card/bubble-view.tsx';
import { CardBody } from '../card/card-body.tsx';
import { CardButton } from '../card/card-button.tsx';
import { defineView } from '../card/define-view.ts';
import { bubbleWords } from '../card/bubble-words.ts';
import { hasText } from '../speech/has-text.ts';
import { joinWords } from '../card/join-words.ts';
import { SavedTo } from '../card/saved-to.tsx';
import { templateWords } from '../card/template-words.ts';
import { TextBubble } from '../card/text-bubble.tsx';
import { menuButtons } from './menu-buttons.ts';
import type { ButtonMenuConfig } from './schema.ts';

/** How `button-menu` looks: the question, and the buttons that are no exits. The others are drawn by the canvas. */
export const buttonMenuView = defineView<ButtonMenuConfig>({
  type: 'button-menu',
  icon: IconLayoutList,
  starter: () => ({
    text: { en: 'How can I help you?', it: 'Come posso aiutarti?' },
    buttons: [
      { kind: 'reply', id: 'first', label: { en: 'First choice', it: 'Prima scelta' } },
      { kind: 'reply', id: 'second', label: { en: 'Second choice', it: 'Seconda scelta' } },
    ],
  }),
  summary: (config, card) => {
    const question = templateWords(card.text(config.text)) || (config.media ? bubbleWords(config.media, card) : '');
    const labels = menuButtons(config).map(({ button }) => templateWords(card.text(button.label)));
    return [question, joinWords(labels.filter(Boolean), card.say, 'or')].filter(Boolean).join(' → ');
  },
  exitText: (config, exit) => {
    const placed = menuButtons(config).find(({ button }) => button.kind === 'reply' && button.id === exit);
    return placed && [...placed.path, 'label'].join('.');
  },
  entries: { buttons: (id) => ({ kind: 'reply', id, label: '' }) },
  Body: ({ config, card }) => {
    const { media, text, buttons, saveTo } = config;
    return (
      <CardBody>
        {media && <BubbleView bubble={media} card={card} path="media" replies={false} />}
        {(hasText(text) || !media) && <TextBubble text={text} card={card} path="text" />}
        {buttons.map(
          (button, index) =>
            button.kind !== 'reply' && <CardButton key={index} button={button} card={card} path={`buttons.${index}.label`} />,
        )}
        {saveTo !== undefined && <SavedTo words={card.say({ en: 'the choice', it: 'la scelta' })} path={saveTo} />}
      </CardBody>
    );
  },
});
