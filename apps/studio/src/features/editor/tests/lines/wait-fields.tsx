import { Group, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { testsTexts } from '../texts/index.ts';

const units = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
type Unit = keyof typeof units;
const names = Object.keys(units) as Unit[];

/** How much time passes in a test: a number of seconds, minutes, hours or days. */
export function WaitFields({ seconds, onChange }: { seconds: number; onChange: (seconds: number) => void }) {
  const t = useTexts(testsTexts);
  const [unit, setUnit] = useState<Unit>(() => names.findLast((one) => seconds >= units[one] && seconds % units[one] === 0) ?? 'seconds');
  const [amount, setAmount] = useState<string | number>(seconds / units[unit]);
  const tell = (next: string | number, of: Unit): void => {
    setAmount(next);
    setUnit(of);
    onChange((Number(next) || 0) * units[of]);
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <NumberInput flex={1} aria-label={t('howLong')} min={0} value={amount} onChange={(next) => tell(next, unit)} />
      <Select
        w={120}
        aria-label={t('unit')}
        allowDeselect={false}
        data={names.map((one) => ({ value: one, label: t(one) }))}
        value={unit}
        onChange={(next) => tell(amount, names.find((one) => one === next) ?? unit)}
      />
    </Group>
  );
}
