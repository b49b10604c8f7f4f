import type { AriaLabelConfig } from '@xyflow/react';
import { useMemo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { canvasTexts } from '../texts/index.ts';

/** React Flow's own words, in the language of the interface. */
export function useAriaLabels(): Partial<AriaLabelConfig> {
  const t = useTexts(canvasTexts);
  return useMemo(
    () => ({
      'node.a11yDescription.default': t('cardHelp'),
      'node.a11yDescription.keyboardDisabled': t('cardHelp'),
      'node.a11yDescription.ariaLiveMessage': () => t('moved', { count: 1 }),
      'edge.a11yDescription.default': t('edgeHelp'),
      'controls.ariaLabel': t('controls'),
      'controls.zoomIn.ariaLabel': t('zoomIn'),
      'controls.zoomOut.ariaLabel': t('zoomOut'),
      'controls.fitView.ariaLabel': t('fit'),
      'minimap.ariaLabel': t('map'),
      'handle.ariaLabel': t('handle'),
    }),
    [t],
  );
}
