import type { Json, JsonObject } from '@filo/core';
import { ProblemError } from '@filo/sdk';
import { useMemo, useState } from 'react';
import { checkSetting, type SettingFault } from './check-setting.ts';
import { configChanges } from './config-changes.ts';
import { readSettings } from './read-settings.ts';
import type { Setting } from './setting.ts';

/** A form of a channel's settings. */
export interface SettingsDraft {
  settings: readonly Setting[];
  /** What the form shows: the draft over what is saved over what counts when nobody says otherwise. */
  values: JsonObject;
  /** What differs from what is saved, as it is sent. */
  changes: JsonObject;
  set: (name: string, value: Json | undefined) => void;
  /** What is wrong, by setting; known once somebody tried to save. */
  faults: ReadonlyMap<string, SettingFault>;
  /** Whether the settings can be sent; shows what is wrong if not. */
  check(): boolean;
  /** Takes note of the fields the engine refused. */
  refused: (error: unknown) => void;
  /** Forgets the draft. */
  reset(): void;
}

/** Keeps a draft of the settings that a schema describes. `saved` are those the channel has, empty for a new one. */
export function useSettings(schema: JsonObject, saved: JsonObject): SettingsDraft {
  const settings = useMemo(() => readSettings(schema), [schema]);
  const [draft, setDraft] = useState<Record<string, Json | undefined>>({});
  const [tried, setTried] = useState(false);
  const [refusals, setRefusals] = useState<ReadonlySet<string>>(new Set());
  const starts = Object.fromEntries(settings.flatMap(({ name, start }) => (start === undefined ? [] : [[name, start]])));
  const written = Object.entries(draft).map(([name, value]): [string, Json] => [name, value ?? null]);
  const values: JsonObject = { ...starts, ...saved, ...Object.fromEntries(written) };
  const wrong = settings.flatMap((setting): [string, SettingFault][] => {
    const fault = checkSetting(setting, values[setting.name]) ?? (refusals.has(setting.name) ? 'refused' : null);
    return fault === null ? [] : [[setting.name, fault]];
  });
  return {
    settings,
    values,
    changes: configChanges({ ...starts, ...saved }, values),
    faults: new Map(tried ? wrong : []),
    set: (name, value) => {
      setDraft((now) => ({ ...now, [name]: value }));
      setRefusals((now) => new Set([...now].filter((other) => other !== name)));
    },
    check: () => {
      setTried(true);
      return wrong.every(([, fault]) => fault === 'refused');
    },
    refused: (error) => {
      if (!(error instanceof ProblemError)) return;
      const names = (error.document.errors ?? []).map(({ path }) => /^body\.config\.([^.]+)/.exec(path)?.[1]);
      setRefusals(new Set(names.filter((name) => name !== undefined)));
    },
    reset: () => {
      setDraft({});
      setTried(false);
      setRefusals(new Set());
    },
  };
}
