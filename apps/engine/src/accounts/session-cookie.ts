import { fastifyCookie } from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.ts';

/** The cookie a session lives in: out of reach for scripts, not sent by other sites' forms, and over https bound to this host. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(config: Config) {
    this.secure = config.publicUrl?.startsWith('https:') ?? false;
    // `__Host-` makes browsers refuse a cookie that a subdomain planted: https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes
    this.name = this.secure ? '__Host-filo_session' : 'filo_session';
  }

  /** The token in a request. */
  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  /** The token in a bare `Cookie` header: sockets have no Fastify request. */
  readHeader(header: string): string | undefined {
    return fastifyCookie.parse(header)[this.name];
  }

  /** Gives the browser a token. */
  set(reply: FastifyReply, token: string, expiresAt: Date): void {
    void reply.setCookie(this.name, token, { ...this.#attributes(), expires: expiresAt });
  }

  /** Takes it away again. */
  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.#attributes());
  }

  #attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}
