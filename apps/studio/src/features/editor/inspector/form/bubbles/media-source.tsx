import { Button, FileButton, Group, Image, Text } from '@mantine/core';
import { uploadMedia } from '@filo/api';
import { type JsonObject, plainText } from '@filo/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../../../api/client.ts';
import { useTexts } from '../../../../../i18n/i18n.ts';
import { useProblemText } from '../../../../../ui/use-problem-text.ts';
import { inspectorTexts } from '../../texts/index.ts';
import { FieldFrame } from '../field-frame.tsx';
import { TemplateInput } from '../template/template-input.tsx';

const accepts: Record<string, string> = { image: 'image/*', video: 'video/*', 'video-note': 'video/*', audio: 'audio/*', voice: 'audio/*' };

interface MediaSourceProps {
  value: JsonObject;
  onChange: (value: JsonObject) => void;
  path: string;
}

/** Where a picture, a recording or a file comes from: an upload, or an address. */
export function MediaSource({ value, onChange, path }: MediaSourceProps) {
  const t = useTexts(inspectorTexts);
  const words = useProblemText();
  const kind = plainText(value['kind']);
  const mediaId = typeof value['mediaId'] === 'string' ? value['mediaId'] : undefined;
  const url = typeof value['url'] === 'string' ? value['url'] : '';
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return api.call(uploadMedia, { file: { bytes, name: file.name, mime: file.type } });
    },
    onSuccess: ({ mediaId: id }, file) => {
      const { url: _url, ...rest } = value;
      onChange({ ...rest, mediaId: id, ...(kind === 'file' && { name: file.name }) });
    },
  });
  const shown = mediaId ? `/media/${mediaId}` : /^https?:/.test(url) && !url.includes('{{') ? url : null;
  return (
    <>
      {kind === 'image' && shown && <Image src={shown} alt="" radius="md" mah={140} fit="contain" />}
      <Group gap="xs">
        <FileButton accept={accepts[kind] ?? '*/*'} onChange={(file) => file && upload.mutate(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="xs"
              loading={upload.isPending}
              leftSection={<IconUpload size={14} stroke={1.6} aria-hidden />}
            >
              {mediaId ? t('uploadOther') : t('upload')}
            </Button>
          )}
        </FileButton>
        {mediaId && (
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            onClick={() => {
              const { mediaId: _gone, ...rest } = value;
              onChange({ ...rest, url: '' });
            }}
          >
            {t('useAddress')}
          </Button>
        )}
      </Group>
      {upload.error && (
        <Text size="xs" c="var(--bad)" role="alert">
          {words(upload.error)}
        </Text>
      )}
      {!mediaId && (
        <FieldFrame meta={{}} path={`${path}.url`}>
          <TemplateInput
            ariaLabel={t('mediaAddress')}
            placeholder="https://"
            value={url}
            onChange={(next) => onChange({ ...value, url: next })}
          />
        </FieldFrame>
      )}
    </>
  );
}
