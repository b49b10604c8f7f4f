import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { knownCountries, knownTimezones } from './known-names.ts';
import { flowSettingsTexts } from './texts/index.ts';
import { useFlowSettings } from './use-flow-settings.ts';

/** Options shown at once; typing finds the others. */
const shownAtOnce = 60;

/** Where the flow is at home: its time zone and its country. */
export function PlaceSection() {
  const t = useTexts(flowSettingsTexts);
  const { language } = useLanguage();
  const { settings, set } = useFlowSettings();
  const countries = useMemo(() => knownCountries(language), [language]);
  const zones = useMemo(() => {
    const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const named = (value: string) => ({ value, label: value.replaceAll('_', ' ') });
    const others = knownTimezones(settings.timezone).filter((zone) => zone !== mine);
    return [
      { group: t('zoneMine'), items: [named(mine)] },
      { group: t('zoneAll'), items: others.map(named) },
    ];
  }, [settings.timezone, t]);
  return (
    <>
      <Select
        label={t('timezone')}
        description={t('timezoneHelp')}
        searchable
        allowDeselect={false}
        limit={shownAtOnce}
        nothingFoundMessage={t('nothingFound')}
        data={zones}
        value={settings.timezone}
        onChange={(timezone) => timezone !== null && set({ timezone })}
      />
      <Select
        label={t('country')}
        description={t('countryHelp')}
        placeholder={t('countryNone')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('countryClear') }}
        limit={shownAtOnce}
        nothingFoundMessage={t('nothingFound')}
        data={countries}
        value={settings.country ?? null}
        onChange={(country) => set({ country: country ?? undefined })}
      />
    </>
  );
}
