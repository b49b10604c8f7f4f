import type { MediaKind } from '@filo/core';
import { ActionIcon, Menu } from '@mantine/core';
import { IconFile, IconHeadset, IconMapPin, IconMicrophone, IconPhoto, IconPlus, IconUser } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { sentFile } from '../model/sent-file.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';

const files = [
  { kind: 'image', accept: 'image/*', Icon: IconPhoto, text: 'attachImage' },
  { kind: 'voice', accept: 'audio/*', Icon: IconMicrophone, text: 'attachVoice' },
  { kind: 'file', accept: undefined, Icon: IconFile, text: 'attachFile' },
] as const;

/** What a customer may send besides words. A file stays on this computer: the flow gets its name, kind and size. */
export function AttachMenu() {
  const t = useTexts(tryTexts);
  const { now, tried, add } = useTrial();
  const picker = useRef<HTMLInputElement>(null);
  const kind = useRef<MediaKind>('file');
  const pick = (wanted: MediaKind, accept: string | undefined): void => {
    kind.current = wanted;
    if (!picker.current) return;
    picker.current.accept = accept ?? '';
    picker.current.click();
  };
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={t('attach')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) add({ send: sentFile(kind.current, file) });
          currentTarget.value = '';
        }}
      />
      <Menu position="top-start">
        <Menu.Target>
          <ActionIcon size="lg" variant="subtle" color="gray" aria-label={t('attach')}>
            <IconPlus size={16} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {files.map(({ kind: wanted, accept, Icon, text }) => (
            <Menu.Item key={wanted} leftSection={<Icon size={16} stroke={1.6} aria-hidden />} onClick={() => pick(wanted, accept)}>
              {t(text)}
            </Menu.Item>
          ))}
          <Menu.Item
            leftSection={<IconMapPin size={16} stroke={1.6} aria-hidden />}
            onClick={() => add({ send: { kind: 'location', latitude: 41.9, longitude: 12.5, name: t('samplePlace') } })}
          >
            {t('attachPlace')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconUser size={16} stroke={1.6} aria-hidden />}
            onClick={() =>
              add({
                send: {
                  kind: 'contact',
                  phone: now?.contact.phone ?? '+39 333 1234567',
                  own: true,
                  ...(tried.contact.name !== undefined && { name: tried.contact.name }),
                },
              })
            }
          >
            {t('attachContact')}
          </Menu.Item>
          {now?.owner === 'bot' && (
            <>
              <Menu.Divider />
              <Menu.Item leftSection={<IconHeadset size={16} stroke={1.6} aria-hidden />} onClick={() => add({ owner: 'agent' })}>
                {t('takeIt')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
