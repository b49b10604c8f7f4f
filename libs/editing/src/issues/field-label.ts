import type { AnyNodeKind, InterfaceText } from '@filo/core';

/** As much of a schema as is needed to walk down it. */
interface Schema {
  meta?(): { label?: InterfaceText } | undefined;
  def?: {
    type: string;
    shape?: Record<string, Schema>;
    element?: Schema;
    valueType?: Schema;
    innerType?: Schema;
    in?: Schema;
    options?: readonly Schema[];
  };
}

/** What the form calls the setting at a place in a config, with the number of the item in a list: `Buttons 2`. Null when it has no name. */
export function fieldLabel(config: AnyNodeKind['config'], path: string): InterfaceText | null {
  // A setting within one of the same name is that setting.
  const labels = walk(config as unknown as Schema, path.split('.')).filter(({ en }, index, all) => all[index - 1]?.en !== en);
  const last = labels.at(-1);
  return last ? { en: labels.map(({ en }) => en).join(', '), it: labels.map(({ it }) => it).join(', ') } : null;
}

function walk(schema: Schema | undefined, steps: readonly string[]): InterfaceText[] {
  if (!schema) return [];
  const own = schema.meta?.()?.label;
  const below = step(schema, steps);
  return own ? [below.item === undefined ? own : numbered(own, below.item), ...below.labels] : below.labels;
}

function step(schema: Schema, steps: readonly string[]): { labels: InterfaceText[]; item?: number } {
  const [first, ...rest] = steps;
  const { shape, element, valueType, innerType, in: inner, options } = schema.def ?? {};
  if (first === undefined) return { labels: [] };
  if (innerType ?? inner) return step(innerType ?? inner ?? {}, steps);
  if (options)
    return options.map((option) => step(option, steps)).reduce((best, one) => (size(one) > size(best) ? one : best), { labels: [] });
  if (shape) return { labels: walk(Object.hasOwn(shape, first) ? shape[first] : undefined, rest) };
  if (element && /^\d+$/.test(first)) return { labels: walk(element, rest), item: Number(first) + 1 };
  return { labels: walk(valueType, rest) };
}

function size({ labels, item }: { labels: InterfaceText[]; item?: number }): number {
  return labels.length * 2 + (item === undefined ? 0 : 1);
}

function numbered({ en, it }: InterfaceText, item: number): InterfaceText {
  return { en: `${en} ${item}`, it: `${it} ${item}` };
}
