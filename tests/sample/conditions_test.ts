import { assert, assertEquals } from "@std/assert";
import { listConditions } from "../../src/sample/conditions.ts";

Deno.test("listConditions() lists a few hundred well-formed conditions", () => {
  const conditions = listConditions();
  assert(conditions.length > 200 && conditions.length < 400, `${conditions.length}`);
  for (const condition of conditions) {
    const text = JSON.stringify(condition);
    assert(/^[A-Z]\d\d\d?$/.test(condition.icd10), text);
    assert(/^\d{3}$/.test(condition.icd9), text);
    assert(/^0[34]\d{8}$/.test(condition.procedure), text);
    assert(/^\d{8}$/.test(condition.oldProcedure), text);
    assert(/^\d\d$/.test(condition.bed), text);
    assert(Number.isInteger(condition.weight) && condition.weight > 0, text);
    assert(Number.isInteger(condition.hospitalCents) && condition.hospitalCents > 0, text);
    assert(Number.isInteger(condition.professionalCents), text);
    assert(condition.days >= 1 && condition.deaths < 300, text);
  }
  assert(new Set(conditions.map((condition) => condition.icd10)).size > 150);
  assert(new Set(conditions.map((condition) => condition.procedure)).size >= 60);
});

Deno.test("listConditions() keeps obstetric diagnoses to mothers", () => {
  for (const { icd10, patients } of listConditions()) {
    if (icd10.startsWith("O")) assertEquals(patients, "mother", icd10);
    if (icd10.startsWith("P")) assertEquals(patients, "newborn", icd10);
  }
});
