// A worker that ends in an uncaught error at the second chunk of a file, for worker_pool_test.ts.
import { parentPort } from "node:worker_threads";

parentPort?.once("message", (port: MessagePort) => {
  let chunks = 0;
  port.onmessage = ({ data }: MessageEvent<{ kind: string }>): void => {
    if (data.kind === "chunk" && ++chunks === 2) throw new Error("poisoned");
  };
  port.postMessage({ kind: "ready" });
});
