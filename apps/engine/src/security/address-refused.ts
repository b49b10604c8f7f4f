/** An outgoing call was about to reach an address that is not allowed. Nothing was sent. */
export class AddressRefused extends Error {
  override name = 'AddressRefused';

  constructor(host: string, ip: string) {
    super(host === ip ? `${host} is not a public address.` : `${host} leads to ${ip}, which is not a public address.`);
  }
}
