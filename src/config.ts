/** Everything Steward is told by its environment. The only reader of `process.env`; nothing else in Steward knows a variable's name. */
import { createHmac } from 'node:crypto';
import { join, resolve } from 'node:path';
import { z } from 'zod';

export const roleNames = ['channels', 'workers', 'scheduler', 'http'] as const;
export type Role = (typeof roleNames)[number];

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly dir: string }
  | { readonly kind: 'server'; readonly url: string };

export interface TelegramConfig {
  readonly token: string;
  readonly apiRoot?: string;
  /** With `webhook`, Telegram posts to `url` and proves itself with `secret`, which every process derives alike. */
  readonly mode:
    | { readonly kind: 'polling' }
    | { readonly kind: 'webhook'; readonly url: string; readonly secret: string };
}

export interface SlackConfig {
  readonly botToken: string;
  /** Socket Mode where there is an app token (also if there is a signing secret), signed HTTP otherwise. */
  readonly mode:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  readonly apiUrl?: string;
}

/** An OpenAI-compatible endpoint. Without `apiKey` the server needs none; without `baseUrl` it is OpenAI's own. */
export interface ModelConfig {
  readonly apiKey?: string;
  readonly baseUrl?: string;
  readonly model: string;
}

export interface EmbeddingConfig extends ModelConfig {
  readonly dimensions: number;
}

export interface HttpConfig {
  readonly host: string;
  /** 0 lets the system choose one. */
  readonly port: number;
}

export interface Config {
  /** Absolute. */
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  readonly telegram?: TelegramConfig;
  readonly slack?: SlackConfig;
  readonly model?: ModelConfig;
  readonly embedding?: EmbeddingConfig;
  readonly http?: HttpConfig;
  readonly roles: ReadonlySet<Role>;
  readonly logLevel: LogLevel;
  /** Whether `logLevel` was asked for, rather than being the default. */
  readonly logLevelChosen: boolean;
}

/** What is wrong with one variable. Never holds the variable's value, which may be a secret. */
export interface ConfigProblem {
  readonly variable: Variable;
  readonly problem: string;
  readonly example: string;
}

/** The environment cannot be used. `message` is for the operator: a line for each variable, with an example. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];
  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map(
      (each) => `  ${each.variable} ${each.problem} (example: ${each.variable}=${each.example})`,
    );
    super(`Steward cannot start with these settings:\n${lines.join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

function url(schemes: string[]) {
  const problem = `must be a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`;
  return z.url({ protocol: new RegExp(`^(${schemes.join('|')})$`), error: problem });
}

function wholeNumber(min: number, max: number) {
  const fits = (text: string) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
  return z.string().refine(fits, `must be a whole number from ${min} to ${max}`).transform(Number);
}

const roles = z.string().transform((text, context): ReadonlySet<Role> => {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.some((name) => !roleNames.some((role) => role === name));
  if (unknown) context.addIssue(`must be a comma-separated list of ${roleNames.join(', ')}`);
  return new Set(roleNames.filter((role) => names.includes(role)));
});

/** 2,000 is the largest vector that pgvector can index. */
const maxDimensions = 2000;

