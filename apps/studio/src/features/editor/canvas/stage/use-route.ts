import { useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import type { CardEdge, CardNode } from '../model/card-node.ts';
import { obstaclesOf } from '../model/obstacles-of.ts';
import type { Ends, Route } from '../routing/route.ts';
import { routeEdge } from '../routing/route-edge.ts';
import { useCanvasUi } from './canvas-ui.ts';

/** The way of an edge: found anew when its ends move, or when cards came to rest elsewhere. */
export function useRoute(id: string, { from, to, source, target, turn, turns, lane }: Ends): Route {
  const flowStore = useStoreApi<CardNode, CardEdge>();
  const atRest = useCanvasUi((ui) => ui.atRest);
  return useMemo(() => {
    const { routes } = useCanvasUi.getState();
    const ends: Ends = { from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, source, target, turn, turns, lane };
    const moving = flowStore.getState().nodes;
    const route = routeEdge(ends, moving.length > 0 ? obstaclesOf(moving) : atRest, routes.get(id));
    routes.set(id, route);
    return route;
  }, [flowStore, atRest, id, from.x, from.y, to.x, to.y, source, target, turn, turns, lane]);
}
