import { linkParts } from '../link-parts.ts';

/** A text as it was written: line breaks kept, addresses as links, markup shown and never read. */
export function TextBubble({ text }: { text: string }) {
  return (
    <div class="bubble" dir="auto">
      <Lines text={text} />
    </div>
  );
}

/** The text itself, also used for captions and cards. */
export function Lines({ text }: { text: string }) {
  return (
    <>
      {linkParts(text).map(({ text: piece, href }, index) =>
        href === null ? (
          piece
        ) : (
          <a key={index} href={href} target="_blank" rel="noopener noreferrer nofollow">
            {piece}
          </a>
        ),
      )}
    </>
  );
}
