import { listApiKeys, listFlows, listUsers, makeOwner, readSession, readSetup, signIn, signOut } from '@filo/api';
import { screen } from '@testing-library/react';
import { FakeEngine, Refusal } from '../../testing/fake-engine.ts';
import { openStudio } from '../../testing/open-studio.tsx';
import { ownerSession, setup } from '../../testing/records.ts';

let engine: FakeEngine;
let signedIn: boolean;

beforeEach(() => {
  signedIn = false;
  engine = new FakeEngine()
    .on(readSetup, () => setup)
    .on(listFlows, () => ({ items: [], nextCursor: null }))
    .on(listUsers, () => ({ items: [ownerSession.user], nextCursor: null }))
    .on(listApiKeys, () => ({ items: [], nextCursor: null }))
    .on(readSession, () => {
      if (!signedIn) throw new Refusal('not-signed-in');
      return ownerSession;
    })
    .on(signIn, () => {
      signedIn = true;
      return ownerSession;
    });
});

const password = 'blue kettle on a roof';

describe('the first run', () => {
  beforeEach(() => {
    let ownerNeeded = true;
    engine
      .on(readSetup, () => ({ ...setup, ownerNeeded }))
      .on(makeOwner, () => {
        ownerNeeded = false;
        return ownerSession.user;
      });
  });

  test('makes the owner and leads straight to the flows', async () => {
    const { user } = openStudio('/');
    await user.type(await screen.findByLabelText('Name'), 'Anna Rossi');
    await user.type(screen.getByLabelText('Email'), 'anna@example.com');
    await user.type(screen.getByLabelText('Password'), password);
    expect(screen.getByText('Strong')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('heading', { name: 'Flows' });
    expect(engine.to(makeOwner).map(({ body }) => body)).toEqual([{ name: 'Anna Rossi', email: 'anna@example.com', password }]);
    expect(document.title).toBe('Flows · Filo');
  });

  test('says what is missing and moves there, without asking the engine', async () => {
    const { user } = openStudio('/welcome');
    await user.type(await screen.findByLabelText('Name'), 'Anna');
    await user.type(screen.getByLabelText('Password'), 'short');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(screen.getByText('Write an email address, for example anna@example.com')).toBeTruthy();
    expect(screen.getAllByText('7 more characters')).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByLabelText('Email'));
    expect(engine.to(makeOwner)).toEqual([]);
  });

  test('says in words when the engine finds the password weak', async () => {
    engine.on(makeOwner, () => {
      throw new Refusal('weak-password');
    });
    const { user } = openStudio('/welcome');
    await user.type(await screen.findByLabelText('Name'), 'Anna');
    await user.type(screen.getByLabelText('Email'), 'anna@example.com');
    await user.type(screen.getByLabelText('Password'), password);
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/too easy to guess/);
  });
});

describe('signing in', () => {
  const fill = async (address: string) => {
    const studio = openStudio(address);
    const { user } = studio;
    await user.type(await screen.findByLabelText('Email'), 'anna@example.com');
    await user.type(screen.getByLabelText('Password'), password);
    return { ...studio, send: () => user.click(screen.getByRole('button', { name: 'Sign in' })) };
  };

  test('leads back to where the person wanted to go', async () => {
    const { address, send } = await fill('/settings');
    expect(address()).toBe('/sign-in?to=%2Fsettings');
    await send();
    await screen.findByRole('heading', { name: 'Settings' });
    expect(address()).toBe('/settings');
  });

  test('never leads to another site', async () => {
    const { send } = await fill('/sign-in?to=//evil.example');
    await send();
    await screen.findByRole('heading', { name: 'Flows' });
  });

  test.each([
    ['wrong-credentials', undefined, 'Email or password is wrong.'],
    ['too-many-requests', 40, 'Too many tries. Wait 40 seconds, then try again.'],
  ] as const)('says %s in words', async (code, retryAfter, words) => {
    engine.on(signIn, () => {
      throw new Refusal(code, retryAfter);
    });
    const { send } = await fill('/sign-in');
    await send();
    expect((await screen.findByRole('alert')).textContent).toBe(words);
  });

  test('can be undone from the menu of the person', async () => {
    const { user, send } = await fill('/sign-in');
    await send();
    engine.on(signOut, () => {
      signedIn = false;
      return undefined;
    });
    await user.click(await screen.findByRole('button', { name: 'Your account: Anna Rossi' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(engine.to(signOut)).toHaveLength(1);
  });

  test('is asked for again when the session ended meanwhile, with the way back', async () => {
    signedIn = true;
    const { user, address } = openStudio('/flows');
    await screen.findByRole('heading', { name: 'Flows' });
    signedIn = false;
    engine.on(listFlows, () => {
      throw new Refusal('not-signed-in');
    });
    await user.click(screen.getByText('Archived'));
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(new URL(address(), 'http://filo').searchParams.get('to')).toBe('/flows?archived=true');
  });
});
