import { OpenAI } from 'openai';
import type { CallWatch } from './call-watch.ts';

/** Where a model lives: OpenAI with a key, or any compatible server (Ollama, vLLM, …) by its base URL. */
export interface Endpoint {
  apiKey?: string;
  /** Up to and including the version: `http://127.0.0.1:11434/v1`. */
  baseUrl?: string;
  /** How often the client tries again after 429, 5xx and failed connections; it heeds Retry-After. Default 2. */
  maxRetries?: number;
}

const openAiBaseUrl = 'https://api.openai.com/v1';
/** Servers without keys ignore it; the client insists on one. */
const placeholderKey = 'none';
/** The call's own watch ends an attempt; the client's timer, which would retry, must come after it. */
const clientSlackMs = 60_000;

/** Throws when neither a key nor a base URL is configured, or the base URL is none (it may hold a secret: not shown). */
export function assertEndpoint({ apiKey, baseUrl }: Endpoint): void {
  if (!apiKey && !baseUrl) throw new Error('A model needs an API key, or the base URL of a server');
  if (baseUrl && !URL.canParse(baseUrl)) throw new Error("The base URL of the model's server is not a URL");
}

/** A client for one call: the watch belongs to the call, and the client takes its fetch once. */
export function openClient(endpoint: Endpoint, watch: CallWatch, requestTimeoutMs: number): OpenAI {
  return new OpenAI({
    apiKey: endpoint.apiKey || placeholderKey,
    baseURL: endpoint.baseUrl || openAiBaseUrl,
    maxRetries: endpoint.maxRetries ?? 2,
    timeout: requestTimeoutMs + clientSlackMs,
    fetch: watch.fetch,
    // Left out, these would be read from the environment, which only the configuration may do.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
  });
}
