import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect, type RouterHistory } from '@tanstack/react-router';
import { z } from 'zod';
import { queryClient } from '../api/query-client.ts';
import { sessionQuery, setupQuery } from '../api/session.ts';
import { moveFocus } from './move-focus.ts';
import { NotFound } from './not-found.tsx';
import { RouteError } from './route-error.tsx';
import { RoutePending } from './route-pending.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ notFoundComponent: NotFound });

/** Screens for people who are signed in; everybody else is sent to the door. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ location }) => {
    const session = await queryClient.query({ ...sessionQuery, staleTime: 'static' });
    if (session) return;
    const { ownerNeeded } = await queryClient.query(setupQuery);
    if (ownerNeeded) redirect({ to: '/welcome', throw: true });
    redirect({ to: '/sign-in', search: { to: location.href }, throw: true });
  },
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: () => {
    // Agents have nothing to do with flows: their place is the conversations.
    const isAgent = queryClient.getQueryData(sessionQuery.queryKey)?.user.role === 'agent';
    redirect({ to: isAgent ? '/conversations' : '/flows', throw: true });
  },
});

const flows = createRoute({
  getParentRoute: () => inside,
  path: '/flows',
  validateSearch: z.object({ q: z.string().optional(), archived: z.boolean().optional() }),
  component: lazyRouteComponent(() => import('../features/flows/flows-page.tsx'), 'FlowsPage'),
});

const editor = createRoute({
  getParentRoute: () => inside,
  path: '/flows/$flowId',
  validateSearch: z.object({
    /** The panel on the right. */
    panel: z.string().optional(),
    view: z.enum(['canvas', 'outline']).optional(),
    node: z.string().optional(),
    /** The conversation whose turns are shown on the canvas. */
    conversation: z.string().optional(),
  }),
  component: lazyRouteComponent(() => import('../features/editor/editor-page.tsx'), 'EditorPage'),
});

const channels = createRoute({
  getParentRoute: () => inside,
  path: '/channels',
  component: lazyRouteComponent(() => import('../features/channels/channels-page.tsx'), 'ChannelsPage'),
});

const channel = createRoute({
  getParentRoute: () => inside,
  path: '/channels/$channelId',
  component: lazyRouteComponent(() => import('../features/channels/channel-page.tsx'), 'ChannelPage'),
});

const conversations = createRoute({
  getParentRoute: () => inside,
  path: '/conversations',
  validateSearch: z.object({
    /** The conversation whose thread is shown. */
    id: z.string().optional(),
    q: z.string().optional(),
    /** Open ones when it is absent. */
    status: z.enum(['closed', 'all']).optional().catch(undefined),
    owner: z.enum(['bot', 'queue', 'agent', 'external']).optional().catch(undefined),
    channel: z.string().optional(),
  }),
  component: lazyRouteComponent(() => import('../features/conversations/conversations-page.tsx'), 'ConversationsPage'),
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/account/settings-page.tsx'), 'SettingsPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  beforeLoad: async () => {
    const { ownerNeeded } = await queryClient.query(setupQuery);
    if (!ownerNeeded) redirect({ to: '/flows', throw: true });
  },
  component: lazyRouteComponent(() => import('../features/account/welcome-page.tsx'), 'WelcomePage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: z.object({ to: z.string().optional() }),
  beforeLoad: async () => {
    if (await queryClient.query({ ...sessionQuery, staleTime: 'static' })) redirect({ to: '/', throw: true });
    const { ownerNeeded } = await queryClient.query(setupQuery);
    if (ownerNeeded) redirect({ to: '/welcome', throw: true });
  },
  component: lazyRouteComponent(() => import('../features/account/sign-in-page.tsx'), 'SignInPage'),
});

const routeTree = root.addChildren([
  inside.addChildren([home, flows, editor, channels, channel, conversations, settings]),
  welcome,
  signIn,
]);

/** Every screen of the studio and its address. */
export function createStudioRouter(history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    ...(history && { history }),
    defaultPreload: 'intent',
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteError,
    scrollRestoration: true,
  });
  moveFocus(router);
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createStudioRouter>;
  }
}
