// What to do about an error, by its code; docs/errors.md tells them all.
import type { ErrorCode } from './atlas.js';

export interface AtlasError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
}

export type Advice =
  | { kind: 'correct'; argument: string | undefined; message: string }
  | { kind: 'retry'; afterSeconds: number }
  | { kind: 'ask less'; limit: string; maximum: number }
  | { kind: 'report'; traceId: string | undefined };

export function advice({ message, extensions }: AtlasError): Advice {
  const told = extensions ?? {};
  switch (told['code'] as ErrorCode | undefined) {
    case 'BAD_USER_INPUT':
      return { kind: 'correct', argument: told['argument'] as string | undefined, message };
    case 'RATE_LIMITED':
      return { kind: 'retry', afterSeconds: Number(told['retryAfterSeconds'] ?? 60) };
    case 'UNAVAILABLE':
      return { kind: 'retry', afterSeconds: 5 };
    case 'LIMIT_EXCEEDED':
      return { kind: 'ask less', limit: String(told['limit']), maximum: Number(told['maximum']) };
    default:
      return { kind: 'report', traceId: told['traceId'] as string | undefined };
  }
}
