import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, roleNames } from '../src/config.ts';

type Env = Record<string, string | undefined>;

const telegramToken = '123456789:AbCdEf_-';
const slackBot = { SLACK_BOT_TOKEN: 'xoxb-local' };

function rejection(env: Env): ConfigError {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the environment was accepted');
}

const complained = (env: Env) => rejection(env).problems.map((each) => each.variable);

describe('with nothing set', () => {
  it('Steward runs by itself: an embedded database, no channels, no model, no HTTP, every role', () => {
    expect(loadConfig({})).toEqual({
      dataDir: resolve('data'),
      database: { kind: 'embedded', dir: resolve('data/database') },
      roles: new Set(roleNames),
      logLevel: 'info',
      logLevelChosen: false,
    });
  });

  it('an empty or blank variable is an unset one', () => {
    const blank = {
      TELEGRAM_BOT_TOKEN: '',
      DATABASE_URL: '  ',
      STEWARD_HTTP_PORT: '',
      STEWARD_ROLES: '',
      LOG_LEVEL: '',
    };
    expect(loadConfig(blank)).toEqual(loadConfig({}));
  });

  it('the environment of this process is read by default', () => {
    expect(loadConfig().dataDir).toBe(loadConfig(process.env).dataDir);
  });
});

describe('data and database', () => {
  it('a relative data folder counts from the working directory, an absolute one stands', () => {
    expect(loadConfig({ STEWARD_DATA: './elsewhere' }).dataDir).toBe(resolve('elsewhere'));
    expect(loadConfig({ STEWARD_DATA: '/var/lib/steward' }).database).toEqual({
      kind: 'embedded',
      dir: '/var/lib/steward/database',
    });
  });

  it.each(['postgres://u:p@127.0.0.1:5432/steward', 'postgresql://u@%2Fvar%2Frun/steward?sslmode=require'])(
    'DATABASE_URL %s means a server',
    (url) => expect(loadConfig({ DATABASE_URL: ` ${url}\n` }).database).toEqual({ kind: 'server', url }),
  );
});

