import { setTimeout as sleep } from 'node:timers/promises';

export async function until(condition) {
  while (!condition()) {
    await sleep(20);
  }
}
