import { FileButton, type FileButtonProps } from '@mantine/core';

/** A button that asks for a file of this computer. The same file can be chosen again, for it may have been mended meanwhile. */
export function FileChooser({ inputProps, ...props }: FileButtonProps) {
  // A browser tells nothing of a file that is chosen already.
  return <FileButton {...props} inputProps={{ ...inputProps, onClick: ({ currentTarget }) => (currentTarget.value = '') }} />;
}