describe('Telegram', () => {
  it('polls with a token alone', () => {
    const { telegram } = loadConfig({ TELEGRAM_BOT_TOKEN: telegramToken, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' });
    expect(telegram).toEqual({ token: telegramToken, apiRoot: 'http://127.0.0.1:8081', mode: { kind: 'polling' } });
  });

  const webhook = {
    TELEGRAM_BOT_TOKEN: telegramToken,
    TELEGRAM_WEBHOOK_URL: 'https://steward.example.org/telegram',
    STEWARD_HTTP_PORT: '0',
  };
  const secretFrom = (env: Env) => {
    const mode = loadConfig(env).telegram?.mode;
    return mode?.kind === 'webhook' ? mode.secret : undefined;
  };

  it('takes webhooks with the secret that is given', () => {
    expect(loadConfig({ ...webhook, TELEGRAM_WEBHOOK_SECRET: 'my_secret-1' }).telegram?.mode).toEqual({
      kind: 'webhook',
      url: webhook.TELEGRAM_WEBHOOK_URL,
      secret: 'my_secret-1',
    });
  });

  it('derives a webhook secret that every process with the token agrees on, and that does not hold the token', () => {
    const secret = secretFrom(webhook);
    expect(secret).toMatch(/^[\w-]{32,256}$/);
    expect(secretFrom({ ...webhook, STEWARD_HTTP_PORT: '81' })).toBe(secret);
    expect(secretFrom({ ...webhook, TELEGRAM_BOT_TOKEN: '987654321:AbCdEf_-' })).not.toBe(secret);
    expect(secret).not.toContain(telegramToken.slice(10));
  });

  it('says what a half-made webhook lacks', () => {
    expect(complained({ ...webhook, STEWARD_HTTP_PORT: undefined })).toEqual(['STEWARD_HTTP_PORT']);
    expect(complained({ ...webhook, TELEGRAM_BOT_TOKEN: undefined })).toEqual(['TELEGRAM_BOT_TOKEN']);
    expect(complained({ TELEGRAM_BOT_TOKEN: telegramToken, TELEGRAM_WEBHOOK_SECRET: 'x' })).toEqual([
      'TELEGRAM_WEBHOOK_URL',
    ]);
    expect(complained({ ...webhook, TELEGRAM_WEBHOOK_URL: 'http://steward.example.org' })).toEqual([
      'TELEGRAM_WEBHOOK_URL',
    ]);
  });

  it('asks no port of a process that does not have the role http', () => {
    const worker = loadConfig({ ...webhook, STEWARD_HTTP_PORT: undefined, STEWARD_ROLES: 'workers' });
    expect(worker.telegram?.mode.kind).toBe('webhook');
    expect(worker.http).toBeUndefined();
  });
});

describe('Slack', () => {
  it('uses Socket Mode with an app token, even beside a signing secret', () => {
    const env = {
      ...slackBot,
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_SIGNING_SECRET: 's',
      SLACK_API_URL: 'http://127.0.0.1:1/api/',
    };
    expect(loadConfig(env).slack).toEqual({
      botToken: 'xoxb-local',
      mode: { kind: 'socket', appToken: 'xapp-1' },
      apiUrl: 'http://127.0.0.1:1/api/',
    });
  });

  it('uses signed HTTP with a signing secret and a port', () => {
    const env = { ...slackBot, SLACK_SIGNING_SECRET: 's', STEWARD_HTTP_PORT: '8080' };
    expect(loadConfig(env).slack?.mode).toEqual({ kind: 'http', signingSecret: 's' });
  });

  it('says what a half-made app lacks', () => {
    expect(rejection(slackBot).message).toMatch(/SLACK_APP_TOKEN is missing.*or SLACK_SIGNING_SECRET/);
    expect(complained({ ...slackBot, SLACK_SIGNING_SECRET: 's' })).toEqual(['STEWARD_HTTP_PORT']);
    expect(complained({ SLACK_APP_TOKEN: 'xapp-1' })).toEqual(['SLACK_BOT_TOKEN']);
    expect(complained({ SLACK_SIGNING_SECRET: 's', STEWARD_HTTP_PORT: '1' })).toEqual(['SLACK_BOT_TOKEN']);
  });
});

describe('the model', () => {
  it('has a default with an OpenAI key', () => {
    const { model, embedding } = loadConfig({ OPENAI_API_KEY: 'sk-x' });
    expect(model).toEqual({ apiKey: 'sk-x', model: 'gpt-4.1-mini' });
    expect(embedding).toBeUndefined();
  });

  it('must be named where there is only a base URL', () => {
    const env = { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' };
    expect(complained(env)).toEqual(['STEWARD_MODEL']);
    expect(loadConfig({ ...env, STEWARD_MODEL: 'qwen' }).model).toEqual({
      baseUrl: env.OPENAI_BASE_URL,
      model: 'qwen',
    });
  });

  it('embeds when an embedding model is named, with 1536 dimensions unless told', () => {
    const env = { OPENAI_API_KEY: 'sk-x', STEWARD_EMBEDDING_MODEL: 'small' };
    expect(loadConfig(env).embedding).toEqual({ apiKey: 'sk-x', model: 'small', dimensions: 1536 });
    expect(loadConfig({ ...env, STEWARD_EMBEDDING_DIMENSIONS: '768' }).embedding?.dimensions).toBe(768);
  });

  it('says what a half-made model lacks', () => {
    expect(complained({ STEWARD_MODEL: 'm', STEWARD_EMBEDDING_MODEL: 'e' })).toEqual(['OPENAI_API_KEY']);
    expect(complained({ OPENAI_API_KEY: 'k', STEWARD_EMBEDDING_DIMENSIONS: '5' })).toEqual(['STEWARD_EMBEDDING_MODEL']);
  });
});

describe('HTTP, roles and log level', () => {
  it('HTTP is on with a port, on loopback unless told', () => {
    expect(loadConfig({ STEWARD_HTTP_PORT: '8080' }).http).toEqual({ host: '127.0.0.1', port: 8080 });
    expect(loadConfig({ STEWARD_HTTP_PORT: '0', STEWARD_HTTP_HOST: '0.0.0.0' }).http).toEqual({
      host: '0.0.0.0',
      port: 0,
    });
    expect(loadConfig({ STEWARD_HTTP_HOST: '0.0.0.0' }).http).toBeUndefined();
  });

  it.each(['65536', '-1', '80.5', '0x50', '1e3', 'eighty'])('the port %s is refused', (port) => {
    expect(complained({ STEWARD_HTTP_PORT: port })).toEqual(['STEWARD_HTTP_PORT']);
  });

  it('roles are a list with commas', () => {
    expect(loadConfig({ STEWARD_ROLES: 'workers, channels' }).roles).toEqual(new Set(['channels', 'workers']));
    expect(complained({ STEWARD_ROLES: 'workers,cook' })).toEqual(['STEWARD_ROLES']);
    expect(complained({ STEWARD_ROLES: 'workers,' })).toEqual(['STEWARD_ROLES']);
    expect(complained({ STEWARD_ROLES: 'http' })).toEqual(['STEWARD_HTTP_PORT']);
  });

  it('a chosen log level is told from the default', () => {
    expect(loadConfig({ LOG_LEVEL: 'INFO' })).toMatchObject({ logLevel: 'info', logLevelChosen: true });
    expect(complained({ LOG_LEVEL: 'loud' })).toEqual(['LOG_LEVEL']);
  });
});

describe('an environment that cannot be used', () => {
  const bad = {
    STEWARD_DATA: 'fine',
    DATABASE_URL: 'mysql://root:SECRET1@db/x',
    TELEGRAM_BOT_TOKEN: 'SECRET2',
    TELEGRAM_API_ROOT: 'SECRET3',
    TELEGRAM_WEBHOOK_URL: 'ftp://SECRET4',
    TELEGRAM_WEBHOOK_SECRET: 'SECRET5 with a space',
    SLACK_BOT_TOKEN: 'xoxp-SECRET6',
    SLACK_APP_TOKEN: 'xoxb-SECRET7',
    SLACK_API_URL: 'SECRET8',
    OPENAI_BASE_URL: 'localhost:SECRET9',
    STEWARD_EMBEDDING_DIMENSIONS: '0',
    STEWARD_HTTP_PORT: 'http',
    STEWARD_ROLES: 'all',
    LOG_LEVEL: 'verbose',
  };

  it('is told of all at once, each variable with an example', () => {
    const { problems, message } = rejection(bad);
    const wrong = Object.keys(bad).filter((name) => name !== 'STEWARD_DATA');
    expect(new Set(problems.map((each) => each.variable))).toEqual(
      new Set([...wrong, 'STEWARD_MODEL', 'STEWARD_EMBEDDING_MODEL']),
    );
    for (const { variable, problem, example } of problems) {
      expect(message).toContain(`\n  ${variable} ${problem} (example: ${variable}=${example})`);
      expect(example).not.toMatch(/^(undefined)?$/);
    }
  });

  it('is never quoted: a value may be a secret in the wrong place', () => {
    const { problems, message, stack } = rejection(bad);
    expect(JSON.stringify([problems, message, stack])).not.toMatch(/SECRET\d|verbose/);
  });

  it.each(Object.entries(bad).filter(([name]) => name !== 'STEWARD_DATA'))(
    '%s alone is refused as %s',
    (name, value) => {
      expect(complained({ [name]: value })).toContain(name);
    },
  );
});
