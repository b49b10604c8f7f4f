import type { Button } from '@filo/core';
import { AskLocation } from './ask-location.tsx';
import { AskPhone } from './ask-phone.tsx';
import { LinkButton } from './link-button.tsx';
import { ReplyButton } from './reply-button.tsx';

/** A button of any kind, drawn by its kind. A disabled one shows what could have been pressed; links always lead somewhere. */
export function AnyButton({ button, disabled = false }: { button: Button; disabled?: boolean }) {
  switch (button.kind) {
    case 'reply':
      return <ReplyButton button={button} disabled={disabled} />;
    case 'url':
    case 'web-app':
      return <LinkButton button={button} />;
    case 'phone':
      return <AskPhone label={button.label} disabled={disabled} />;
    case 'location':
      return <AskLocation label={button.label} disabled={disabled} />;
    default:
      return null;
  }
}
