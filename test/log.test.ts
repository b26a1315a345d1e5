import { spawnSync } from 'node:child_process';
import { ValidationError } from '@mikro-orm/core';
import { MikroORM, UniqueConstraintViolationException } from '@mikro-orm/pglite';
import { describe, expect, it } from 'vitest';
import { createLogger, type Logger, withoutSecrets } from '../src/log.ts';

// Made up, in the shapes of the real ones. Put together here so that no secret scanner takes them for real.
const botToken = `7012345678:${'AAH_x9-'.repeat(5)}`;
const slackBot = ['xoxb', '123456789012', '1234567890123', 'AbCdEfGhIjKlMnOpQrStUvWx'].join('-');
const slackApp = ['xapp', '1', 'A0123456789', '1234567890123', 'abcdef0123456789'].join('-');
const modelKey = ['sk', 'proj', 'Ab12Cd34Ef56Gh78Ij90'].join('-');
const password = 'hunter2hunter2';
const secrets = [botToken, slackBot, slackApp, modelKey, password];
const diary = 'I told nobody that I am leaving in May';

interface Captured {
  log: Logger;
  all: () => string;
  last: () => Record<string, unknown>;
}

function capture(level: 'trace' | 'warn' = 'trace'): Captured {
  const lines: string[] = [];
  const log = createLogger({ level, destination: { write: (line: string) => lines.push(line) } });
  return { log, all: () => lines.join(''), last: () => JSON.parse(lines.at(-1) ?? '') };
}

