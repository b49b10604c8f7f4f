import type { Played } from '@filo/core';
import styles from './lines.module.css';

/** What the bot said, and the buttons it left the customer with. */
export function Came({ played: { texts, buttons } }: { played: Played }) {
  if (texts.length === 0 && buttons.length === 0) return null;
  return (
    <div className={styles['came']}>
      {texts.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
      {buttons.length > 0 && (
        <ul>
          {buttons.map((label, index) => (
            <li key={index}>{label}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
