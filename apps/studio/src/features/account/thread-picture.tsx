import { IconBubble, IconListDetails, IconPackage, IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/i18n.ts';
import styles from './thread-picture.module.css';
import { accountTexts } from './texts/index.ts';

/** What Filo makes, in one look: four cards, and the thread that runs through them. Says nothing to screen readers. */
export function ThreadPicture() {
  const t = useTexts(accountTexts);
  return (
    <div className={styles['canvas']} aria-hidden>
      <div className={styles['scene']}>
        <svg viewBox="0 0 690 340" className={styles['threads']}>
          <path className={styles['quiet']} d="M 444 182 C 484 182, 460 262, 500 262" />
          <path d="M 176 76 C 210 76, 202 52, 236 52" />
          <path d="M 444 142 C 484 142, 460 52, 500 52" />
        </svg>
        <Card style={styles['first']} tile="talk" Icon={IconBubble} title={t('pictureStart')}>
          <span className={styles['customer']}>{t('pictureHello')}</span>
        </Card>
        <Card style={styles['second']} tile="ask" Icon={IconListDetails} title={t('pictureMenu')}>
          <span className={styles['bubble']}>{t('pictureQuestion')}</span>
          <span className={styles['button']} data-taken>
            {t('pictureOrder')}
          </span>
          <span className={styles['button']}>{t('picturePerson')}</span>
        </Card>
        <Card style={styles['third']} tile="do" Icon={IconPackage} title={t('pictureFind')}>
          <span className={styles['bubble']}>{t('pictureAnswer')}</span>
        </Card>
        <Card style={styles['fourth']} tile="people" Icon={IconUser} title={t('picturePerson')}>
          <span className={styles['bubble']}>{t('picturePersonAnswer')}</span>
        </Card>
      </div>
    </div>
  );
}

interface CardProps {
  style: string | undefined;
  tile: 'talk' | 'ask' | 'do' | 'people';
  Icon: typeof IconBubble;
  title: string;
  children: ReactNode;
}

function Card({ style, tile, Icon, title, children }: CardProps) {
  return (
    <div className={`${styles['card'] ?? ''} ${style ?? ''}`}>
      <span className={styles['title']}>
        <span className={styles['tile']} data-family={tile}>
          <Icon size={14} stroke={1.8} />
        </span>
        {title}
      </span>
      {children}
    </div>
  );
}
