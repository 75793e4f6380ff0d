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

const port = parentPort;
let job: DecodeJob | undefined;

function post(message: FromWorker, moved: ArrayBuffer[]): void {
  port?.postMessage(message, moved);
}

port?.on("message", (message: ToWorker): void => {
  if (message.kind !== "open") return job?.receive(message);
  job = new DecodeJob(message.job, message.stop, post);
  void job.run();
});
post({ kind: "ready" }, []);
