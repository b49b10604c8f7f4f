import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { CardEdge } from '../model/card-node.ts';
import { drawRoute } from '../routing/draw-route.ts';
import { useRoute } from './use-route.ts';

/** Where a click still means this edge: as wide as it can be with another edge beside it. */
const hitWidth = 18;

/** An edge that goes around cards. It can be clicked some way beside its line too. */
export const RoutedEdge = memo(function RoutedEdge(props: EdgeProps<CardEdge>) {
  const { id, source, target, sourceX, sourceY, targetX, targetY, interactionWidth = hitWidth } = props;
  const { turn, turns, lane } = props.data ?? { turn: 0, turns: 1, lane: 0 };
  const ends = { from: { x: sourceX, y: sourceY }, to: { x: targetX, y: targetY }, source, target, turn, turns, lane };
  return <BaseEdge path={drawRoute(useRoute(id, ends))} interactionWidth={interactionWidth} />;
});
