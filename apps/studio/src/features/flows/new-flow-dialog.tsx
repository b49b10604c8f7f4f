import { SimpleGrid } from '@mantine/core';
import { IconFileImport, IconLayoutBoard } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useLanguage, useTexts } from '../../i18n/i18n.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { FileChooser } from '../../ui/file-chooser.tsx';
import { Choice } from './choice.tsx';
import { emptyFlow } from './empty-flow.ts';
import { FileProblemText } from './file-problem-text.tsx';
import { TemplateChoices } from './template-choices.tsx';
import { flowsTexts } from './texts/index.ts';
import { fileSource, useMakeFlow } from './use-make-flow.ts';

interface NewFlowDialogProps {
  /** A file that was dropped, to be imported at once. */
  file: File | null;
  onClose: () => void;
}

/** Where a new flow begins: an empty canvas, a file, or a template. Whatever is chosen opens in the editor. */
export function NewFlowDialog({ file, onClose }: NewFlowDialogProps) {
  const t = useTexts(flowsTexts);
  const { language } = useLanguage();
  const { mutate, data: refused, error, isPending, variables } = useMakeFlow();
  const running = isPending ? variables.id : null;
  const dropped = useRef<File | null>(null);
  useEffect(() => {
    if (file === null || dropped.current === file) return;
    dropped.current = file;
    mutate(fileSource(file));
  }, [file, mutate]);
  const draw = (): void => {
    const document = emptyFlow({ name: t('newFlowName'), start: t('startName') }, language);
    mutate({ id: 'empty', read: () => Promise.resolve({ document }) });
  };
  return (
    <Dialog opened title={t('newFlow')} onClose={onClose} size={900}>
      {refused && (
        <ProblemText error={refused}>
          <FileProblemText {...refused} />
        </ProblemText>
      )}
      <ProblemText error={error} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mt={refused || error ? 'md' : 0}>
        <Choice
          first
          Icon={IconLayoutBoard}
          title={t('emptyCanvas')}
          text={t('emptyCanvasText')}
          loading={running === 'empty'}
          disabled={isPending}
          onClick={draw}
        />
        <FileChooser
          onChange={(chosen) => chosen && mutate(fileSource(chosen))}
          accept="application/json,.json"
          inputProps={{ 'aria-hidden': true }}
        >
          {(button) => (
            <Choice
              Icon={IconFileImport}
              title={t('importFile')}
              text={t('importFileText')}
              loading={running === 'file'}
              disabled={isPending}
              onClick={button.onClick}
            />
          )}
        </FileChooser>
      </SimpleGrid>
      <TemplateChoices running={running} onChoose={mutate} />
    </Dialog>
  );
}
