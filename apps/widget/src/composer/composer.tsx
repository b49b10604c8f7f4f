import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useChat } from '../panel/chat-context.ts';
import { Icon } from '../styles/icon.tsx';
import { Attachments } from './attachments.tsx';
import { checkFiles, fileLimit, filesAtOnce } from './check-files.ts';
import type { FileProblem } from './check-files.ts';
import { CharacterCount } from './character-count.tsx';
import { textRoom } from './text-room.ts';

/** Where the visitor writes and adds files. Enter sends, Shift+Enter begins a line. An unsent text survives a reload. */
export function Composer({ dropped }: { dropped: readonly File[] }) {
  const { outbox, keep, t, format } = useChat();
  const [text, setText] = useState(() => keep.get('draft') ?? '');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const room = textRoom(text);
  const ready = (text.trim() !== '' || files.length > 0) && (room ?? 0) >= 0;

  const add = (more: readonly File[]) => {
    const checked = checkFiles(files.length, more);
    setFiles([...files, ...checked.taken]);
    setProblem(checked.problem);
    field.current?.focus();
  };
  const write = (next: string) => {
    setText(next);
    if (next === '') keep.remove('draft');
    else keep.set('draft', next);
  };
  const send = () => {
    if (!ready) return;
    for (const file of files) outbox.file(file);
    if (text.trim() !== '') outbox.text(text.trim());
    setFiles([]);
    setProblem(null);
    write('');
    field.current?.focus();
  };

  useEffect(() => {
    if (dropped.length > 0) add(dropped);
  }, [dropped]);
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    // The field grows with its text up to the height the style sheet allows.
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }, [text]);

  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed (Japanese, Chinese), Enter belongs to the input method.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0) return;
    event.preventDefault();
    add(pasted);
  };
  const onPick = () => {
    add([...(picker.current?.files ?? [])]);
    if (picker.current) picker.current.value = '';
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {files.length > 0 && <Attachments files={files} remove={(file) => setFiles(files.filter((one) => one !== file))} />}
      <p class="notice" role="alert">
        {problem &&
          t(problem.key, {
            count: filesAtOnce,
            limit: format.size(fileLimit),
            ...('name' in problem ? { name: problem.name } : {}),
            ...('size' in problem ? { size: format.size(problem.size) } : {}),
          })}
      </p>
      <div class="line">
        <button type="button" class="plain" aria-label={t('attach')} onClick={() => picker.current?.click()}>
          <Icon name="attach" />
        </button>
        <input ref={picker} type="file" multiple hidden onChange={onPick} />
        <textarea
          ref={field}
          rows={1}
          dir="auto"
          value={text}
          placeholder={t('write')}
          aria-label={t('write')}
          aria-invalid={room !== null && room < 0}
          enterkeyhint="send"
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <button type="submit" class="send" aria-label={t('send')} disabled={!ready}>
          <Icon name="send" />
        </button>
      </div>
      <CharacterCount room={room} />
    </form>
  );
}
