import { Stack } from '@mantine/core';
import type { Json } from '@filo/core';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { asList, asObject } from '../../../parts/config/as-object.ts';
import { FieldFrame } from '../field-frame.tsx';
import { Rows } from '../lists/rows.tsx';
import { LocalizedInput } from '../template/localized-input.tsx';
import { ButtonRows } from './button-rows.tsx';
import { CardPicture } from './card-picture.tsx';

interface CardRowsProps {
  items: readonly Json[];
  onChange: (items: Json[]) => void;
  path: string;
}

/** The cards of a carousel. */
export function CardRows({ items, onChange, path }: CardRowsProps) {
  const t = useTexts(inspectorTexts);
  return (
    <Rows
      items={items}
      onChange={onChange}
      fresh={() => ({ title: '' })}
      addLabel={t('addCard')}
      nameOf={(_, index) => t('entry', { number: index + 1 })}
      max={10}
      row={(item, index, change) => {
        const card = asObject(item);
        return (
          <Stack gap={6}>
            <FieldFrame meta={{}} path={`${path}.${index}.title`}>
              <LocalizedInput
                ariaLabel={t('cardTitle')}
                labelled
                long={false}
                value={card['title']}
                onChange={(title) => change({ ...card, title })}
              />
            </FieldFrame>
            <LocalizedInput ariaLabel={t('cardText')} labelled value={card['text']} onChange={(text) => change({ ...card, text })} />
            <CardPicture card={card} path={`${path}.${index}`} onChange={change} />
            <ButtonRows
              items={asList(card['buttons'])}
              onChange={(buttons) => change({ ...card, buttons })}
              path={`${path}.${index}.buttons`}
              addLabel={t('addButton')}
            />
          </Stack>
        );
      }}
    />
  );
}
