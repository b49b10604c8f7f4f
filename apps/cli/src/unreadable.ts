/** A file that cannot be used at all; its message is the sentence for the person at the terminal. */
export class Unreadable extends Error {}
