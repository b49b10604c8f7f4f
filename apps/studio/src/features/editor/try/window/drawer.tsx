import { ClockDrawer } from '../now/clock-drawer.tsx';
import { SettingsDrawer } from '../now/settings-drawer.tsx';
import { VariablesDrawer } from '../now/variables-drawer.tsx';
import styles from './window.module.css';

const drawers = { variables: VariablesDrawer, clock: ClockDrawer, settings: SettingsDrawer };

/** A drawer of the window. */
export type DrawerName = keyof typeof drawers;

/** The drawer that is open above the chat. */
export function Drawer({ name }: { name: DrawerName }) {
  const Room = drawers[name];
  return (
    <div className={styles['drawer']}>
      <Room />
    </div>
  );
}
