import { assert } from "@std/assert";
import { type WorkerPool, workerPool } from "../../src/pool/worker_pool.ts";

/** Waits until something holds, at most some seconds. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 20_000;
  while (!holds()) {
    assert(performance.now() < end, `never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Starts the workers, so that a test does not depend on how soon they are there. */
export async function warm(count = 2, pool: WorkerPool = workerPool): Promise<void> {
  pool.warm(count);
  await until(() => pool.status.free === count, `${count} workers free`);
}

/** Runs a test with workers that are there, and ends them: none may be busy. */
export async function withWorkers(test: () => Promise<void>, count = 2): Promise<void> {
  await warm(count);
  try {
    await test();
    await until(() => workerPool.status.busy === 0, "no worker busy");
    assert(workerPool.status.ahead === 0, `${workerPool.status.ahead} bytes ahead of nobody`);
  } finally {
    workerPool.end();
  }
}

/** Workers outlive a test by the moment that ending them takes. */
export const WORKERS = { sanitizeOps: false, sanitizeResources: false } as const;
