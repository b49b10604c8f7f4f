import {
  IconFile,
  IconHandClick,
  IconLayoutCards,
  IconMapPin,
  IconMicrophone,
  IconPhoto,
  IconUser,
  IconVideo,
  type TablerIcon,
} from '@tabler/icons-react';

/** Signs of what is said in other ways than by a text. */
export const kindIcons: Record<OtherKind, TablerIcon> = {
  image: IconPhoto,
  video: IconVideo,
  'video-note': IconVideo,
  audio: IconMicrophone,
  voice: IconMicrophone,
  file: IconFile,
  location: IconMapPin,
  contact: IconUser,
  cards: IconLayoutCards,
  press: IconHandClick,
};

/** Ways to say something that are no text; `press` is that of a button. */
export type OtherKind = 'image' | 'video' | 'video-note' | 'audio' | 'voice' | 'file' | 'location' | 'contact' | 'cards' | 'press';
