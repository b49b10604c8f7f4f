import { useChat } from '../panel/chat-context.ts';
import { Icon } from '../styles/icon.tsx';
import { Thumbnail } from './thumbnail.tsx';

/** The files that go with the next message, each of which can still be taken away. */
export function Attachments({ files, remove }: { files: readonly File[]; remove: (file: File) => void }) {
  const { t, format } = useChat();
  return (
    <ul class="attachments">
      {files.map((file, index) => (
        <li key={`${file.name}-${file.lastModified}-${index}`}>
          <Thumbnail file={file} />
          <span class="about">
            <span class="name">{file.name}</span>
            <span class="mute">{format.size(file.size)}</span>
          </span>
          <button type="button" class="plain" aria-label={t('removeFile', { name: file.name })} onClick={() => remove(file)}>
            <Icon name="close" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
