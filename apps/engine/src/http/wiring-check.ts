import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type Endpoint, endpoints } from '@filo/api';
import { endpointKey } from './handles.ts';

/** Metadata key of a Nest route: https://github.com/nestjs/nest/blob/master/packages/common/constants.ts */
const pathKey = 'path';

/** Refuses to start unless each endpoint has exactly one handler and each handler an endpoint. */
@Injectable()
export class WiringCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const faults = wiringFaults(endpoints, this.#handlers());
    if (faults.length > 0) throw new Error(`The API is not wired as described:\n${faults.join('\n')}`);
  }

  #handlers(): Handler[] {
    return this.discovery.getControllers().flatMap(({ instance, name }) => {
      const prototype: unknown = Object.getPrototypeOf(instance);
      if (typeof prototype !== 'object' || prototype === null) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler: unknown = Reflect.get(prototype, method);
        if (typeof handler !== 'function' || !Reflect.hasMetadata(pathKey, handler)) return [];
        return [{ name: `${name}.${method}`, endpoint: Reflect.getMetadata(endpointKey, handler) as Endpoint | undefined }];
      });
    });
  }
}

/** A routed method and the endpoint it carries. */
export interface Handler {
  name: string;
  endpoint: Endpoint | undefined;
}

/** What is wrong between the endpoints and their handlers, a sentence each. */
export function wiringFaults(all: readonly Endpoint[], handlers: readonly Handler[]): string[] {
  const without = handlers
    .filter((handler) => handler.endpoint === undefined)
    .map((handler) => `${handler.name} has a route but no endpoint`);
  const unserved = all.flatMap((endpoint) => {
    const found = handlers.filter((handler) => handler.endpoint === endpoint);
    if (found.length === 1) return [];
    const route = `${endpoint.id} (${endpoint.method} ${endpoint.path})`;
    return [
      found.length === 0
        ? `${route} has no handler`
        : `${route} has ${found.length} handlers: ${found.map((handler) => handler.name).join(', ')}`,
    ];
  });
  const unlisted = handlers
    .filter(({ endpoint }) => endpoint && !all.includes(endpoint))
    .map((handler) => `${handler.name} serves an endpoint that is not listed`);
  return [...without, ...unserved, ...unlisted];
}
