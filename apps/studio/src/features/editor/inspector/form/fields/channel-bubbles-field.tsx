import { Button, Fieldset, Menu, Stack } from '@mantine/core';
import { lenses } from '@filo/channels/lens';
import type { JsonObject } from '@filo/core';
import { channelName } from '@filo/editing';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../../../../../i18n/i18n.ts';
import { ChannelIcon } from '../../../../../ui/channel-icon.tsx';
import { inspectorTexts } from '../../texts/index.ts';
import { asList, asObject } from '../../../parts/config/as-object.ts';
import { BubbleRows } from '../bubbles/bubble-rows.tsx';
import { firstBubble } from '../bubbles/first-bubble.ts';
import { FieldFrame } from '../field-frame.tsx';
import type { FieldProps } from '../field-props.ts';

/** What is said on one channel in place of what all others get, channel by channel. */
export function ChannelBubblesField({ meta, path, value, onChange }: FieldProps) {
  const t = useTexts(inspectorTexts);
  const { language } = useLanguage();
  const variants = asObject(value);
  const left = lenses.filter(({ kind }) => !(kind in variants));
  return (
    <FieldFrame meta={meta} path={path}>
      <Stack gap="sm" align="stretch">
        {Object.entries(variants).map(([kind, bubbles]) => (
          <Fieldset key={kind} legend={t('onChannel', { channel: channelName(kind) })}>
            <BubbleRows items={asList(bubbles)} onChange={(items) => onChange({ ...variants, [kind]: items })} path={`${path}.${kind}`} />
            <Button
              variant="subtle"
              color="gray"
              size="xs"
              mt={4}
              leftSection={<IconTrash size={14} stroke={1.6} aria-hidden />}
              onClick={() => onChange(without(variants, kind))}
            >
              {t('remove', { name: channelName(kind) })}
            </Button>
          </Fieldset>
        ))}
        {left.length > 0 && (
          <Menu position="bottom-start">
            <Menu.Target>
              <Button variant="default" size="xs" leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />}>
                {meta.add?.[language] ?? t('add')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {left.map(({ kind, title }) => (
                <Menu.Item
                  key={kind}
                  leftSection={<ChannelIcon kind={kind} />}
                  onClick={() => onChange({ ...variants, [kind]: [firstBubble('text')] })}
                >
                  {title[language]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Stack>
    </FieldFrame>
  );
}

function without(variants: JsonObject, kind: string): JsonObject {
  const { [kind]: _gone, ...rest } = variants;
  return rest;
}
