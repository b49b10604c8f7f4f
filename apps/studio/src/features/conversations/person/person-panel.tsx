import { Anchor, Skeleton } from '@mantine/core';
import type { ConversationRecord } from '@filo/api';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { contactName } from '../../../ui/contact-name.ts';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { conversationsTexts } from '../texts/index.ts';
import { Avatar } from '../words/avatar.tsx';
import { saidValue } from '../words/said-value.ts';
import { usePersonName } from '../words/use-person-name.ts';
import { contactQuery } from './contact-query.ts';
import { languageName } from './language-name.ts';
import styles from './person.module.css';

/** Who the customer is, as far as it is known. */
export function PersonPanel({ conversation }: { conversation: ConversationRecord }) {
  const t = useTexts(conversationsTexts);
  const { language } = useLanguage();
  const format = useFormat();
  const name = usePersonName()(conversation);
  const { data: contact, error, refetch } = useQuery(contactQuery(conversation.contact.id));
  const { lastMessageAt, channel } = conversation;
  // What a flow found out arrives with its messages.
  useEffect(() => void refetch(), [lastMessageAt, refetch]);
  const fields = Object.entries(contact?.fields ?? {}).flatMap(([key, value]) => {
    const said = saidValue(value);
    return said === null ? [] : [{ key, said }];
  });
  return (
    <aside className={styles['panel']} aria-label={t('person')}>
      <header className={styles['who']}>
        <Avatar name={name} kind={channel.kind} known={contactName(conversation) !== null} />
        <div>
          <h2>{name}</h2>
          <p>
            {contact ? t('since', { date: format.full(contact.createdAt) }) : <Skeleton component="span" display="block" h={12} w={120} />}
          </p>
        </div>
      </header>
      {contact === undefined && <ProblemText error={error} onRetry={() => void refetch()} />}
      {contact && (
        <>
          <dl className={styles['facts']}>
            <Fact name={t('email')} missing={t('unknown')}>
              {contact.email && <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>}
            </Fact>
            <Fact name={t('phone')} missing={t('unknown')}>
              {contact.phone && <Anchor href={`tel:${contact.phone}`}>{contact.phone}</Anchor>}
            </Fact>
            {contact.username && <Fact name={t('username')}>{`@${contact.username}`}</Fact>}
            <Fact name={t('language')} missing={t('unknown')}>
              {contact.language && languageName(contact.language, language)}
            </Fact>
            {conversation.blockedAt !== null && <Fact name={t('reachable')}>{t('blocked')}</Fact>}
          </dl>
          {fields.length > 0 && (
            <>
              <h3>{t('fields')}</h3>
              <dl className={styles['facts']}>
                {fields.map(({ key, said }) => (
                  <Fact key={key} name={key}>
                    {said}
                  </Fact>
                ))}
              </dl>
            </>
          )}
          {contact.tags.length > 0 && (
            <>
              <h3>{t('tags')}</h3>
              <ul className={styles['tags']}>
                {contact.tags.map((tag) => (
                  <li key={tag}>{tag}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </aside>
  );
}

function Fact({ name, missing, children }: { name: string; missing?: string; children: ReactNode }) {
  const empty = children === null || children === '';
  if (empty && missing === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd data-missing={empty || undefined}>{empty ? missing : children}</dd>
    </div>
  );
}
