import { readRealFile, realFiles } from "../fixtures.ts";
import { compareMade, compareSteps } from "./same_steps.ts";
import { withWorkers, WORKERS } from "./with_workers.ts";

Deno.test({
  name: "RemoteDecoding takes the steps of LocalDecoding: 300 made files, one in four damaged",
  ...WORKERS,
  fn: () => withWorkers(() => compareMade(300, 1)),
});

Deno.test({
  name: `RemoteDecoding takes the steps of LocalDecoding: ${realFiles.length} real files`,
  ignore: realFiles.length === 0,
  ...WORKERS,
  fn: () =>
    withWorkers(async () => {
      for (const file of realFiles) {
        const bytes = readRealFile(file);
        // Large ones take longer to compare as text than all the rest; they differ in length only.
        if (bytes.length > 150_000) continue;
        await compareSteps(bytes, { batchRows: 700, length: 5000, name: file.path });
      }
    }),
});
