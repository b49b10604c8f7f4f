/** Injects the database's address, embedded or not. */
export const DatabaseUrl = Symbol('DatabaseUrl');
