import { Input, Textarea } from '@mantine/core';
import { useId } from 'react';
import { useLanguage } from '../../../i18n/i18n.ts';
import type { FieldProps } from './field-props.ts';
import styles from './settings.module.css';

/** A text for each language of the interface. */
export function WordsField({ setting, value, onChange, words }: FieldProps) {
  const id = useId();
  const { language } = useLanguage();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const texts = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  return (
    <Input.Wrapper {...words} labelElement="div" labelProps={{ id }}>
      <div role="group" aria-labelledby={id} className={styles['languages']}>
        {setting.choices.map((tag) => {
          const name = capitalised(names.of(tag) ?? tag);
          return (
            <div key={tag} className={styles['language']}>
              <span aria-hidden>{tag.toUpperCase()}</span>
              <Textarea
                aria-label={`${words.label}, ${name}`}
                placeholder={name}
                autosize
                maxRows={5}
                maxLength={500}
                lang={tag}
                name={`${setting.name}.${tag}`}
                error={words.error !== undefined && tag === 'en'}
                value={typeof texts[tag] === 'string' ? texts[tag] : ''}
                onChange={(event) => onChange({ ...texts, [tag]: event.currentTarget.value })}
              />
            </div>
          );
        })}
      </div>
    </Input.Wrapper>
  );
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
