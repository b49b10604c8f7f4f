import type { JsonObject, Variable } from '@filo/core';
import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { isTyping } from '../parts/is-typing.ts';
import { useEditorStore } from '../store/editor-context.ts';
import { lightOf } from './model/light-of.ts';
import { standingThrough } from './model/standing-through.ts';
import type { Step } from './model/step.ts';
import { valuesThrough } from './model/values-through.ts';
import { Stepper } from './stepper.tsx';
import styles from './trace.module.css';
import { useTraceWorld } from './trace-context.ts';
import { traceTexts } from './texts/index.ts';
import { TurnRow } from './turn/turn-row.tsx';
import { useLookAt } from './use-look-at.ts';
import type { Steps } from './use-steps.ts';

interface TurnListProps {
  loaded: Steps;
  steps: readonly Step[];
  /** Number of the turn that is shown; null follows the latest. */
  chosen: number | null;
  onChoose: (turn: number | null) => void;
}

/** The turns of a conversation, newest last. One is open; its way is lit on the canvas. Arrow keys step. */
export function TurnList({ loaded, steps, chosen, onChoose }: TurnListProps) {
  const t = useTexts(traceTexts);
  const store = useEditorStore();
  const lookAt = useLookAt();
  const { flowId, versions, documents } = useTraceWorld();
  const { hasEarlier, isLoadingEarlier, loadEarlier, said } = loaded;
  const mine = useMemo(() => new Set([...versions.values()].flatMap((one) => (one.flowId === flowId ? [one.id] : []))), [versions, flowId]);
  const standing = useMemo(() => standingThrough(steps, mine), [steps, mine]);
  const values = useMemo(
    () => valuesThrough(steps, !hasEarlier, (id) => initialOf(documents.get(id)?.variables)),
    [steps, hasEarlier, documents],
  );
  const at =
    chosen === null
      ? steps.length - 1
      : Math.max(
          0,
          steps.findIndex(({ turn }) => turn === chosen),
        );
  const step = steps[at];
  const last = steps.length - 1;

  useEffect(() => {
    if (!step) return;
    const { document, actions } = store.getState();
    const light = lightOf(step, standing.get(step.turn) ?? null, mine);
    actions.setHighlight(light);
    const shown = [light.running, ...light.nodes.toReversed()].find((id) => document.nodes.some((node) => node.id === id));
    if (shown) lookAt(shown);
  }, [step, standing, mine, store, lookAt]);
  useEffect(() => () => store.getState().actions.setHighlight(null), [store]);

  /** Steps to a place in the list; before its beginning, earlier turns are fetched. */
  const go = (place: number): void => {
    if (place < 0 && hasEarlier && !isLoadingEarlier) void loadEarlier();
    const next = steps[Math.min(last, Math.max(0, place))];
    if (next) onChoose(place >= last ? null : next.turn);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTyping(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
    const places: Partial<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(place);
  };

  const list = useRef<HTMLOListElement>(null);
  const moved = step?.turn;
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-turn="${String(moved)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    // The keyboard stays with the turn that is shown, if it was in the list.
    if (list.current?.contains(document.activeElement)) row?.querySelector('button')?.focus({ preventScroll: true });
  }, [moved]);

  return (
    <div className={styles['stepping']} onKeyDown={onKeyDown}>
      <Stepper at={at} steps={steps} hasEarlier={hasEarlier} onGo={go} />
      {hasEarlier && (
        <Button size="xs" variant="default" loading={isLoadingEarlier} onClick={() => void loadEarlier()}>
          {t('earlier')}
        </Button>
      )}
      <ol ref={list} className={styles['turns']} aria-label={t('turns')}>
        {steps.map((one, index) => (
          <TurnRow
            key={one.turn}
            step={one}
            said={said.get(one.turn) ?? []}
            values={values.get(one.turn)}
            standing={standing.get(one.turn) ?? null}
            open={index === at}
            onOpen={() => go(index)}
          />
        ))}
      </ol>
    </div>
  );
}

/** What a flow's variables begin with. */
function initialOf(variables: readonly Variable[] | undefined): JsonObject | undefined {
  return variables && Object.fromEntries(variables.flatMap(({ key, initial }) => (initial === undefined ? [] : [[key, initial]])));
}
