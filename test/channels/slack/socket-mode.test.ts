import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createSlackChannel, type SlackChannel } from '../../../src/channels/slack/slack-channel.ts';
import { LocalSlack, localSlack } from '../../support/local-slack.ts';
import { Inbox } from './inbox.ts';
import { LogLines } from './log-lines.ts';

let slack: LocalSlack;
let directMessages: string;
let inbox: Inbox;
let output: LogLines;
let channel: SlackChannel;
let logged: number;

beforeAll(async () => {
  slack = await LocalSlack.start();
  directMessages = await slack.directMessages();
});
afterAll(() => slack.stop());

beforeEach(async () => {
  inbox = new Inbox();
  output = new LogLines();
  channel = channelOf(slack);
  await channel.start(inbox.receive);
  logged = (await slack.log()).length;
});
afterEach(async () => {
  await channel.stop();
  expect(output.text).not.toMatch(/xoxb-|xapp-/);
});

function channelOf(server: LocalSlack): SlackChannel {
  const { botToken, appToken, signingSecret } = localSlack;
  // Both are given: Socket Mode wins.
  return createSlackChannel({ botToken, appToken, signingSecret, apiUrl: server.apiUrl, log: output.log });
}

/** How many envelopes of this test the app has acknowledged. */
async function acknowledged(): Promise<number> {
  return (await slack.log()).slice(logged).filter((entry) => entry.kind === 'ack').length;
}

test('a direct message is received with its sender, and acknowledged', async () => {
  const { ts } = await slack.write(directMessages, 'tea &amp; <https://a.example/x|notes>');
  expect(inbox.messages).toEqual([
    {
      externalId: expect.stringMatching(/^event:Ev/),
      sender: {
        channel: 'slack',
        workspace: localSlack.workspace,
        externalId: localSlack.alice,
        displayName: 'alice',
      },
      replyTo: { channel: 'slack', workspace: localSlack.workspace, conversation: directMessages },
      content: { kind: 'text', text: 'tea & notes (https://a.example/x)' },
      sentAt: Temporal.Instant.fromEpochMilliseconds(Math.round(Number(ts) * 1_000)),
    },
  ]);
  expect(await acknowledged()).toBe(1);
  expect(output.text).not.toContain('tea');
});

test('a message is acknowledged only after it was stored', async () => {
  const arrived = Promise.withResolvers<void>();
  const stored = Promise.withResolvers<void>();
  inbox.before = () => {
    arrived.resolve();
    return stored.promise;
  };
  const written = slack.write(directMessages, 'slow');
  await arrived.promise;
  expect(await acknowledged()).toBe(0);
  stored.resolve();
  await written;
  expect(await acknowledged()).toBe(1);
});

test('a message that could not be stored is not acknowledged, and its text is in no log', async () => {
  inbox.before = async () => {
    throw new Error("insert into inbound values ('private words')");
  };
  // Resolves when Slack gives up waiting for the acknowledgement.
  await slack.write(directMessages, 'private words');
  expect(await acknowledged()).toBe(0);
  expect(output.text).toContain('could not store a Slack update');
  expect(output.text).not.toContain('private words');
  inbox.before = async () => {};
  await slack.write(directMessages, 'later words');
  expect(inbox.messages).toMatchObject([{ content: { text: 'later words' } }]);
}, 15_000);

test('edits, deletions, own messages and channels are acknowledged and ignored', async () => {
  const { ts } = await slack.write(localSlack.channel, 'to everybody');
  await slack.edit(localSlack.channel, ts, 'to all');
  await slack.delete(localSlack.channel, ts);
  const own = await slack.write(directMessages, 'first');
  await slack.edit(directMessages, own.ts, 'changed');
  await slack.delete(directMessages, own.ts);
  expect(await acknowledged()).toBe(6);
  expect(inbox.messages).toMatchObject([{ content: { kind: 'text', text: 'first' } }]);
});

test('a pressed button is acknowledged at once and received as its action', async () => {
  const address = { channel: 'slack', workspace: localSlack.workspace, conversation: directMessages } as const;
  const sent = await channel.send(address, { text: 'Done?', buttons: [{ label: 'Yes', actionId: 'act:yes' }] });
  const shown = (await slack.messages(directMessages)).find((message) => message.ts === sent.externalId);
  expect(shown).toMatchObject({ text: 'Done?', user: localSlack.bot });
  const row = shown?.blocks?.find((block) => block.type === 'actions');
  const button = z.array(z.unknown()).length(1).parse(row?.elements)[0];

  const stored = Promise.withResolvers<void>();
  inbox.before = () => stored.promise;
  await slack.press(directMessages, sent.externalId, button);
  expect(await acknowledged()).toBe(1);
  expect(inbox.messages).toEqual([]);
  stored.resolve();
  expect((await inbox.until(1))[0]).toMatchObject({
    externalId: expect.stringMatching(/^action:\d/),
    sender: { externalId: localSlack.alice, workspace: localSlack.workspace },
    replyTo: address,
    content: { kind: 'action', actionId: 'act:yes' },
  });
});

test.each([
  ['/steward', 'add buy milk', 'add', 'buy milk'],
  ['/steward', '', 'help', ''],
  ['/add', 'buy milk', 'add', 'buy milk'],
])(
  'the slash command %s %s is answered in direct messages, wherever it was typed',
  async (command, text, name, rest) => {
    await slack.command(command, text);
    expect(await acknowledged()).toBe(1);
    expect((await inbox.until(1))[0]).toMatchObject({
      externalId: expect.stringMatching(/^command:\d/),
      sender: { externalId: localSlack.alice, displayName: 'alice' },
      replyTo: { conversation: directMessages },
      content: { kind: 'command', name, rest },
    });
  },
);

test('a command that was acknowledged outlasts a short trouble in storing', async () => {
  let failures = 1;
  inbox.before = async () => {
    if (failures-- > 0) throw new Error('no database');
  };
  await slack.command('/steward', 'today');
  expect(await inbox.until(1)).toHaveLength(1);
});

test('the Home tab says where to write', async () => {
  await slack.openHome();
  await expect
    .poll(async () =>
      JSON.stringify((await slack.log()).slice(logged).find((entry) => entry.summary === 'views.publish')),
    )
    .toContain('Messages tab');
});

test('stopping waits for what is in hand, takes nothing more, and may be asked twice', async () => {
  const arrived = Promise.withResolvers<void>();
  const stored = Promise.withResolvers<void>();
  inbox.before = () => {
    arrived.resolve();
    return stored.promise;
  };
  const written = slack.write(directMessages, 'the last one');
  await arrived.promise;
  const stopped = Promise.all([channel.stop(), channel.stop()]);
  stored.resolve();
  await stopped;
  await written;
  expect(inbox.messages).toHaveLength(1);
  expect(await acknowledged()).toBe(1);
  await slack.write(directMessages, 'too late');
  expect(inbox.messages).toHaveLength(1);
});

test('a connection that breaks is opened again', async () => {
  const fragile = await LocalSlack.start();
  const robust = channelOf(fragile);
  const received = new Inbox();
  await robust.start(received.receive);
  await fragile.stop();
  await output.until('no connection to Slack');
  const again = await LocalSlack.start({ port: fragile.port });
  try {
    await output.until('connected to Slack', 3);
    await again.write(await again.directMessages(), 'are you back?');
    expect(received.messages).toMatchObject([{ content: { text: 'are you back?' } }]);
  } finally {
    await robust.stop();
    await again.stop();
  }
}, 20_000);
