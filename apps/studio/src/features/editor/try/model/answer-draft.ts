import type { FlowVersion, Json, JsonObject, Variable, WebhookRequest } from '@filo/core';
import type { GivenAnswer } from './tried.ts';

const examples: Record<Variable['type'], Json> = {
  text: 'text',
  number: 1,
  boolean: true,
  date: '2025-01-31',
  list: [],
  object: {},
  any: 'text',
};

/** What a web service may answer, to begin with: the answer given last time, else one example for each value that is saved. */
export function answerDraft({ select }: WebhookRequest, { variables }: FlowVersion, last: GivenAnswer | undefined): GivenAnswer {
  const selected: JsonObject = Object.fromEntries(
    Object.keys(select).map((path) => [path, last?.selected[path] ?? exampleOf(path, variables)]),
  );
  return { status: last?.status ?? 200, selected };
}

function exampleOf(path: string, variables: FlowVersion['variables']): Json {
  const [root = '', key = '', ...rest] = path.split('.');
  const type = root === 'vars' && rest.length === 0 ? variables.get(key)?.type : undefined;
  return examples[type ?? 'text'];
}
