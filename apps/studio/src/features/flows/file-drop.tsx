import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/i18n.ts';
import styles from './file-drop.module.css';
import { flowsTexts } from './texts/index.ts';

/** Takes a file that is dropped anywhere on the screen, and shows that it would. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const t = useTexts(flowsTexts);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Leaving a child enters its parent: only the window's edge has nothing related.
    const onLeave = (event: DragEvent): void => setOver((now) => now && event.relatedTarget !== null);
    const onDrop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onFile]);

  return over ? (
    <div className={styles['veil']} aria-hidden>
      <span>{t('dropHere')}</span>
    </div>
  ) : null;
}
