import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { tryTexts } from '../texts/index.ts';
import { useTrial } from '../trial-context.ts';
import { SaveForm } from './save-form.tsx';

/** Makes a test of the flow out of what was tried. */
export function SaveTest() {
  const t = useTexts(tryTexts);
  const { session } = useTrial();
  const [open, setOpen] = useState(false);
  const possible = session.played.length > 0 && session.problem === null;
  return (
    <Popover opened={open} onChange={setOpen} position="top-end" trapFocus returnFocus width={300}>
      <Popover.Target>
        <Button size="compact-sm" variant="subtle" disabled={!possible} mb={4} onClick={() => setOpen(!open)}>
          {t('saveAsTest')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <SaveForm onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
