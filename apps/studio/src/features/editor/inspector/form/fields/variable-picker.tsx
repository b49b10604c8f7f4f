import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { useEditor, useEditorActions } from '../../../store/editor-context.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { readablePaths, writablePaths } from '../template/variable-options.ts';

interface VariablePickerProps {
  value: string | undefined;
  onChange: (path: string | undefined) => void;
  ariaLabel: string;
  id?: string | undefined;
  /** Whether it is to be written or only read. */
  use?: 'write' | 'read';
}

/** A place to keep or read a value. Typing a new name makes a variable of it. */
export function VariablePicker({ value, onChange, ariaLabel, id, use = 'write' }: VariablePickerProps) {
  const t = useTexts(inspectorTexts);
  const variables = useEditor(({ document }) => document.variables);
  const { run } = useEditorActions();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);

  const paths = use === 'write' ? writablePaths(variables) : readablePaths(variables);
  const query = (typed ?? '').trim().toLowerCase();
  const offered = paths.filter((path) => path.toLowerCase().includes(query));
  const name = newName(typed ?? '', paths);
  const pick = (option: string): void => {
    if (option === '') onChange(undefined);
    else {
      const key = /^vars\.([A-Za-z_]\w*)$/.exec(option)?.[1];
      if (key !== undefined && !variables.some((one) => one.key === key))
        run({ do: 'set-variables', variables: [...variables, { key, type: 'text', personal: false }] });
      onChange(option);
    }
    setTyped(null);
    combobox.closeDropdown();
  };
  const leave = (): void => {
    combobox.closeDropdown();
    if (typed === null) return;
    if (typed.trim() === '') pick('');
    else if (name !== null) pick(`vars.${name}`);
    else if (looksLikePath(typed.trim())) pick(typed.trim());
    setTyped(null);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.Target>
        <InputBase
          {...(id && { id })}
          aria-label={ariaLabel}
          placeholder={t('noVariable')}
          value={typed ?? value ?? ''}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={leave}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={240} style={{ overflowY: 'auto' }}>
          {value !== undefined && query === '' && <Combobox.Option value="">{t('noVariable')}</Combobox.Option>}
          {offered.map((path) => (
            <Combobox.Option key={path} value={path} active={path === value}>
              {path}
            </Combobox.Option>
          ))}
          {name !== null && <Combobox.Option value={`vars.${name}`}>{t('newVariable', { name })}</Combobox.Option>}
          {offered.length === 0 && name === null && <Combobox.Empty>{t('noSuchVariable')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** The variable that typed words would make; null when they name none, or one that is there. */
function newName(typed: string, paths: readonly string[]): string | null {
  const name = typed
    .trim()
    .replace(/^vars\./, '')
    .replace(/\s+(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (!/^[A-Za-z_]\w{0,63}$/.test(name) || paths.includes(`vars.${name}`)) return null;
  return name;
}

const looksLikePath = (text: string): boolean => /^(vars|contact|message|channel)\.[\w.[\]]+$/.test(text);
