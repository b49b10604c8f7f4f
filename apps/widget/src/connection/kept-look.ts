import type { WidgetSession } from '@filo/api';
import type { Keep } from './keep.ts';

/** The look of an earlier visit, so that the chat has its colour before the engine answers. */
export function keptLook(keep: Keep): WidgetSession['look'] | null {
  try {
    const look = JSON.parse(keep.get('look') ?? 'null') as Partial<WidgetSession['look']> | null;
    return look?.title && look.greeting ? (look as WidgetSession['look']) : null;
  } catch {
    // Written by something else under our name: the engine will say how the chat looks.
    return null;
  }
}
