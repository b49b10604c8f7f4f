/** An error answer of the Bot API. https://core.telegram.org/bots/api#making-requests */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: number;

  constructor(code: number, description: string) {
    super(description);
    this.code = code;
  }
}

/** The answer to a call that makes no sense. */
export const badRequest = (about: string): Refusal => new Refusal(400, `Bad Request: ${about}`);
