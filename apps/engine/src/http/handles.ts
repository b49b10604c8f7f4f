import { createParamDecorator, type ExecutionContext, HttpCode, RequestMapping, RequestMethod, Res, SetMetadata } from '@nestjs/common';
import type { AnswerOf, Endpoint, InputOf } from '@filo/api';
import type { FastifyRequest } from 'fastify';
import type { CalledRequest, Caller } from './caller.ts';
import { readInput } from './read-input.ts';

/** Metadata key under which a handler carries its endpoint. */
export const endpointKey = 'filo:endpoint';

type Answered<Definition extends Endpoint> = Definition extends { produces: string }
  ? Promise<void>
  : AnswerOf<Definition> | Promise<AnswerOf<Definition>>;

type Handler<Definition extends Endpoint> = (input: InputOf<Definition>, caller: Caller, ...reply: never[]) => Answered<Definition>;

const Input = createParamDecorator((endpoint: Endpoint, context: ExecutionContext) =>
  readInput(endpoint, context.switchToHttp().getRequest<FastifyRequest>()),
);
const CallerOfRequest = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller => context.switchToHttp().getRequest<CalledRequest>().caller ?? { kind: 'anonymous' },
);

/**
 * Makes a method the handler of an endpoint: its route, its guard, its checks and its status come from there. The method
 * takes the checked input, then (if it wants) the caller and Fastify's reply. An endpoint that `produces` something other than
 * JSON is answered through the reply.
 */
export function Handles<Definition extends Endpoint>(definition: Definition) {
  return <Method extends Handler<Definition>>(target: object, key: string, descriptor: TypedPropertyDescriptor<Method>): void => {
    RequestMapping({ path: definition.path, method: RequestMethod[definition.method] })(target, key, descriptor);
    SetMetadata(endpointKey, definition)(target, key, descriptor);
    HttpCode(definition.status ?? (definition.answer || definition.produces ? 200 : 204))(target, key, descriptor);
    Input(definition)(target, key, 0);
    CallerOfRequest()(target, key, 1);
    Res({ passthrough: !definition.produces })(target, key, 2);
  };
}
