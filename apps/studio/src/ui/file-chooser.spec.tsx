import { afterEach, expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FileChooser } from './file-chooser.tsx';

afterEach(cleanup);

it('takes the same file again', async () => {
  const chosen: (string | undefined)[] = [];
  render(
    <MantineProvider env="test">
      <FileChooser onChange={(file) => chosen.push(file?.name)} inputProps={{ 'aria-label': 'File' }}>
        {(button) => <button {...button}>Choose</button>}
      </FileChooser>
    </MantineProvider>,
  );
  const input = screen.getByLabelText<HTMLInputElement>('File');
  await userEvent.upload(input, new File(['{}'], 'shop.flow.json'));
  expect([chosen, input.files?.length]).toEqual([['shop.flow.json'], 1]);
  fireEvent.click(input);
  expect(input.files?.length).toBe(0);
});
