// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { DateDay, Int32, Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of CIHA: Comunicação de Informação Hospitalar e Ambulatorial. Communications of admissions
 * and outpatient care. One admission, or one outpatient communication: of a patient, or
 * consolidated, with a quantity and no patient. Weight rows by QT_PROC.
 */
export type Ciha = {
  /** Ano de processamento. Processing year. */
  ANO_CMPT: Code;
  /** Mês de processamento. Processing month. */
  MES_CMPT: Code;
  /** Especialidade do leito. Bed specialty. Empty in the files seen. */
  ESPEC: Code;
  /** CNPJ do estabelecimento. Facility CNPJ. */
  CGC_HOSP: Utf8;
  /**
   * Município de residência do paciente. Municipality of the patient's residence. Empty in
   * consolidated outpatient rows.
   */
  MUNIC_RES: Code;
  /** Data de nascimento. Date of birth. Empty in consolidated outpatient rows. */
  NASC: DateDay;
  /** Sexo. Sex. */
  SEXO: Code;
  /** Total de diárias de UTI. ICU days, total. A number in a text field. */
  UTI_MES_TO: Int32;
  /** Total de diárias de UCI. Intermediate-care days, total. A number in a text field. */
  UTI_INT_TO: Int32;
  /** Procedimento realizado. Procedure performed. */
  PROC_REA: Code;
  /**
   * Quantidade de procedimentos. Number of procedures. A number in a text field; weight rows by it.
   */
  QT_PROC: Int32;
  /** Data do atendimento ou da internação. Date of the care or admission. */
  DT_ATEND: DateDay;
  /** Data de saída. Discharge date. */
  DT_SAIDA: DateDay;
  /** Diagnóstico principal. Principal diagnosis. */
  DIAG_PRINC: Code;
  /** Diagnóstico secundário. Secondary diagnosis. */
  DIAG_SECUN: Code;
  /** Motivo de saída/permanência. Reason for discharge or continued stay. */
  COBRANCA: Code;
  /** Natureza do estabelecimento. Nature of the facility. The CNES list, not the SIH one. */
  NATUREZA: Code;
  /** Gestão do estabelecimento. Level of government that manages the facility. */
  GESTAO: Code;
  /** Município do estabelecimento. Municipality of the facility. */
  MUNIC_MOV: Code;
  /** Unidade da idade. Age unit. */
  COD_IDADE: Code;
  /**
   * Idade, na unidade de COD_IDADE. Age, in the unit of COD_IDADE. Meaningless without COD_IDADE.
   */
  IDADE: Int32;
  /** Dias de permanência. Length of stay in days. A number in a text field. */
  DIAS_PERM: Int32;
  /** Óbito do paciente. Patient died. */
  MORTE: Code;
  /** Nacionalidade. Nationality. Empty in the files seen. */
  NACIONAL: Code;
  /**
   * Caráter da internação. Character of the admission (elective, urgent, ...). Empty in the files
   * seen.
   */
  CAR_INT: Code;
  /** Indicador de homônimo. Homonym mark. Empty in the files seen. */
  HOMONIMO: Code;
  /** CNES do estabelecimento. Facility CNES code. */
  CNES: Code;
  /** Fonte de remuneração. Who pays. No complete table of labels is known. */
  FONTE: Code;
  /**
   * CNPJ da fonte remuneradora (consórcio ou operadora). CNPJ of who pays (consortium or insurer).
   * Only in files republished by 2026.
   */
  CGC_CONSOR: Utf8;
  /** Modalidade do atendimento. Modality of the care. The labels are inferred. */
  MODALIDADE: Code;
};

/** The groups of CIHA that can be scanned, by code. */
export interface CihaGroups {
  /**
   * Comunicação de Informação Hospitalar e Ambulatorial. Communications of admissions and
   * outpatient care.
   */
  CIHA: GroupTypes<Ciha, "uf+month">;
}