const variables = z.object({
  STEWARD_DATA: z.string().default('data').meta({ example: './data' }),
  DATABASE_URL: url(['postgres', 'postgresql'])
    .optional()
    .meta({ example: 'postgres://steward:PASSWORD@127.0.0.1/steward' }),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'must be a bot token as BotFather gives it: digits, a colon, letters')
    .optional()
    .meta({ example: '123456789:LETTERS-FROM-BOTFATHER' }),
  TELEGRAM_API_ROOT: url(['https', 'http']).optional().meta({ example: 'https://telegram-bot-api.example.org' }),
  TELEGRAM_WEBHOOK_URL: url(['https']).optional().meta({ example: 'https://steward.example.org/telegram' }),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'must be 1 to 256 letters, digits, _ or -')
    .optional()
    .meta({ example: 'a-long-random-word' }),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-\S+$/, "must be the app's bot token, which begins with xoxb-")
    .optional()
    .meta({ example: 'xoxb-…' }),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-\S+$/, 'must be an app-level token, which begins with xapp-')
    .optional()
    .meta({ example: 'xapp-…' }),
  SLACK_SIGNING_SECRET: z.string().optional().meta({ example: "SECRET-FROM-THE-APP'S-BASIC-INFORMATION" }),
  SLACK_API_URL: url(['https', 'http']).optional().meta({ example: 'https://slack.com/api/' }),
  OPENAI_API_KEY: z.string().optional().meta({ example: 'sk-…' }),
  OPENAI_BASE_URL: url(['https', 'http']).optional().meta({ example: 'http://127.0.0.1:11434/v1' }),
  STEWARD_MODEL: z.string().default('gpt-4.1-mini').meta({ example: 'gpt-4.1-mini' }),
  STEWARD_EMBEDDING_MODEL: z.string().optional().meta({ example: 'text-embedding-3-small' }),
  STEWARD_EMBEDDING_DIMENSIONS: wholeNumber(1, maxDimensions).default(1536).meta({ example: '1536' }),
  STEWARD_HTTP_PORT: wholeNumber(0, 65535).optional().meta({ example: '8080' }),
  STEWARD_HTTP_HOST: z.string().default('127.0.0.1').meta({ example: '127.0.0.1' }),
  STEWARD_ROLES: roles.default(new Set(roleNames)).meta({ example: 'channels,workers' }),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(logLevels, `must be one of ${logLevels.join(', ')}`))
    .default('info')
    .meta({ example: 'info' }),
});

export type Variable = keyof typeof variables.shape;
type Values = z.output<typeof variables>;
type Given = Partial<Record<Variable, string>>;

/**
 * Reads and checks the environment. An empty variable counts as unset, and space around a value does not count.
 * Throws ConfigError with everything that is wrong at once.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = onlyGiven(env);
  const parsed = variables.safeParse(given);
  const problems = [...(parsed.error ? invalid(parsed.error) : []), ...missing(given)];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data, given);
}

function onlyGiven(env: Readonly<Record<string, string | undefined>>): Given {
  const entries = names.map((name) => [name, env[name]?.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value));
}

const names = Object.keys(variables.shape).filter((name): name is Variable => name in variables.shape);

function problem(variable: Variable, text: string): ConfigProblem {
  return { variable, problem: text, example: String(variables.shape[variable].meta()?.example) };
}

function invalid(error: z.ZodError): ConfigProblem[] {
  return names.flatMap((name) => {
    const issue = error.issues.find((each) => each.path[0] === name);
    return issue ? [problem(name, issue.message)] : [];
  });
}

/** Combinations that are half there. Each says which variable to add, and why. */
function missing(given: Given): ConfigProblem[] {
  const found: ConfigProblem[] = [];
  const need = (variable: Variable, because: Variable, text = `is missing: ${because} needs it`) => {
    if (given[because] && !given[variable] && !found.some((each) => each.variable === variable)) {
      found.push(problem(variable, text));
    }
  };
  need('TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_URL');
  need('TELEGRAM_BOT_TOKEN', 'TELEGRAM_API_ROOT');
  need('TELEGRAM_WEBHOOK_URL', 'TELEGRAM_WEBHOOK_SECRET');
  need('SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN');
  need('SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET');
  need('SLACK_BOT_TOKEN', 'SLACK_API_URL');
  if (!given.SLACK_SIGNING_SECRET) {
    const text = 'is missing: SLACK_BOT_TOKEN needs it for Socket Mode, or SLACK_SIGNING_SECRET for events over HTTP';
    need('SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN', text);
  }
  if (!given.OPENAI_BASE_URL) {
    need('OPENAI_API_KEY', 'STEWARD_MODEL', 'is missing: STEWARD_MODEL needs it, or OPENAI_BASE_URL');
    need(
      'OPENAI_API_KEY',
      'STEWARD_EMBEDDING_MODEL',
      'is missing: STEWARD_EMBEDDING_MODEL needs it, or OPENAI_BASE_URL',
    );
  }
  if (!given.OPENAI_API_KEY) {
    need(
      'STEWARD_MODEL',
      'OPENAI_BASE_URL',
      'is missing: without OPENAI_API_KEY there is no default, so name a model of your OPENAI_BASE_URL',
    );
  }
  need('STEWARD_EMBEDDING_MODEL', 'STEWARD_EMBEDDING_DIMENSIONS');
  if (servesHttp(given)) {
    need('STEWARD_HTTP_PORT', 'TELEGRAM_WEBHOOK_URL', 'is missing: TELEGRAM_WEBHOOK_URL needs a port to listen on');
    if (!given.SLACK_APP_TOKEN) {
      need('STEWARD_HTTP_PORT', 'SLACK_SIGNING_SECRET', 'is missing: SLACK_SIGNING_SECRET needs a port to listen on');
    }
    need('STEWARD_HTTP_PORT', 'STEWARD_ROLES', 'is missing: the role http in STEWARD_ROLES needs a port to listen on');
  }
  return found;
}

