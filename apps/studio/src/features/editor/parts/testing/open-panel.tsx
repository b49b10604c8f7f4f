import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import type { FlowDocument } from '@filo/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { idOf } from '../../../../testing/records.ts';
import { createEditorStore, type EditorStore } from '../../store/create-editor-store.ts';
import { EditorContext } from '../../store/editor-context.ts';

interface OpenPanel {
  store: EditorStore;
  user: UserEvent;
  /** The address as it is now. */
  address: () => string;
}

/** Shows a panel or a dialog of the editor with a flow open (`idOf(11)`), at its own address. */
export function openPanel(Panel: ComponentType, document: FlowDocument, search = ''): OpenPanel {
  cleanup();
  notifications.clean();
  const flowId = idOf(11);
  const store = createEditorStore({ flowId, saved: { document, revision: 1 }, document });
  const root = createRootRoute();
  const inside = createRoute({ getParentRoute: () => root, id: 'inside' });
  const editor = createRoute({ getParentRoute: () => inside, path: '/flows/$flowId', component: () => <Panel /> });
  const conversations = createRoute({ getParentRoute: () => inside, path: '/conversations' });
  const router = createRouter({
    routeTree: root.addChildren([inside.addChildren([editor, conversations])]),
    history: createMemoryHistory({ initialEntries: [`/flows/${flowId}${search}`] }),
  });
  render(
    <MantineProvider env="test">
      <Notifications />
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <EditorContext value={store}>
          <RouterProvider router={router as never} />
        </EditorContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { store, user: userEvent.setup(), address: () => router.history.location.href };
}
