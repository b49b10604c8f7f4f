import { useTexts } from '../../../../../i18n/i18n.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { asList } from '../../../parts/config/as-object.ts';
import { ButtonRows } from '../bubbles/button-rows.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';
import { ChannelHint } from './channel-hint.tsx';

/** Buttons under a message, with what the channels make of so many. */
export function ButtonsField({ meta, path, value, onChange }: FieldProps) {
  const t = useTexts(inspectorTexts);
  const items = asList(value);
  return (
    <FieldFrame meta={meta} path={path}>
      <ButtonRows items={items} onChange={onChange} path={path} addLabel={t('addButton')} />
      <ChannelHint buttons={items.length} />
    </FieldFrame>
  );
}
