import type { Lens } from '@filo/channels/lens';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './lens-preview.module.css';
import { lensTexts } from './texts/index.ts';

/** What a channel can show, in a few lines: what the lens goes by. */
export function LensLegend({ lens: { title, capabilities, limits, notes } }: { lens: Lens }) {
  const t = useTexts(lensTexts);
  const { language } = useLanguage();
  const format = useFormat();
  const { buttons, list, quickReplies, media } = capabilities;
  const more = [quickReplies && t('legendQuick', { count: quickReplies.max }), list && t('legendList', { count: list.max })].filter(
    (words) => words !== undefined,
  );
  const label = buttons.max > 0 ? buttons.labelMax : quickReplies?.labelMax;
  const lines = [
    buttons.max > 0
      ? [t('legendButtons', { count: buttons.max }), ...more].join(', ')
      : more.length > 0
        ? more.join(', ')
        : t('legendNoButtons'),
    ...(label === undefined ? [] : [t('legendLabel', { count: format.number(label) })]),
    t('legendText', { count: format.number(limits.text) }),
    media.length > 0 ? t('legendMedia', { kinds: media.map((kind) => t(kind).toLowerCase()).join(', ') }) : t('legendNoMedia'),
    ...notes.map((note) => note[language]),
  ];
  return (
    <details className={styles['legend']}>
      <summary>{t('legend', { channel: title[language] })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
