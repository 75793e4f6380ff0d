/**
 * What runs in a worker of the pool: decodes one file after the other.
 *
 * It has no permission of its own to use, opens nothing and imports no catalogue.
 *
 * @module
 */

import { parentPort } from "node:worker_threads";
import { DecodeJob } from "./decode_job.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

/** Takes files over a port, the first message of the main thread. */
function serve(port: MessagePort): void {
  let job: DecodeJob | undefined;
  const post = (message: FromWorker, moved: ArrayBuffer[]): void => {
    port.postMessage(message, moved);
  };
  port.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
    if (data.kind !== "open") return job?.receive(data);
    job = new DecodeJob(data.job, data.stop, post);
    void job.run();
  };
  post({ kind: "ready" }, []);
}

parentPort?.once("message", serve);
