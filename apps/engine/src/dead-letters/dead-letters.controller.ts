import { Controller } from '@nestjs/common';
import { type DeadLetterRecord, type InputOf, listDeadLetters, retryDeadLetter } from '@filo/api';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { Handles } from '../http/handles.ts';
import { pageOf } from '../http/page-of.ts';
import { Problem } from '../problems/problem.ts';
import { type DeadLetter, DeadLetters } from './dead-letters.ts';

/** Events that could not be handled. */
@Controller()
export class DeadLettersController {
  constructor(private readonly deadLetters: DeadLetters) {}

  @Handles(listDeadLetters)
  async list({ query }: InputOf<typeof listDeadLetters>) {
    const [before = null] = query.cursor === undefined ? [] : readCursor(query.cursor, /^\d{1,18}$/);
    return pageOf(await this.deadLetters.list(before, query.limit + 1), query.limit, ({ id }) => writeCursor(id), record);
  }

  @Handles(retryDeadLetter)
  async retry({ params }: InputOf<typeof retryDeadLetter>) {
    if (!(await this.deadLetters.retry(params.id))) throw new Problem('not-found', 'There is no dead letter with this id.');
    return { id: params.id };
  }
}

function record({ id, channelId, externalUser, event, attempts, error, receivedAt }: DeadLetter): DeadLetterRecord {
  return {
    id,
    channelId,
    user: externalUser,
    event: event as DeadLetterRecord['event'],
    attempts,
    error,
    receivedAt: receivedAt.toISOString(),
  };
}
