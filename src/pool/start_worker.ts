import { Worker } from "node:worker_threads";

/** Where the worker's module is. */
const MODULE = new URL("./worker.ts", import.meta.url);

/**
 * What a worker may take. Its young generation, which holds what a batch leaves behind, would grow
 * to 70 MB under many scans; with 8 MB it takes no longer.
 */
const OPTIONS = { resourceLimits: { maxYoungGenerationSizeMb: 8 } };

/**
 * Starts a worker, or returns `undefined` where none can be had. Nobody is asked for a permission:
 * from a local path it takes `--allow-read` of the module, and where that is not granted there is
 * no worker; from JSR it takes none.
 */
export function startWorker(): Worker | undefined {
  try {
    if (MODULE.protocol === "file:") {
      const { state } = Deno.permissions.querySync({ name: "read", path: MODULE });
      return state === "granted" ? new Worker(MODULE, OPTIONS) : undefined;
    }
    // Node's workers, which alone can be told not to hold the process, load no module of a host;
    // but a module of their own may.
    const code = `import ${JSON.stringify(MODULE.href)};`;
    return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), OPTIONS);
  } catch {
    return undefined;
  }
}
