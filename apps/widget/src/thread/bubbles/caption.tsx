import { Lines } from './text-bubble.tsx';

/** The words below a picture or file, when there are any. */
export function Caption({ text }: { text: string | undefined }) {
  return text ? (
    <p class="caption" dir="auto">
      <Lines text={text} />
    </p>
  ) : null;
}
