// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { DateDay, Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of CIHA: Comunicação de Informação Hospitalar e Ambulatorial. Communications of admissions
 * and outpatient care. One admission, or one outpatient communication: of a patient, or
 * consolidated, with a quantity and no patient. Weight rows by QT_PROC.
 */
export type Ciha = {
  /** Ano de processamento. Processing year. */
  ANO_CMPT: Dictionary<Utf8, Int32>;
  /** Mês de processamento. Processing month. */
  MES_CMPT: Dictionary<Utf8, Int32>;
  /** Especialidade do leito. Bed specialty. Empty in the files seen. */
  ESPEC: Dictionary<Utf8, Int32>;
  /** CNPJ do estabelecimento. Facility CNPJ. */
  CGC_HOSP: Utf8;
  /**
   * Município de residência do paciente. Municipality of the patient's residence. Empty in
   * consolidated outpatient rows.
   */
  MUNIC_RES: Dictionary<Utf8, Int32>;
  /** Data de nascimento. Date of birth. Empty in consolidated outpatient rows. */
  NASC: DateDay;
  /** Sexo. Sex. */
  SEXO: Dictionary<Utf8, Int32>;
  /** Total de diárias de UTI. ICU days, total. A number in a text field. */
  UTI_MES_TO: Int32;
  /** Total de diárias de UCI. Intermediate-care days, total. A number in a text field. */
  UTI_INT_TO: Int32;
  /** Procedimento realizado. Procedure performed. */
  PROC_REA: Dictionary<Utf8, Int32>;
  /**
   * Quantidade de procedimentos. Number of procedures. A number in a text field; weight rows by it.
   */
  QT_PROC: Int32;
  /** Data do atendimento ou da internação. Date of the care or admission. */
  DT_ATEND: DateDay;
  /** Data de saída. Discharge date. */
  DT_SAIDA: DateDay;
  /** Diagnóstico principal. Principal diagnosis. */
  DIAG_PRINC: Dictionary<Utf8, Int32>;
  /** Diagnóstico secundário. Secondary diagnosis. */
  DIAG_SECUN: Dictionary<Utf8, Int32>;
  /** Motivo de saída/permanência. Reason for discharge or continued stay. */
  COBRANCA: Dictionary<Utf8, Int32>;
  /** Natureza do estabelecimento. Nature of the facility. The CNES list, not the SIH one. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** Gestão do estabelecimento. Level of government that manages the facility. */
  GESTAO: Dictionary<Utf8, Int32>;
  /** Município do estabelecimento. Municipality of the facility. */
  MUNIC_MOV: Dictionary<Utf8, Int32>;
  /** Unidade da idade. Age unit. */
  COD_IDADE: Dictionary<Utf8, Int32>;
  /**
   * Idade, na unidade de COD_IDADE. Age, in the unit of COD_IDADE. Meaningless without COD_IDADE.
   */
  IDADE: Int32;
  /** Dias de permanência. Length of stay in days. A number in a text field. */
  DIAS_PERM: Int32;
  /** Óbito do paciente. Patient died. */
  MORTE: Dictionary<Utf8, Int32>;
  /** Nacionalidade. Nationality. Empty in the files seen. */
  NACIONAL: Dictionary<Utf8, Int32>;
  /**
   * Caráter da internação. Character of the admission (elective, urgent, ...). Empty in the files
   * seen.
   */
  CAR_INT: Dictionary<Utf8, Int32>;
  /** Indicador de homônimo. Homonym mark. Empty in the files seen. */
  HOMONIMO: Dictionary<Utf8, Int32>;
  /** CNES do estabelecimento. Facility CNES code. */
  CNES: Dictionary<Utf8, Int32>;
  /** Fonte de remuneração. Who pays. No complete table of labels is known. */
  FONTE: Dictionary<Utf8, Int32>;
  /**
   * CNPJ da fonte remuneradora (consórcio ou operadora). CNPJ of who pays (consortium or insurer).
   * Only in files republished by 2026.
   */
  CGC_CONSOR: Utf8;
  /** Modalidade do atendimento. Modality of the care. The labels are inferred. */
  MODALIDADE: Dictionary<Utf8, Int32>;
};

/** The groups of CIHA that can be scanned, by code. */
export interface CihaGroups {
  /**
   * Comunicação de Informação Hospitalar e Ambulatorial. Communications of admissions and
   * outpatient care.
   */
  CIHA: GroupTypes<Ciha, "uf+month">;
}
