import type { CompiledNode, FlowVersion } from '../flow/version.ts';
import type { Json, JsonObject } from '../json.ts';
import type { NodeContext } from '../kinds/kind.ts';
import { renderJson } from '../templates/render-json.ts';
import type { TemplateScope } from '../templates/render.ts';
import { renderTemplate } from '../templates/render.ts';
import { pickText } from '../values/text.ts';
import { parsePath, readSteps } from '../values/path.ts';
import { activeFrame } from './frames.ts';
import { languageIn } from './language.ts';
import { randomAt } from './random.ts';
import { issue } from './record.ts';
import type { Turn } from './turn.ts';

const noVariables: JsonObject = {};

/** What a node sees of the conversation at this point of the turn. */
export function nodeContext(turn: Turn, flow: FlowVersion, node: CompiledNode, local: Json | undefined): NodeContext {
  const { state, env, event } = turn;
  const { languages, settings } = flow.document;
  const vars = activeFrame(turn)?.vars ?? noVariables;
  const language = languageIn(turn, flow);
  state.language = language;
  const { contact } = turn;
  const message = state.lastMessage ?? noVariables;
  const roots = { vars, contact: contact as unknown as Json, message, channel: env.channel as unknown as Json, language };
  const { templateBytes, renderedBytes } = env.limits;
  const scope = (): TemplateScope => ({
    values: { vars, contact, message, channel: env.channel, language, now: new Date(event.at).toISOString() },
    timezone: settings.timezone,
    maxRendered: renderedBytes,
  });

  const render = (template: string): string => {
    const { text, problem } = renderTemplate(template, scope, templateBytes);
    if (problem) issue(turn, problem.code, node.id, problem.params);
    return text;
  };
  const read = (path: string): Json | undefined => {
    const steps = parsePath(path);
    return steps ? readSteps(roots, steps) : undefined;
  };
  return {
    nodeId: node.id,
    config: node.config,
    local,
    now: event.at,
    language,
    timezone: settings.timezone,
    hours: settings.hours,
    country: settings.country,
    vars,
    contact,
    message,
    run: { id: state.run?.id ?? '', path: state.run?.path ?? [] },
    text: (text) => render(pickText(text, language, languages)),
    render,
    renderJson: (value) => renderJson(value, render, read),
    read,
    random: () => randomAt(state.conversationId, state.turn, turn.draws++),
  };
}
