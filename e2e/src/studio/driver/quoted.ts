/** Words for use in a regular expression, where they mean themselves. */
export const quoted = (words: string): string => words.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
