import { Fragment } from 'react';
import { linkParts } from './link-parts.ts';

/** A text as chats show it: line breaks kept, addresses as links. */
export function LinkedText({ text }: { text: string }) {
  return linkParts(text).map(({ text: words, href }, index) =>
    href === null ? (
      <Fragment key={index}>{words}</Fragment>
    ) : (
      <a key={index} href={href} target="_blank" rel="noreferrer nofollow">
        {words}
      </a>
    ),
  );
}
