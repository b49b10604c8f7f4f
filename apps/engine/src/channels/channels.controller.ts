import { Controller } from '@nestjs/common';
import {
  changeChannel,
  checkChannelHealth,
  connectChannel,
  createChannel,
  type InputOf,
  listChannelKinds,
  listChannels,
  postChannelMessage,
  readChannel,
  removeChannel,
  startChannel,
  stopChannel,
} from '@filo/api';
import { Handles } from '../http/handles.ts';
import { ChannelList } from './channel-list.ts';
import { ChannelMessages } from './channel-messages.ts';
import { ChannelSetup } from './channel-setup.ts';

/** Accounts of vendors. */
@Controller()
export class ChannelsController {
  constructor(
    private readonly channels: ChannelList,
    private readonly setup: ChannelSetup,
    private readonly messages: ChannelMessages,
  ) {}

  @Handles(listChannelKinds)
  kinds() {
    return this.channels.kinds();
  }

  @Handles(createChannel)
  create({ body }: InputOf<typeof createChannel>) {
    return this.setup.create(body);
  }

  @Handles(listChannels)
  list({ query }: InputOf<typeof listChannels>) {
    return this.channels.list(query.limit, query.cursor);
  }

  @Handles(readChannel)
  read({ params }: InputOf<typeof readChannel>) {
    return this.channels.read(params.id);
  }

  @Handles(changeChannel)
  change({ params, body }: InputOf<typeof changeChannel>) {
    return this.setup.change(params.id, body);
  }

  @Handles(removeChannel)
  async remove({ params }: InputOf<typeof removeChannel>): Promise<undefined> {
    await this.setup.remove(params.id);
  }

  @Handles(connectChannel)
  connect({ params }: InputOf<typeof connectChannel>) {
    return this.setup.start(params.id);
  }

  @Handles(checkChannelHealth)
  health({ params }: InputOf<typeof checkChannelHealth>) {
    return this.channels.health(params.id);
  }

  @Handles(stopChannel)
  stop({ params }: InputOf<typeof stopChannel>) {
    return this.setup.stop(params.id);
  }

  @Handles(startChannel)
  start({ params }: InputOf<typeof startChannel>) {
    return this.setup.start(params.id);
  }

  @Handles(postChannelMessage)
  post({ params, body }: InputOf<typeof postChannelMessage>) {
    return this.messages.post(params.id, body);
  }
}
