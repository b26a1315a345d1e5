import {
  type ChatCompletionRequest,
  type ChatMessage,
  type FixtureOpts,
  isChatCompletionBody,
  LLMock,
  type ToolCall,
} from '@copilotkit/aimock';
import { createLanguageModel, type LanguageModelOptions } from '../../src/openai/language-model.ts';
import { expectWellFormed } from './chat-protocol.ts';

/** What the model answers: words, calls of tools, or whatever a mock can be told to do. */
type Step = string | ToolCall[] | Extract<Parameters<LLMock['on']>[1], object>;

export interface ModelServer {
  mock: LLMock;
  /** To be given to `createLanguageModel`. It tries nothing again. */
  options: LanguageModelOptions;
  /** What the model answers to a sentence, step by step: first to the sentence itself, then to each step's results. */
  script(said: string, ...steps: Step[]): void;
  /** The answer to a sentence with something wrong about how it comes. */
  scriptFault(said: string, step: Step, fault: FixtureOpts): void;
  /** Requests about a sentence so far, in order; each is held against the rules of chat completions. */
  asked(said: string): ChatCompletionRequest[];
  stop(): Promise<void>;
}

/** An OpenAI mock on loopback that follows a script, and fails what is not in it. */
export async function startModelServer(): Promise<ModelServer> {
  const mock = await LLMock.create({ port: 0, host: '127.0.0.1', strict: true, chunkSize: 16 });
  // The mock's own journal keeps no body of more than 64 KB, and the tools alone are more.
  const seen = new Set<ChatCompletionRequest>();
  const answer = (said: string, index: number, step: Step, opts?: FixtureOpts) => {
    const predicate = (request: ChatCompletionRequest) => {
      seen.add(request);
      return isStep(request, said, index);
    };
    return mock.on({ endpoint: 'chat', predicate }, responseOf(step), opts);
  };
  return {
    mock,
    options: { apiKey: 'test', baseUrl: `${mock.url}/v1`, model: 'gpt-4o-mini', maxRetries: 0 },
    script: (said, ...steps) => steps.forEach((step, index) => void answer(said, index, step)),
    scriptFault: (said, step, fault) => void answer(said, 0, step, fault),
    asked(said) {
      const requests = [...seen].filter((body) => isChatCompletionBody(body) && lastSaid(body) === said);
      for (const request of requests) expectWellFormed(request);
      return requests;
    },
    stop: () => mock.stop(),
  };
}

export const modelOf = ({ options }: ModelServer) => createLanguageModel(options);

/** A call of a tool as a model writes it. */
export const call = (name: string, input: unknown, id?: string): ToolCall => ({
  name,
  arguments: typeof input === 'string' ? input : JSON.stringify(input),
  ...(id && { id }),
});

/** What the model was told of its calls' results in a request, in order. */
export function resultsIn(request: ChatCompletionRequest | undefined): Record<string, unknown>[] {
  const messages = request?.messages.filter(({ role }) => role === 'tool') ?? [];
  return messages.map((message) => JSON.parse(contentOf(message)));
}

export const systemIn = (request: ChatCompletionRequest | undefined): string => contentOf(request?.messages[0]);

export const contentOf = (message: ChatMessage | undefined): string =>
  typeof message?.content === 'string' ? message.content : '';

function responseOf(step: Step) {
  if (typeof step === 'string') return { content: step };
  return Array.isArray(step) ? { toolCalls: step } : step;
}

const isStep = (request: ChatCompletionRequest, said: string, index: number) => {
  const place = request.messages.findLastIndex(({ role }) => role === 'user');
  const steps = request.messages.slice(place).filter(({ role }) => role === 'assistant');
  return lastSaid(request) === said && steps.length === index;
};

const lastSaid = ({ messages }: ChatCompletionRequest) => contentOf(messages.findLast(({ role }) => role === 'user'));
