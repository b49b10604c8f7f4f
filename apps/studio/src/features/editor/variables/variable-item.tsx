import { Accordion } from '@mantine/core';
import { useRef } from 'react';
import { VariableSettings } from './variable-settings.tsx';
import { VariableTitle } from './variable-title.tsx';

interface VariableItemProps {
  name: string;
  names: readonly string[];
  opened: boolean;
  onRenamed: (name: string) => void;
}

/** A variable in the list, which unfolds to its settings. */
export function VariableItem({ name, names, opened, onRenamed }: VariableItemProps) {
  const title = useRef<HTMLButtonElement>(null);
  return (
    <Accordion.Item value={name}>
      <Accordion.Control ref={title}>
        <VariableTitle name={name} />
      </Accordion.Control>
      <Accordion.Panel>
        {opened && <VariableSettings name={name} names={names} onRenamed={onRenamed} onSettled={() => title.current?.focus()} />}
      </Accordion.Panel>
    </Accordion.Item>
  );
}
