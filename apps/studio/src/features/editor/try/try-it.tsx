import { useState } from 'react';
import { Chat } from './chat/chat.tsx';
import { Composer } from './chat/composer.tsx';
import { Announcement } from './chat/announcement.tsx';
import { Now } from './now/now.tsx';
import { TrialContext } from './trial-context.ts';
import { useNewTrial } from './use-new-trial.ts';
import { Drawer, type DrawerName } from './window/drawer.tsx';
import { TitleBar } from './window/title-bar.tsx';
import { Toolbar } from './window/toolbar.tsx';
import { TryWindow } from './window/try-window.tsx';

/** A chat with the flow as it is drawn: every change of the flow shows at once what it would have said. */
export function TryIt() {
  const trial = useNewTrial();
  const [drawer, setDrawer] = useState<DrawerName | null>(null);
  return (
    <TrialContext value={trial}>
      <TryWindow title={<TitleBar />}>
        <Toolbar drawer={drawer} onDrawer={setDrawer} />
        {drawer && <Drawer name={drawer} />}
        <Chat />
        <Now />
        <Composer />
        <Announcement />
      </TryWindow>
    </TrialContext>
  );
}
