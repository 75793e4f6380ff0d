/**
 * Indigenous ethnic groups. Written by `tools/code_lists.ts` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
import { unpackText } from "../../packed_text.ts";
import { memory as etnia } from "./packed/etnia.wasm";

/** The lists by name. */
export const LISTS: ListTexts = {
  "etnia": {
    trust: "high",
    sources: [
      "rfsaldanha/microdatasus@R/process_sih.R",
      "gcms/tabwin-definition@src/test/resources/tabwin/CNV/etnia.cnv",
    ],
    note: "0000 means not applicable.",
    missing: ["0000"],
    single:
      "X265 X266 X267 X268 X269 X271 X272 X273 X274 X275 X276 X277 X278 X279 X280 X281 X282 X283 X284 X285 X286 X287 X288 X289 X290 X291 X292 X293 X294 X295 X296 X297 X298 X299 X300 X301 X302 X303 X304 X305 X306 X307 X308 X309 X310 X311 X312 X313 X314 X315 X316 X317 X318 X319 X320 X321 X322 X323 X324 X325 X326 X327 X328 X329 X330 X331 X332 X333 X334 X335 X336 X337 X338 X339 X340 X341 X342 X343 X344 X345 X346 X347 X348 X349 X350 X351 X352 X353 X354 X355 X356 X357 X358 X359 X360 X361 X362 X363 X364 X365 X366 X367 X368 X369 X370 X371 X372 X373 X374 X375 X376 X377 X378 X379 X380 X381 X382 X383 X384 X385 X386 X387 X388 X389 X390 X391 X392 X393 X394 X395 X396 X397 X398 X399 X400 X401 X402 X403 X404 X405",
    open: true,
    entries: unpackText(etnia),
  },
};
