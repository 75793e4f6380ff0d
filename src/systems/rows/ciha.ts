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
  /** Especialidade do leito. Bed specialty. */
  ESPEC: Code;
  /** CNPJ do estabelecimento. Facility CNPJ. */
  CGC_HOSP: Utf8;
  /** Município de residência do paciente. Municipality of the patient's residence. */
  MUNIC_RES: Code;
  /** Data de nascimento. Date of birth. */
  NASC: DateDay;
  /** Sexo. Sex. */
  SEXO: Code;
  /** Total de diárias de UTI. ICU days, total. */
  UTI_MES_TO: Int32;
  /** Total de diárias de UCI. Intermediate-care days, total. */
  UTI_INT_TO: Int32;
  /** Procedimento realizado. Procedure performed. */
  PROC_REA: Code;
  /** Quantidade de procedimentos. Number of procedures. */
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
  /** Natureza do estabelecimento. Nature of the facility. */
  NATUREZA: Code;
  /** Gestão do estabelecimento. Level of government that manages the facility. */
  GESTAO: Code;
  /** Município do estabelecimento. Municipality of the facility. */
  MUNIC_MOV: Code;
  /** Unidade da idade. Age unit. */
  COD_IDADE: Code;
  /** Idade, na unidade de COD_IDADE. Age, in the unit of COD_IDADE. */
  IDADE: Int32;
  /** Dias de permanência. Length of stay in days. */
  DIAS_PERM: Int32;
  /** Óbito do paciente. Patient died. */
  MORTE: Code;
  /** Nacionalidade. Nationality. */
  NACIONAL: Code;
  /** Caráter da internação. Character of the admission (elective, urgent, ...). */
  CAR_INT: Code;
  /** Indicador de homônimo. Homonym mark. */
  HOMONIMO: Code;
  /** CNES do estabelecimento. Facility CNES code. */
  CNES: Code;
  /** Fonte de remuneração. Who pays. */
  FONTE: Code;
  /**
   * CNPJ da fonte remuneradora (consórcio ou operadora). CNPJ of who pays (consortium or insurer).
   */
  CGC_CONSOR: Utf8;
  /** Modalidade do atendimento. Modality of the care. */
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
