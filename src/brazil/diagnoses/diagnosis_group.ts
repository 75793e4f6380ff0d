import type { DiagnosisGroup, DiagnosisList } from "./diagnosis_list.ts";
import { icd10, type Icd10Set } from "./icd10.ts";

const sets = new WeakMap<DiagnosisGroup, Icd10Set>();

/**
 * The group of a list that a code belongs to; `undefined` when none does.
 *
 * @example
 * ```ts
 * import { diagnosisGroup, ICSAP } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(diagnosisGroup(ICSAP, "J45.9")?.en, "Asthma");
 * assertEquals(diagnosisGroup(ICSAP, "I219"), undefined);
 * ```
 */
export function diagnosisGroup(list: DiagnosisList, code: string): DiagnosisGroup | undefined {
  return list.groups.find((group) => {
    let set = sets.get(group);
    if (set === undefined) sets.set(group, set = icd10(group));
    return set.has(code);
  });
}
