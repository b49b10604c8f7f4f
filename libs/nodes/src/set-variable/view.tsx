import { IconEqual } from '@tabler/icons-react';
import { assignedWords } from '../card/assigned-words.ts';
import { CardBody } from '../card/card-body.tsx';
import { Chips } from '../card/chips.tsx';
import { defineView } from '../card/define-view.ts';
import { Fact } from '../card/fact.tsx';
import type { CardContext } from '../card/node-view.ts';
import { shortList } from '../card/short-list.ts';
import { templateWords } from '../card/template-words.ts';
import { VariableChip } from '../card/variable-chip.tsx';
import { variableName } from '../card/variable-name.ts';
import type { SetVariableConfig } from './schema.ts';

const none = { en: 'Sets nothing yet', it: 'Non imposta ancora nulla' };

/** Tags given and taken, each list under its own words. */
function tagLists({ addTags, removeTags }: SetVariableConfig, { say }: CardContext): { lead: string; tags: string[] }[] {
  const adds =
    addTags.length === 1 ? { en: 'adds the tag', it: "aggiunge l'etichetta" } : { en: 'adds the tags', it: 'aggiunge le etichette' };
  const takes =
    removeTags.length === 1
      ? { en: 'takes away the tag', it: "toglie l'etichetta" }
      : { en: 'takes away the tags', it: 'toglie le etichette' };
  const lists = [
    { lead: say(adds), tags: addTags },
    { lead: say(takes), tags: removeTags },
  ];
  return lists.filter(({ tags }) => tags.length > 0).map(({ lead, tags }) => ({ lead, tags: tags.map((tag) => templateWords(tag)) }));
}

/** How `set-variable` looks: what becomes what. */
export const setVariableView = defineView<SetVariableConfig>({
  type: 'set-variable',
  icon: IconEqual,
  starter: () => ({ assign: [{ path: 'vars.answer', value: '' }] }),
  summary: (config, card) => {
    const values = config.assign.map(({ path, value }) => `${variableName(path)} = ${assignedWords(value, card.say)}`);
    const tags = tagLists(config, card).map((list) => `${list.lead} ${list.tags.join(', ')}`);
    return [...values, ...tags].join(' · ') || card.say(none);
  },
  Body: ({ config, card }) => {
    const { shown, more } = shortList(config.assign, 5, card.say);
    const tags = tagLists(config, card);
    return (
      <CardBody>
        {shown.map(({ path, value }, index) => (
          <Fact key={index}>
            <VariableChip path={path} /> = {assignedWords(value, card.say)}
          </Fact>
        ))}
        {more !== undefined && <Fact>{more}</Fact>}
        {tags.map((list) => (
          <div key={list.lead}>
            <Fact>{list.lead}</Fact>
            <Chips words={list.tags} most={6} say={card.say} />
          </div>
        ))}
        {config.assign.length === 0 && tags.length === 0 && <Fact>{card.say(none)}</Fact>}
      </CardBody>
    );
  },
});
