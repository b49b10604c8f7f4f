import { useChat } from '../panel/chat-context.ts';
import { Icon } from '../styles/icon.tsx';
import { AnyButton } from './any-button.tsx';
import type { Menu } from './menu.ts';

/** The buttons below a message; of an older menu only what was chosen and the links. */
export function MenuButtons({ menu }: { menu: Menu }) {
  const { t } = useChat();
  if (menu.buttons.length === 0 && menu.chosen === null) return null;
  return (
    <div class="menu" role="group" aria-label={t('choices')}>
      {menu.buttons.map((button, index) => (
        <AnyButton key={index} button={button} />
      ))}
      {menu.chosen !== null && (
        <span class="chosen" dir="auto">
          <Icon name="check" size={14} />
          <span class="spoken">{t('chosen', { label: menu.chosen })}</span>
          <span aria-hidden="true">{menu.chosen}</span>
        </span>
      )}
    </div>
  );
}