describe('the log', () => {
  it('writes one JSON object a line, with a word for the level and an ISO time', () => {
    const { log, all, last } = capture();
    log.warn({ channel: 'telegram', tokensIn: 12 }, 'delivery was slow');
    expect(all().match(/\n/g)).toHaveLength(1);
    expect(last()).toMatchObject({ level: 'warn', channel: 'telegram', tokensIn: 12, msg: 'delivery was slow' });
    expect(last().time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('leaves out what is below its level', () => {
    const { log, all } = capture('warn');
    log.info('nothing to see');
    expect(all()).toBe('');
  });

  it('writes to stderr and not to stdout', () => {
    const script = `const { createLogger } = await import('./src/log.ts'); createLogger({ level: 'info' }).info('hello');`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(JSON.parse(stderr)).toMatchObject({ level: 'info', msg: 'hello' });
  });
});

describe('secrets', () => {
  it.each([
    ['a bot token in a URL', `request to https://api.telegram.org/bot${botToken}/sendMessage failed`],
    ['a bot token that is percent-encoded', `path /bot${botToken.replace(':', '%3A')}/getUpdates`],
    ['a Slack bot token', `auth.test with ${slackBot}: invalid_auth`],
    ['a Slack app token', `opened with "${slackApp}"`],
    ['a model key', `Incorrect API key provided:\n${modelKey}.`],
    ['a bearer header', `sent Authorization: Bearer ${password}`],
    ['the password of a database URL', `cannot reach postgres://steward:${password}@db.example.org:5432/steward?a=b@c`],
    ['a password with an @ in it', `cannot reach postgresql://steward:p@ss/${password}@db/steward`],
    ['a password in another URL', `cannot reach https://me:${password}@models.example.org/v1`],
    ['a password in a query string', `postgres://db/steward?user=steward&password=${password}&ssl=true`],
  ])('takes %s out of messages, fields, bindings, errors and stacks', (_what, text) => {
    const { log, all } = capture();
    log.info(text);
    log.info({ note: text, deep: { list: [{ note: text }] } }, 'x');
    log.child({ note: text }).info('x');
    log.error(new Error(text));
    log.error({ err: new Error('outer', { cause: new Error(text) }) }, 'x');
    for (const secret of secrets) expect(all()).not.toContain(secret);
    expect(all()).not.toContain(botToken.split(':')[1]);
    expect(all().match(/\[removed\]/g)?.length).toBeGreaterThanOrEqual(7);
  });

  it('keeps what stands around a secret, so that the line is still of use', () => {
    const url = `postgres://steward:${password}@db.example.org:5432/steward`;
    expect(withoutSecrets(`cannot reach ${url} today`)).toBe(
      'cannot reach postgres://steward:[removed]@db.example.org:5432/steward today',
    );
  });

  it('leaves ordinary text alone', () => {
    const text =
      'task-force of 12:30 at http://127.0.0.1:8080/healthz, the basic idea, mail me@example.org, 2026-01-02T03:04:05Z';
    expect(withoutSecrets(text)).toBe(text);
  });

  it('removes fields that hold secrets by their name, at any depth', () => {
    const { log, all } = capture();
    const plain = 'no-shape-gives-me-away';
    const fields = {
      token: plain,
      apiKey: plain,
      a: { password: plain, b: [{ Authorization: plain, signingSecret: plain }] },
    };
    log.info(fields, 'x');
    log.child({ webhookSecret: plain }).info('x');
    expect(all()).not.toContain(plain);
    expect(fields.token).toBe(plain);
  });
});

describe("people's texts", () => {
  it('removes fields that hold message texts by their name, at any depth', () => {
    const { log, all } = capture();
    log.info({ text: diary, update: { message: { text: diary, caption: diary } }, body: { anything: diary } }, 'x');
    log.child({ content: [diary] }).info('x');
    expect(all()).not.toContain(diary);
  });

  it('removes the request and reply that a client library hangs on its errors', () => {
    const { log, all } = capture();
    const error = Object.assign(new Error('400: Bad Request'), {
      on: { payload: { text: diary } },
      extra: diary,
      code: 400,
    });
    log.error({ err: error }, 'send failed');
    log.error({ reason: error }, 'send failed');
    log.error(error);
    expect(all()).not.toContain(diary);
    expect(all().match(/"code":400/g)).toHaveLength(3);
  });

  it('removes what JSON.parse quotes of its input', () => {
    const { log, all, last } = capture();
    try {
      JSON.parse(diary);
    } catch (error) {
      log.error(error);
    }
    expect(all()).not.toContain('I told');
    expect(last().msg).toMatch(/^Unexpected token .*is not valid JSON$/);
  });

  it('removes the entity that the ORM shows in a validation error', () => {
    const { log, all } = capture();
    log.error(
      new ValidationError(`Trying to set Task.dueOn of type 'date' to '${diary}' of type 'string'\nentity: ${diary}`),
    );
    expect(all()).not.toContain(diary);
    expect(all()).toContain('Trying to set Task.dueOn');
  });
});

describe('errors', () => {
  it('keep type, message, code, causes and the frames of the stack', () => {
    const { log, last } = capture();
    const cause = Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED', syscall: 'connect' });
    log.error({ err: new TypeError('no model', { cause }) }, 'turn failed');
    const err = {
      type: 'TypeError',
      message: 'no model',
      stack: expect.stringMatching(/^TypeError: no model\n\s+at .*log\.test\.ts:\d+/),
      cause: { message: 'connect refused', code: 'ECONNREFUSED', syscall: 'connect' },
    };
    expect(last()).toMatchObject({ msg: 'turn failed', err });
  });

  it('are all told of an AggregateError, and a circle of causes ends', () => {
    const { log, last } = capture();
    const first = new Error('first');
    first.cause = first;
    log.error(new AggregateError([first, new Error('second')], 'both'));
    expect(last()).toMatchObject({ err: { errors: [{ message: 'first' }, { message: 'second' }] } });
  });

  it('of a real database name the constraint and not the row', { timeout: 60_000 }, async () => {
    const orm = await MikroORM.init({ dbName: 'memory://', entities: [], discovery: { warnWhenNoEntities: false } });
    const { log, all, last } = capture();
    const run = (sql: string, values: unknown[] = []) => orm.em.execute(sql, values);
    try {
      await run('create table diary (id int generated always as identity, entry text constraint one_entry unique)');
      await run('insert into diary (entry) values (?)', [diary]);
      const repeat = await run('insert into diary (entry) values (?)', [diary]).catch((error: unknown) => error);
      expect(repeat).toBeInstanceOf(UniqueConstraintViolationException);
      expect(String(repeat)).toContain(diary);
      log.error(repeat);
      expect(last()).toMatchObject({ err: { code: '23505', table: 'diary', constraint: 'one_entry' } });
      log.error({ err: await run('select ?::text::uuid', [diary]).catch((error: unknown) => error) }, 'bad value');
      expect(last()).toMatchObject({
        err: { code: '22P02', message: 'invalid input syntax for type uuid: [removed]' },
      });
      expect(all()).not.toContain(diary);
    } finally {
      await orm.close(true);
    }
  });
});
