/** Injects the `GuardedFetch` of the process. */
export const GuardedFetcher = Symbol('GuardedFetch');

/** Injects the `Encryption` of channel settings. */
export const ChannelEncryption = Symbol('ChannelEncryption');
