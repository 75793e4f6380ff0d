// Run by scan_cancel_test.ts in processes of their own: reads a scan and leaves it.
//   scan_cancel_process.ts PORT FOLDER
// Leaves it once its input ends, says so, and does nothing to end itself.
import { disk, ftp } from "@dsbr/core";
import { Reading, scanOf } from "./reading.ts";

const [port, folder] = Deno.args;
const source = ftp({ host: "127.0.0.1", port: Number(port) });
const reading = new Reading(scanOf(source, disk(folder!)), "break").start();
console.log("first batch or none");
await new Response(Deno.stdin.readable).bytes();
await reading.stop();
console.log("stopped");
