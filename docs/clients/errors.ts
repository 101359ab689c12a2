// What to do about an error, by its code; docs/errors.md tells them all.
import type { ErrorCode } from './atlas.js';

export interface AtlasError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
}

export type Advice =
  | { kind: 'correct'; argument: string | undefined; message: string }
  | { kind: 'sign in' } // Nobody has, or the token is none any more.
  | { kind: 'retry'; afterSeconds: number }
  | { kind: 'ask less'; limit: string; maximum: number }
  | { kind: 'report'; traceId: string | undefined };

function limitAdvice(limit: string, maximum: number, message: string): Advice {
  switch (limit) {
    case 'bodyTime': // The way here was slow.
    case 'waitingChanges': // So was the reader of a subscription.
      return { kind: 'retry', afterSeconds: 5 };
    case 'errors': // Not what was asked for is too much, but what is wrong with it.
      return { kind: 'correct', argument: undefined, message };
    default:
      return { kind: 'ask less', limit, maximum };
  }
}

export function advice({ message, extensions }: AtlasError): Advice {
  const told = extensions ?? {};
  switch (told['code'] as ErrorCode | undefined) {
    case 'BAD_USER_INPUT':
      return { kind: 'correct', argument: told['argument'] as string | undefined, message };
    case 'UNAUTHENTICATED':
      return { kind: 'sign in' };
    case 'RATE_LIMITED':
      return { kind: 'retry', afterSeconds: Number(told['retryAfterSeconds'] ?? 60) };
    case 'UNAVAILABLE':
      return { kind: 'retry', afterSeconds: 5 };
    case 'LIMIT_EXCEEDED':
      return limitAdvice(String(told['limit']), Number(told['maximum']), message);
    default:
      return { kind: 'report', traceId: told['traceId'] as string | undefined };
  }
}
