import type {
  ChatCompletionCreateParamsStreaming,
  ChatCompletionFunctionTool,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions';
import type { ModelCall, ModelMessage, ModelRequest, ModelTool } from '../core/ports.ts';

/** The request as chat completions want it. Empty lists are left out, since servers reject them. */
export function toChatRequest(model: string, request: ModelRequest, withUsage: boolean) {
  const params: ChatCompletionCreateParamsStreaming = {
    model,
    messages: request.messages.map(toChatMessage),
    stream: true,
  };
  if (request.tools.length > 0) params.tools = request.tools.map(toChatTool);
  if (withUsage) params.stream_options = { include_usage: true };
  return params;
}

function toChatTool({ name, description, parameters }: ModelTool): ChatCompletionFunctionTool {
  return { type: 'function', function: { name, description, parameters } };
}

function toChatMessage(message: ModelMessage): ChatCompletionMessageParam {
  switch (message.role) {
    case 'tool':
      return { role: 'tool', tool_call_id: message.callId, content: message.content };
    case 'assistant':
      if (message.calls.length === 0) return { role: 'assistant', content: message.content };
      return { role: 'assistant', content: message.content || null, tool_calls: message.calls.map(toChatCall) };
    default:
      return { role: message.role, content: message.content };
  }
}

/**
 * A call the model made earlier, as servers take it back. They check what models write less than what they are sent:
 * a name or arguments out of form would have the whole conversation refused, and the model could never mend it.
 */
function toChatCall(call: ModelCall): ChatCompletionMessageFunctionToolCall {
  const name = call.name.replace(/[^\w-]/g, '_').slice(0, 64) || 'unknown';
  return { id: call.id, type: 'function', function: { name, arguments: objectTextOr(call.arguments, '{}') } };
}

function objectTextOr(text: string, otherwise: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? text : otherwise;
  } catch {
    return otherwise;
  }
}
