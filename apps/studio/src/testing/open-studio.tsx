import { MantineProvider } from '@mantine/core';
import { notifications, Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { queryClient } from '../api/query-client.ts';
import { createStudioRouter } from '../app/router.tsx';
import { cssVariables, theme } from '../theme/theme.ts';

/** Opens the whole studio at an address, as a browser would, and gives the person who uses it and the address they see. */
export function openStudio(address: string): { user: UserEvent; address: () => string } {
  cleanup();
  notifications.clean();
  queryClient.clear();
  queryClient.setDefaultOptions({ ...queryClient.getDefaultOptions(), queries: { retry: false } });
  const router = createStudioRouter(createMemoryHistory({ initialEntries: [address] }));
  render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <Notifications />
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { user: userEvent.setup(), address: () => router.history.location.href };
}
