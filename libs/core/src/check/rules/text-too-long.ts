import type { ConfigFacts } from '../../kinds/kind.ts';
import type { ChannelLimits, Issue } from '../issue.ts';
import type { Rule } from '../rule.ts';

type TextFact = NonNullable<ConfigFacts['texts']>[number];

const limitOf: Record<TextFact['as'], (channel: ChannelLimits) => number | undefined> = {
  text: ({ text }) => text,
  caption: ({ caption }) => caption,
  button: ({ buttonLabel }) => buttonLabel,
  title: () => undefined,
};

/** A text over a channel's limit would be cut or split there. Templates count by what they say at least. */
export const textTooLong: Rule = ({ nodes, channels }) =>
  [...nodes.values()].flatMap(({ id, facts }) =>
    (facts.texts ?? []).flatMap((fact) => channels.flatMap((channel) => overLimit(id, fact, channel))),
  );

function overLimit(nodeId: string, { path, text, as }: TextFact, channel: ChannelLimits): Issue[] {
  const max = limitOf[as](channel);
  if (max === undefined) return [];
  const versions: [string, string][] = typeof text === 'string' ? [['', text]] : Object.entries(text);
  return versions.flatMap(([language, one]) => {
    const length = [...one.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, '')].length;
    if (length <= max) return [];
    return [
      {
        code: 'text-too-long',
        nodeId,
        severity: 'warning' as const,
        params: { path, channel: channel.kind, max, length, ...(language && { language }) },
      },
    ];
  });
}
