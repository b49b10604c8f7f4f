import { Injectable } from '@nestjs/common';
import { FlowPublished } from '../flows/flow-published.ts';
import { FlowStore } from '../flows/flow-store.ts';
import { LiveBus } from './live-bus.ts';

/** Has every process follow at once when another version of a flow goes live; one that misses the word follows within a second. */
@Injectable()
export class FlowNews {
  constructor(bus: LiveBus, published: FlowPublished, flows: FlowStore) {
    published.listen((flowId) => bus.publish({ what: 'flow', flowId }));
    bus.listen((message) => {
      if (message.what === 'flow') flows.forget(message.flowId);
    });
  }
}
