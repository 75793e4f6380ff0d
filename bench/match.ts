/**
 * How long it takes to say what every file of the server is: `deno run bench/match.ts`. Exits with
 * an error when it takes longer than it may.
 *
 * @module
 */

import { matchFile } from "../src/catalog/match.ts";
import { serverListing, strangeNames } from "../tests/catalog/server_listing.ts";

const MOST_SECONDS = 2;
const ROUNDS = 5;

const listing = serverListing(1);
const paths = [...listing.map(({ path }) => path), ...strangeNames(listing)];
const seconds: number[] = [];
let matched = 0;
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  matched = 0;
  for (const path of paths) if (matchFile(path) !== undefined) matched++;
  seconds.push((performance.now() - start) / 1000);
}
const [first] = seconds;
const best = Math.min(...seconds);
console.log(
  `${paths.length.toLocaleString("en-US")} names, ${matched.toLocaleString("en-US")} matched: ` +
    `${first!.toFixed(2)} s the first time, ${
      best.toFixed(2)
    } s the best (limit ${MOST_SECONDS} s)`,
);
if (first! > MOST_SECONDS) throw new Error(`Matching took ${first} s, not ${MOST_SECONDS} s`);
