import { Group, SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core';
import { useLanguage, useTexts } from '../../i18n/i18n.ts';
import { Section } from '../../ui/section.tsx';
import { accountTexts } from './texts/index.ts';

/** Language and light or dark, as this browser remembers them. */
export function LookSection() {
  const t = useTexts(accountTexts);
  const { language, setLanguage } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section id="look" title={t('lookTitle')} description={t('lookText')}>
      <Group gap="xl" align="flex-start">
        <Stack gap={6}>
          <Text fw={500} id="look-language">
            {t('language')}
          </Text>
          <SegmentedControl
            aria-labelledby="look-language"
            value={language}
            onChange={(next) => setLanguage(next === 'it' ? 'it' : 'en')}
            data={[
              { value: 'en', label: t('english') },
              { value: 'it', label: t('italian') },
            ]}
          />
        </Stack>
        <Stack gap={6}>
          <Text fw={500} id="look-theme">
            {t('theme')}
          </Text>
          <SegmentedControl
            aria-labelledby="look-theme"
            value={colorScheme}
            onChange={(next) => setColorScheme(next === 'light' || next === 'dark' ? next : 'auto')}
            data={[
              { value: 'light', label: t('light') },
              { value: 'dark', label: t('dark') },
              { value: 'auto', label: t('system') },
            ]}
          />
        </Stack>
      </Group>
    </Section>
  );
}
