import { type FlowDocument, flowSettings, type Json, variable, variableTypeNames } from '@filo/core';
import type { Difference } from '@filo/editing';
import type { CardContext } from '@filo/nodes/editor';
import type { ChangeLine } from './change.ts';
import { settingLines, type SettingWords } from './setting-lines.ts';

/** What is different about the flow itself: its name, languages, settings, variables and tests. */
export function flowLines(
  differences: readonly Difference[],
  before: FlowDocument,
  after: FlowDocument,
  words: SettingWords,
): ChangeLine[] {
  const { t, languageName, card } = words;
  return differences.flatMap((one): ChangeLine[] => {
    switch (one.what) {
      case 'flow-renamed':
        return [{ what: 'changed', field: t('name'), before: one.before, after: one.after }];
      case 'languages-changed': {
        const names = (tags: readonly string[]): string => tags.map(languageName).join(', ');
        return [{ what: 'changed', field: t('languages'), before: names(one.before), after: names(one.after) }];
      }
      case 'settings-changed': {
        const sides = { schema: flowSettings, before: before.settings as unknown as Json, after: after.settings as unknown as Json };
        return one.settings.flatMap((change) => {
          const lines = settingLines([change], sides, words);
          return change.path === 'fallback' ? lines.map((line) => renamed(line, card.nodeName)) : lines;
        });
      }
      case 'variable-added':
        return [{ what: 'added', field: t('variables'), after: one.key }];
      case 'variable-removed':
        return [{ what: 'removed', field: t('variables'), before: one.key }];
      case 'variable-changed': {
        const side = ({ variables }: FlowDocument): Json => variables.find(({ key }) => key === one.key) ?? {};
        const sides = { schema: variable, before: side(before), after: side(after) };
        return one.settings.flatMap((change) => {
          const lines = settingLines([change], sides, words).map((line) => ({
            ...line,
            field: `${t('variable', { key: one.key })}, ${line.field}`,
          }));
          return change.path === 'type' ? lines.map((line) => renamed(line, (type) => typeName(type, card))) : lines;
        });
      }
      case 'test-added':
        return [{ what: 'added', field: t('tests'), after: one.name }];
      case 'test-removed':
        return [{ what: 'removed', field: t('tests'), before: one.name }];
      case 'test-changed':
        return [{ what: 'rewritten', field: `${t('tests')}, ${t('quoted', { name: one.name })}` }];
      default:
        return [];
    }
  });
}

function renamed(line: ChangeLine, name: (value: string) => string): ChangeLine {
  const { before, after, ...rest } = line;
  return { ...rest, ...(before !== undefined && { before: name(before) }), ...(after !== undefined && { after: name(after) }) };
}

function typeName(type: string, card: CardContext): string {
  const names: Readonly<Record<string, (typeof variableTypeNames)['text']>> = variableTypeNames;
  const name = names[type];
  return name ? card.say(name) : type;
}
