import { Select, Stack } from '@mantine/core';
import { type Json, type JsonObject, plainText } from '@filo/core';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { useEditor } from '../../../store/editor-context.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { asObject } from '../../../parts/config/as-object.ts';
import { FieldFrame } from '../field-frame.tsx';
import { freshId } from '../../../parts/config/fresh-id.ts';
import { Rows } from '../lists/rows.tsx';
import { LocalizedInput } from '../template/localized-input.tsx';
import { readLanguage } from '../../../parts/config/localized.ts';
import { TemplateInput } from '../template/template-input.tsx';

const kinds = ['reply', 'url', 'web-app', 'phone', 'location'] as const;

interface ButtonRowsProps {
  items: readonly Json[];
  onChange: (items: Json[]) => void;
  path: string;
  addLabel: string;
}

/** The buttons of a menu or a card. A reply button keeps its id, and with it its way out, when its words change. */
export function ButtonRows({ items, onChange, path, addLabel }: ButtonRowsProps) {
  const t = useTexts(inspectorTexts);
  const language = useEditor((state) => state.language);
  const nameOf = (item: Json, index: number): string =>
    readLanguage(asObject(item)['label'], language) || t('entry', { number: index + 1 });
  return (
    <Rows
      items={items}
      onChange={onChange}
      fresh={() => ({ kind: 'reply', id: freshId(items), label: '' })}
      addLabel={addLabel}
      nameOf={nameOf}
      max={50}
      head={(item, _, change) => (
        <Select
          aria-label={t('buttonKind')}
          size="xs"
          variant="unstyled"
          allowDeselect={false}
          value={kindOf(item)}
          data={kinds.map((one) => ({ value: one, label: t(`button-${one}`) }))}
          onChange={(next) => change(asKind(asObject(item), next ?? 'reply', items))}
        />
      )}
      row={(item, index, change) => {
        const button = asObject(item);
        const kind = kindOf(item);
        return (
          <Stack gap={6}>
            <FieldFrame meta={{}} path={`${path}.${index}.label`}>
              <LocalizedInput
                ariaLabel={t('buttonLabel', { number: index + 1 })}
                long={false}
                value={button['label']}
                onChange={(label) => change({ ...button, kind, label })}
              />
            </FieldFrame>
            {'url' in button && (
              <FieldFrame meta={{}} path={`${path}.${index}.url`}>
                <TemplateInput
                  ariaLabel={t('buttonAddress')}
                  placeholder="https://"
                  value={plainText(button['url'])}
                  onChange={(url) => change({ ...button, url })}
                />
              </FieldFrame>
            )}
          </Stack>
        );
      }}
    />
  );
}

const kindOf = (item: Json): (typeof kinds)[number] => kinds.find((one) => one === asObject(item)['kind']) ?? 'reply';

function asKind({ label = '', id, url }: JsonObject, kind: string, items: readonly Json[]): JsonObject {
  if (kind === 'reply') return { kind, id: id ?? freshId(items), label };
  return kind === 'url' || kind === 'web-app' ? { kind, label, url: url ?? '' } : { kind, label };
}
