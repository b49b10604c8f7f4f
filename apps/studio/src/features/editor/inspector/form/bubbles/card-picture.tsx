import type { JsonObject } from '@filo/core';
import { MediaField } from '../media/media-field.tsx';

interface CardPictureProps {
  card: JsonObject;
  path: string;
  onChange: (card: JsonObject) => void;
}

/** The picture of a card. A card has room for an address alone, so an upload stands there by its own. */
export function CardPicture({ card, path, onChange }: CardPictureProps) {
  const { image: given, ...rest } = card;
  const image = typeof given === 'string' ? given : '';
  return (
    <MediaField
      kind="image"
      mediaId={/^\/media\/([A-Za-z0-9_-]{16,64})$/.exec(image)?.[1]}
      url={image}
      path={`${path}.image`}
      onFile={({ url }) => onChange({ ...rest, image: url })}
      onUrl={(url) => onChange(url === '' ? rest : { ...rest, image: url })}
    />
  );
}
