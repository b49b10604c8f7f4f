import type { FlowDocument } from '@filo/core';
import { MantineProvider } from '@mantine/core';
import { notifications, Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { queryClient } from '../../../../api/query-client.ts';
import { cssVariables, theme } from '../../../../theme/theme.ts';
import { createEditorStore, type EditorStore } from '../../store/create-editor-store.ts';
import { EditorContext } from '../../store/editor-context.ts';
import { useTry } from '../../store/use-try.ts';
import { TryIt } from '../try-it.tsx';

/** Fonts, which browsers have and jsdom lacks: fields that grow with their text watch them. */
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

/** An open flow with nothing around it but what is given, Try it by default. */
export function openTry(
  document: FlowDocument,
  children: ReactNode = <TryIt />,
): { user: UserEvent; store: EditorStore; address: () => string } {
  cleanup();
  notifications.clean();
  queryClient.clear();
  useTry.setState({ open: true, asked: null, begun: 0 });
  const store = createEditorStore({ flowId: 'orders', saved: { document, revision: 1 }, document });
  const root = createRootRoute();
  const inside = createRoute({ getParentRoute: () => root, id: 'inside' });
  const flow = createRoute({
    getParentRoute: () => inside,
    path: '/flows/$flowId',
    component: () => <EditorContext value={store}>{children}</EditorContext>,
  });
  const router = createRouter({
    routeTree: root.addChildren([inside.addChildren([flow])]),
    history: createMemoryHistory({ initialEntries: ['/flows/orders'] }),
  });
  render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <Notifications />
      <QueryClientProvider client={queryClient}>
        {/* Another router than the studio's, of the same shape as far as this goes. */}
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { user: userEvent.setup(), store, address: () => router.history.location.href };
}
