import type { Bubble as BubbleContent } from '@filo/core';
import { useChat } from '../panel/chat-context.ts';
import { CardsBubble } from './bubbles/cards-bubble.tsx';
import { ContactBubble } from './bubbles/contact-bubble.tsx';
import { FileBubble } from './bubbles/file-bubble.tsx';
import { ImageBubble } from './bubbles/image-bubble.tsx';
import { LocationBubble } from './bubbles/location-bubble.tsx';
import { RecordingBubble } from './bubbles/recording-bubble.tsx';
import { TextBubble } from './bubbles/text-bubble.tsx';
import { VideoBubble } from './bubbles/video-bubble.tsx';
import { VideoNoteBubble } from './bubbles/video-note-bubble.tsx';

/** One thing in the thread. `pressable` tells whether its buttons still count; `progress` is the percent of an upload. */
export function Bubble({
  bubble,
  pressable = false,
  progress = null,
}: {
  bubble: BubbleContent;
  pressable?: boolean;
  progress?: number | null;
}) {
  const { t } = useChat();
  switch (bubble.kind) {
    case 'text':
      return <TextBubble text={bubble.text} />;
    case 'image':
      return <ImageBubble media={bubble} progress={progress} />;
    case 'video':
      return <VideoBubble media={bubble} progress={progress} />;
    case 'video-note':
      return <VideoNoteBubble media={bubble} />;
    case 'audio':
    case 'voice':
      return <RecordingBubble media={bubble} />;
    case 'file':
      return <FileBubble media={bubble} progress={progress} />;
    case 'location':
      return <LocationBubble location={bubble} />;
    case 'contact':
      return <ContactBubble contact={bubble} />;
    case 'cards':
      return <CardsBubble cards={bubble.cards} pressable={pressable} />;
    default:
      // A newer engine may know kinds this script does not: the visitor is told instead of seeing a hole.
      return <div class="bubble mute">{t('unsupported')}</div>;
  }
}
