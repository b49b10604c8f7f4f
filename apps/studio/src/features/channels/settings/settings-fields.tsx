import { Collapse, Stack, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/i18n.ts';
import { channelsTexts } from '../texts/index.ts';
import { SettingField } from './setting-field.tsx';
import type { Setting } from './setting.ts';
import styles from './settings.module.css';
import type { SettingsDraft } from './use-settings.ts';

interface SettingsFieldsProps {
  draft: SettingsDraft;
  /** Shows at once only what there is no going without. */
  brief?: boolean;
}

/** The fields of a channel's settings; those one seldom needs are folded away, unless something is wrong there. */
export function SettingsFields({ draft, brief = false }: SettingsFieldsProps) {
  const t = useTexts(channelsTexts);
  const [opened, { toggle }] = useDisclosure();
  const isFolded = ({ folded: seldom, required }: Setting): boolean => seldom || (brief && !required);
  const folded = draft.settings.filter(isFolded);
  const open = opened || folded.some(({ name }) => draft.faults.has(name));
  return (
    <Stack gap="md">
      {draft.settings
        .filter((setting) => !isFolded(setting))
        .map((setting) => (
          <SettingField key={setting.name} setting={setting} draft={draft} />
        ))}
      {folded.length > 0 && (
        <div>
          <UnstyledButton className={styles['more']} aria-expanded={open} onClick={toggle}>
            <IconChevronRight size={14} aria-hidden data-open={open || undefined} />
            {t('moreSettings')}
          </UnstyledButton>
          <Collapse expanded={open} transitionDuration={120}>
            <Stack gap="md" pt="sm">
              {folded.map((setting) => (
                <SettingField key={setting.name} setting={setting} draft={draft} />
              ))}
            </Stack>
          </Collapse>
        </div>
      )}
    </Stack>
  );
}
