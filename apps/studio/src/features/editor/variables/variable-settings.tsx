import { ActionIcon, Group, Select, Stack, Switch, TextInput } from '@mantine/core';
import { type Variable, variableType, variableTypeNames } from '@filo/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { useEditor, useEditorActions, useEditorStore } from '../store/editor-context.ts';
import { initialText, initialValue } from './initial-value.ts';
import { nameProblem } from './name-problem.ts';
import { variablesTexts } from './texts/index.ts';
import { VariableUses } from './variable-uses.tsx';

interface VariableSettingsProps {
  name: string;
  /** Names of all variables of the flow, declared or not. */
  names: readonly string[];
  onRenamed: (name: string) => void;
  /** The name was settled with Enter: the keyboard may go on. */
  onSettled: () => void;
}

/** Name, type and first value of a variable, and where it is used. Changing one that nobody declared declares it. */
export function VariableSettings({ name, names, onRenamed, onSettled }: VariableSettingsProps) {
  const t = useTexts(variablesTexts);
  const { language } = useLanguage();
  const toast = useToast();
  const variables = useEditor(({ document }) => document.variables);
  const store = useEditorStore();
  const { run } = useEditorActions();
  const [typed, setTyped] = useState<string | null>(null);
  const declared = variables.find(({ key }) => key === name);
  const variable: Variable = declared ?? { key: name, type: 'any', personal: false };
  const problem = typed === null || typed === name ? null : nameProblem(typed, names);

  const change = (next: Variable): void =>
    run(
      { do: 'set-variables', variables: declared ? variables.map((one) => (one === declared ? next : one)) : [...variables, next] },
      { merge: `variable ${name}` },
    );
  const rename = (): boolean => {
    if (typed === null || problem !== null) return false;
    setTyped(null);
    if (typed === name) return true;
    run({ do: 'rename-variable', from: name, to: typed });
    onRenamed(typed);
    return true;
  };
  const remove = (): void => {
    run({ do: 'set-variables', variables: variables.filter((one) => one !== declared) });
    toast.undo(t('removed', { name }), () => {
      const now = store.getState().document.variables;
      if (!now.some(({ key }) => key === name))
        run({ do: 'set-variables', variables: now.toSpliced(variables.indexOf(variable), 0, variable) });
    });
  };
  return (
    <Stack gap="sm">
      <TextInput
        label={t('name')}
        description={t('nameHint')}
        error={problem && t(problem)}
        value={typed ?? name}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !rename()) return;
          // Otherwise the key would press what gets the keyboard next.
          event.preventDefault();
          onSettled();
        }}
      />
      <Select
        label={t('type')}
        allowDeselect={false}
        value={variable.type}
        data={variableType.options.map((type) => ({ value: type, label: variableTypeNames[type][language] }))}
        onChange={(type) => change({ ...variable, type: variableType.parse(type) })}
      />
      <TextInput
        label={t('initial')}
        value={initialText(variable.initial)}
        onChange={(event) => {
          const { initial: _before, ...rest } = variable;
          const initial = initialValue(event.currentTarget.value, variable.type);
          change(initial === undefined ? rest : { ...rest, initial });
        }}
      />
      <Group justify="space-between" align="start" wrap="nowrap">
        <Switch
          label={t('personal')}
          description={t('personalHint')}
          checked={variable.personal}
          onChange={(event) => change({ ...variable, personal: event.currentTarget.checked })}
        />
        {declared && (
          <ActionIcon variant="subtle" color="gray" aria-label={t('remove', { name })} onClick={remove}>
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        )}
      </Group>
      <VariableUses name={name} />
    </Stack>
  );
}
