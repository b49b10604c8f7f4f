import { Fragment } from 'react';

const address = /(https?:\/\/[^\s<>"]+)/i;

/** A text as chats show it: line breaks kept, addresses as links. */
export function LinkedText({ text }: { text: string }) {
  return text.split(address).map((part, index) =>
    index % 2 === 1 ? (
      // The parts of a text have no other name than their place.
      <a key={index} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
