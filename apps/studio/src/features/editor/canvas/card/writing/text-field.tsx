import type { FlowNode } from '@filo/core';
import { fieldLabel } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useLanguage, useTexts } from '../../../../../i18n/i18n.ts';
import { type WritingPlace, useCanvasUi } from '../../stage/canvas-ui.ts';
import { canvasTexts } from '../../texts/index.ts';
import styles from './text-field.module.css';
import { leaveFor } from './leave-for.ts';
import { entryAfter, shapeOf } from './text-place.ts';
import { useText } from './use-text.ts';

/** Writes a text of a node on its card: raw, with its templates. Leaving keeps it, Escape does not. */
export function TextField({ node, place }: { node: FlowNode; place: WritingPlace }) {
  const t = useTexts(canvasTexts);
  const { language } = useLanguage();
  const { text, instead, example, type, keep, takesMore, drop } = useText(node, place);
  const area = useRef<HTMLTextAreaElement>(null);
  const path = place.path ?? entryAfter(node, place.after ?? '')?.path ?? '';
  const kind = nodeKinds.get(node.type);
  const label = kind && fieldLabel(kind.config, path)?.[language];

  useLayoutEffect(() => {
    const field = area.current;
    if (!field) return;
    field.focus({ preventScroll: true });
    // A label is mostly written anew, a long text mostly mended.
    if (place.long && !example) field.setSelectionRange(field.value.length, field.value.length);
    else field.select();
    return () =>
      // Panned out of view, the card is not drawn any more: coming back it should not take the keyboard again. A field whose place
      // has moved within the card is there again at once.
      queueMicrotask(() => {
        const there = document.querySelector(`textarea[data-text="${CSS.escape(path)}"]`);
        if (!there && useCanvasUi.getState().writing === place) useCanvasUi.setState({ writing: null });
      });
  }, [place, path, example]);

  useLayoutEffect(() => {
    const field = area.current;
    if (!field) return;
    field.style.height = '0';
    field.style.height = `${field.scrollHeight}px`;
  }, [text]);

  const leave = (): void => {
    if (useCanvasUi.getState().writing === place) useCanvasUi.setState({ writing: null });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey, ctrlKey, metaKey } = event;
    if (key === 'Escape') drop();
    else if (key === 'Enter') {
      // On glass there is no Shift to hold: there Enter begins a new line of a long text.
      if (place.long && !ctrlKey && !metaKey && (shiftKey || matchMedia('(pointer: coarse)').matches)) return;
      keep();
    } else if (key === 'Tab') keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
    const more = key === 'Enter' && !ctrlKey && !metaKey && text.trim() !== '' && takesMore(path);
    const on = key === 'Tab' ? (shiftKey ? 'before' : 'next') : more ? 'entry' : 'card';
    leaveFor(on, place, path);
  };
  return (
    <textarea
      ref={area}
      data-text={path}
      className={`${styles['field']} nodrag nopan nowheel`}
      rows={1}
      aria-label={label ?? t('text')}
      aria-multiline={place.long}
      aria-description={t(place.long ? 'writingHelp' : 'labelHelp')}
      value={text}
      placeholder={instead === '' ? t('text') : instead}
      maxLength={shapeOf(node, path)?.most ?? undefined}
      onChange={({ currentTarget: { value } }) => type(place.long ? value : value.replace(/\n/g, ' '))}
      onBlur={() => {
        keep();
        leave();
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
    />
  );
}
