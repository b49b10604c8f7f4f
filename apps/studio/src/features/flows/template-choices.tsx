import { SimpleGrid, Skeleton, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '../../i18n/i18n.ts';
import styles from './choice.module.css';
import { FlowPicture } from './picture/flow-picture.tsx';
import { templates, type Template } from './templates/index.ts';
import { flowsTexts } from './texts/index.ts';
import type { FlowSource } from './use-make-flow.ts';

interface TemplateChoicesProps {
  /** Id of the choice that is on its way. */
  running: string | null;
  onChoose: (source: FlowSource) => void;
}

/** The templates a flow can begin from, each with its picture. */
export function TemplateChoices({ running, onChoose }: TemplateChoicesProps) {
  const t = useTexts(flowsTexts);
  return (
    <section aria-labelledby="templates">
      <h3 id="templates" className={styles['heading']}>
        {t('templates')}
      </h3>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
        {templates.map((template) => (
          <TemplateChoice key={template.id} template={template} running={running} onChoose={onChoose} />
        ))}
      </SimpleGrid>
    </section>
  );
}

function TemplateChoice({ template, running, onChoose }: TemplateChoicesProps & { template: Template }) {
  const t = useTexts(flowsTexts);
  const { language } = useLanguage();
  const { data: document } = useQuery({
    queryKey: ['templates', template.id, language],
    queryFn: () => template.load(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <UnstyledButton
      className={styles['template']}
      disabled={running !== null}
      data-running={running === template.id || undefined}
      onClick={() => onChoose({ id: template.id, read: async () => ({ document: await template.load(language) }) })}
    >
      <span className={styles['picture']}>{document ? <FlowPicture document={document} /> : <Skeleton h="100%" />}</span>
      <span className={styles['words']}>
        <span className={styles['title']}>{template.title[language]}</span>
        <span className={styles['text']}>{template.description[language]}</span>
        <span className={styles['note']}>{t('templateLanguages')}</span>
      </span>
    </UnstyledButton>
  );
}
