import type { Trace } from '@filo/core';
import { UnstyledButton } from '@mantine/core';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { flowNames } from '../../parts/flow-names.ts';
import { NodeTile } from '../../parts/node-tile.tsx';
import { useCardContext } from '../../parts/use-card-context.ts';
import { useEditor } from '../../store/editor-context.ts';
import { type Passed, passedIn } from '../model/passed.ts';
import { traceTexts } from '../texts/index.ts';
import { useTraceWorld } from '../trace-context.ts';
import { useLookAt } from '../use-look-at.ts';
import styles from './turn.module.css';

/** The nodes a turn came by, each with the exit it was left by; a press shows a node on the canvas. */
export function PathView({ trace, standing }: { trace: Trace; standing: string | null }) {
  const t = useTexts(traceTexts);
  const passed = passedIn(trace);
  return (
    <section>
      <h3>{t('path')}</h3>
      {passed.length === 0 ? (
        <p className={styles['quiet']}>{t('nowhere')}</p>
      ) : (
        <ol className={styles['path']}>
          {passed.map((one, index) => (
            <PassedView key={index} passed={one} stands={one.exit === null && one.nodeId === standing} />
          ))}
        </ol>
      )}
    </section>
  );
}

function PassedView({ passed: { nodeId, flowVersionId, exit, led }, stands }: { passed: Passed; stands: boolean }) {
  const t = useTexts(traceTexts);
  const { language } = useLanguage();
  const card = useCardContext();
  const lookAt = useLookAt();
  const { flowId, versions, documents } = useTraceWorld();
  const version = versions.get(flowVersionId);
  const isMine = version?.flowId === flowId;
  const drawn = useEditor(({ document }) => (isMine ? document.nodes.find(({ id }) => id === nodeId) : undefined));
  // Named as it was when the chat came by: exits may have gone since.
  const nodes = documents.get(flowVersionId)?.nodes ?? (drawn ? [drawn] : []);
  const names = flowNames(nodes, card, language);
  const node = nodes.find(({ id }) => id === nodeId);
  const name = (
    <>
      {node && <NodeTile type={node.type} size={18} />}
      {names.node(nodeId)}
    </>
  );
  return (
    <li>
      {drawn ? (
        <UnstyledButton className={styles['node']} onClick={() => lookAt(nodeId)}>
          {name}
        </UnstyledButton>
      ) : (
        <span className={styles['node']}>{name}</span>
      )}
      {version && !isMine && <small>{t('inFlow', { flow: version.flowName })}</small>}
      {isMine && !drawn && <small data-gone>{t('goneNode')}</small>}
      {exit !== null && (
        <small>
          → {names.exit(nodeId, exit)}
          {isMine && !led && ` (${t('ledNowhere')})`}
        </small>
      )}
      {stands && <small data-stands>{t('standsHere')}</small>}
    </li>
  );
}
