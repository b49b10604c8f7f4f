/**
 * Why a vendor did not do what it was asked. Callers have words of their own for each of these, in their reader's language; what
 * the vendor itself said stands beside it as `text`.
 */
export type FailureCode =
  | 'bad-content'
  | 'bad-media'
  | 'blocked'
  | 'conflict'
  | 'network'
  | 'not-found'
  | 'not-member'
  | 'rate-limited'
  | 'refused'
  | 'timeout'
  | 'too-large'
  | 'topic-gone'
  | 'unauthorized'
  | 'unreadable-answer'
  | 'user-changed'
  | 'vendor-down'
  | 'webhook-failing';
