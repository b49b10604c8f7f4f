import { IconForms } from '@tabler/icons-react';
import { answerWords } from '../card/answer-words.ts';
import { CardBody } from '../card/card-body.tsx';
import { CardButton } from '../card/card-button.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import { hasText } from '../speech/has-text.ts';
import { SavedTo } from '../card/saved-to.tsx';
import { shortList } from '../card/short-list.ts';
import { templateWords } from '../card/template-words.ts';
import { TextBubble } from '../card/text-bubble.tsx';
import { variableName } from '../card/variable-name.ts';
import type { EntityCaptureConfig } from './schema.ts';

const confirms = { en: 'asks whether it is right', it: 'chiede conferma' };

/** Options that stand on the card as buttons need no words of their own. */
const chosen = { en: 'the choice', it: 'la scelta' };

/** How `entity-capture` looks: the question, what answer it wants, and where that is kept. */
export const entityCaptureView = defineView<EntityCaptureConfig>({
  type: 'entity-capture',
  icon: IconForms,
  starter: () => ({ prompt: { en: 'What would you like to know?', it: 'Che cosa vuoi sapere?' }, entity: 'text', saveTo: 'vars.answer' }),
  summary: (config, card) => {
    const wanted = answerWords(config, card);
    const kept = config.saveTo === undefined ? wanted : `${wanted} → ${variableName(config.saveTo)}`;
    const asked = templateWords(card.text(config.prompt));
    return [...(asked === '' ? [] : [asked]), kept, ...(config.confirm ? [card.say(confirms)] : [])].join(' · ');
  },
  entries: { options: () => ({ label: '' }) },
  Body: ({ config, card }) => {
    const { entity, prompt, options, showButtons, shareButton, saveTo, confirm } = config;
    const buttons = shortList(entity === 'choice' && showButtons ? options : [], 6, card.say);
    const shares = entity === 'phone' || entity === 'location' ? entity : undefined;
    return (
      <CardBody>
        {hasText(prompt) && <TextBubble text={prompt} card={card} path="prompt" />}
        {buttons.shown.map(({ label }, index) => (
          <CardButton key={index} button={{ kind: 'reply', label }} card={card} path={`options.${index}.label`} />
        ))}
        {buttons.more !== undefined && <Fact>{buttons.more}</Fact>}
        {shares && shareButton !== undefined && hasText(shareButton) && (
          <CardButton button={{ kind: shares, label: shareButton }} card={card} path="shareButton" />
        )}
        <SavedTo words={buttons.shown.length > 0 ? card.say(chosen) : answerWords(config, card)} path={saveTo} />
        {confirm && <Fact>{card.say(confirms)}</Fact>}
      </CardBody>
    );
  },
});
