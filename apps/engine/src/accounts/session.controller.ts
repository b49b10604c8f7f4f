import { Controller } from '@nestjs/common';
import { changePassword, type InputOf, readSession, signIn, signOut } from '@filo/api';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { SessionService } from './session.service.ts';

/** Signing in and out. */
@Controller()
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Handles(signIn)
  signIn({ body }: InputOf<typeof signIn>, _caller: Caller, reply: FastifyReply) {
    return this.sessions.signIn(body.email, body.password, reply);
  }

  @Handles(readSession)
  read(_input: InputOf<typeof readSession>, caller: Caller) {
    return this.sessions.read(caller);
  }

  @Handles(signOut)
  signOut(_input: InputOf<typeof signOut>, caller: Caller, reply: FastifyReply) {
    return this.sessions.signOut(caller, reply);
  }

  @Handles(changePassword)
  changePassword({ body }: InputOf<typeof changePassword>, caller: Caller) {
    return this.sessions.changePassword(caller, body.current, body.password);
  }
}
