import type { FlowNode, Json, JsonObject, NodeKinds } from '@filo/core';
import { mapJson } from '../parts/map-json.ts';
import { customerTexts } from './customer-texts.ts';
import { rewriteTemplate } from './rewrite-template.ts';

/** A node that reads another name instead of `from`: in templates, and on the left of comparisons. What stands below the name stays. */
export function replaceName(node: FlowNode, from: string, to: string, kinds: NodeKinds): FlowNode {
  const isText = customerTexts(node, kinds);
  const found = namePattern(from);
  const config = mapJson(node.config as Json, {
    text: (text, path) => {
      const written = rewriteTemplate(text, found, () => to);
      return written === text && /(^|\.)left$/.test(path) && !isText(path) ? replacePath(text, from, to) : written;
    },
  });
  return config === node.config ? node : { ...node, config: config as JsonObject };
}

function replacePath(text: string, from: string, to: string): string {
  return text === from || text.startsWith(`${from}.`) || text.startsWith(`${from}[`) ? `${to}${text.slice(from.length)}` : text;
}

/** The name as templates may write it: `contact.nmae`, `contact["nmae"]`, `items[0]`. */
function namePattern(name: string): RegExp {
  const [root = '', ...rest] = name.split('.').map((step) => step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const below = rest.map((step) => `(?:\\.${step}|\\[\\s*(?:"${step}"|'${step}'|${step})\\s*\\])`).join('');
  return new RegExp(`${root}${below}(?![A-Za-z0-9_?]|-(?![%}]))`, 'y');
}
