import { listFlows } from '@filo/api';
import { runFlowTest } from '@filo/core';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { FakeEngine } from '../../../testing/fake-engine.ts';
import { chat, press, say } from './testing/doing.ts';
import { openTry } from './testing/open-try.tsx';
import { orderFlow, ready } from './testing/order-flow.ts';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  new FakeEngine().on(listFlows, () => ({ items: [], nextCursor: null }));
});

const callPerson = async (user: UserEvent) => {
  await say(user, 'hello');
  await press(user, 'A person');
  expect(await screen.findByText('goes on in 3 min')).toBeTruthy();
  await press(user, 'Take it as an agent');
};
const chooseResume = async (user: UserEvent, typed: string, option: string) => {
  const field = await screen.findByRole('combobox', { name: 'The bot goes on' });
  await user.click(field);
  await user.clear(field);
  await user.type(field, typed);
  await user.click(await screen.findByRole('option', { name: option }));
};

describe('an agent in Try it', () => {
  it('writes in the field, is told apart, and gives the chat back where the flow goes on', async () => {
    const { user, store } = openTry(orderFlow);
    await callPerson(user);
    await say(user, 'Ada here', 'agent');
    const said = (await chat()).getByText('Ada here').closest('button');
    expect(said?.textContent).toBe(' AgentAda here');
    await press(user, 'Give back');
    expect((await chat()).getByText('Glad to help.')).toBeTruthy();
    expect(screen.queryByText('Write as')).toBeNull();
    expect(store.getState().highlight?.exits).toContain('desk:resolved');
  });

  it('is never talked over: a line of the customer gets no answer of the bot', async () => {
    const { user } = openTry(orderFlow);
    await callPerson(user);
    await user.click(await screen.findByText('Customer'));
    await say(user, 'hello');
    expect((await chat()).getByText('The bot stays silent: people hold the chat.')).toBeTruthy();
    expect((await chat()).getAllByText('hello')).toHaveLength(2);
    expect((await chat()).getAllByText('Hi . How can I help?')).toHaveLength(1);
  });

  it.each([
    ['quest', 'Question', 'The chat comes back to the bot, at “Question”', 'Which number?', 1],
    ['start', 'From the start', 'The chat comes back to the bot, from the start', 'Hi . How can I help?', 2],
  ])('gives the chat back at what “%s” finds', async (typed, option, happened, heard, times) => {
    const { user } = openTry(orderFlow);
    await callPerson(user);
    await chooseResume(user, typed, option);
    await press(user, 'Give back');
    expect((await chat()).getByText(happened)).toBeTruthy();
    expect((await chat()).getAllByText(heard)).toHaveLength(times);
  });

  it('may take the chat from the bot, which asks again when it has it back', async () => {
    const { user } = openTry(orderFlow);
    await say(user, 'hello');
    await press(user, 'Send something else');
    await user.click(await screen.findByRole('menuitem', { name: 'Take it as an agent' }));
    await press(user, 'Give back');
    expect((await chat()).getAllByText('Hi . How can I help?')).toHaveLength(2);
  });

  it('stands in the test that is saved, which passes', async () => {
    const { user, store } = openTry(orderFlow);
    await callPerson(user);
    await say(user, 'Ada here', 'agent');
    await press(user, 'Give back');
    await press(user, 'Save as test');
    await user.type(await screen.findByRole('textbox', { name: 'Name of the test' }), '{Enter}');
    const [test] = store.getState().document.tests;
    expect(test?.lines.slice(2)).toMatchObject([
      { owner: 'agent' },
      { agent: 'Ada here', expect: { texts: [], exits: [] } },
      { owner: 'bot', resume: { at: 'resolved' }, expect: { texts: ['Glad to help.'] } },
    ]);
    expect(test && runFlowTest(ready(orderFlow), test).passed).toBe(true);
  });

  it('says something else after going back', async () => {
    const { user } = openTry(orderFlow);
    await callPerson(user);
    await say(user, 'Ada here', 'agent');
    await press(user, 'One step back');
    expect((await chat()).queryByText('Ada here')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Write as the agent…' })).toHaveProperty('value', 'Ada here');
  });
});