/** A process without the role http needs no port: another one listens. */
function servesHttp(given: Given): boolean {
  return !given.STEWARD_ROLES || roles.safeParse(given.STEWARD_ROLES).data?.has('http') === true;
}

function toConfig(values: Values, given: Given): Config {
  const dataDir = resolve(values.STEWARD_DATA);
  const endpoint = { apiKey: values.OPENAI_API_KEY, baseUrl: values.OPENAI_BASE_URL };
  const hasEndpoint = endpoint.apiKey !== undefined || endpoint.baseUrl !== undefined;
  const model = hasEndpoint ? { ...endpoint, model: values.STEWARD_MODEL } : undefined;
  const embeddingModel = values.STEWARD_EMBEDDING_MODEL;
  const dimensions = values.STEWARD_EMBEDDING_DIMENSIONS;
  const port = values.STEWARD_HTTP_PORT;
  return {
    dataDir,
    database: values.DATABASE_URL
      ? { kind: 'server', url: values.DATABASE_URL }
      : { kind: 'embedded', dir: join(dataDir, 'database') },
    telegram: telegram(values),
    slack: slack(values),
    model,
    embedding: embeddingModel ? { ...endpoint, model: embeddingModel, dimensions } : undefined,
    http: port === undefined ? undefined : { host: values.STEWARD_HTTP_HOST, port },
    roles: values.STEWARD_ROLES,
    logLevel: values.LOG_LEVEL,
    logLevelChosen: given.LOG_LEVEL !== undefined,
  };
}

function telegram(values: Values): TelegramConfig | undefined {
  const token = values.TELEGRAM_BOT_TOKEN;
  if (!token) return undefined;
  const url = values.TELEGRAM_WEBHOOK_URL;
  const secret = values.TELEGRAM_WEBHOOK_SECRET ?? derivedWebhookSecret(token);
  return {
    token,
    apiRoot: values.TELEGRAM_API_ROOT,
    mode: url ? { kind: 'webhook', url, secret } : { kind: 'polling' },
  };
}

/** The same in every process that has the token, and of no use to find the token. 64 hexadecimal digits. */
function derivedWebhookSecret(token: string): string {
  return createHmac('sha256', token).update('steward: telegram webhook secret').digest('hex');
}

function slack(values: Values): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  if (!botToken) return undefined;
  const apiUrl = values.SLACK_API_URL;
  if (appToken) return { botToken, mode: { kind: 'socket', appToken }, apiUrl };
  return signingSecret ? { botToken, mode: { kind: 'http', signingSecret }, apiUrl } : undefined;
}
