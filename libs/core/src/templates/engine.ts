import { CaptureTag, Liquid } from 'liquidjs';
import type { Context, Emitter, Template } from 'liquidjs';
import { BoundedEmitter } from './bounded-emitter.ts';
import { dateFilters } from './date.ts';

/** Bytes a `capture` may hold: as much as a whole rendered template. */
const captureBytes = 64 * 1024;

/** `capture` that cannot double its way through the memory. */
class BoundedCapture extends CaptureTag {
  override *render(ctx: Context): Generator<unknown, void, string> {
    const emitter: Emitter = new BoundedEmitter(captureBytes);
    yield this.liquid.renderer.renderTemplates((this as unknown as { templates: Template[] }).templates, ctx, emitter);
    const name = (this as unknown as { variable: string }).variable;
    Object.assign(ctx.bottom(), { [name]: emitter.buffer });
  }
}

/** Tags that would read files. */
const fileTags = ['include', 'render', 'layout', 'block'];
/** Filters whose answer changes from call to call. */
const chanceFilters = ['sample'];

/**
 * Liquid as flows may use it: no files, no clock, no chance, own members only, unknown filters refused when the
 * template is parsed. Language: https://shopify.github.io/liquid/, engine: https://liquidjs.com/.
 */
export function createEngine(parseBytes: number): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false,
    parseLimit: parseBytes,
    timezoneOffset: 0,
    templates: {},
  });
  for (const tag of fileTags) Reflect.deleteProperty(engine.tags, tag);
  for (const filter of chanceFilters) engine.unregisterFilter(filter);
  for (const [name, filter] of Object.entries(dateFilters)) engine.registerFilter(name, filter);
  engine.registerTag('capture', BoundedCapture);
  return engine;
}
