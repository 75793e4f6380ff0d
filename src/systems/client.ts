import type { ScanOptions } from "../scan/scan_options.ts";
import { cih } from "./cih.ts";
import { ciha } from "./ciha.ts";
import { cnes } from "./cnes.ts";
import { esusnotifica } from "./esusnotifica.ts";
import { ibge } from "./ibge.ts";
import { pce } from "./pce.ts";
import { pni } from "./pni.ts";
import { po } from "./po.ts";
import { resp } from "./resp.ts";
import { sia } from "./sia.ts";
import { sih } from "./sih.ts";
import { sim } from "./sim.ts";
import { sinan } from "./sinan.ts";
import { sinasc } from "./sinasc.ts";
import { siscan } from "./siscan.ts";
import { siscolo } from "./siscolo.ts";
import { sismama } from "./sismama.ts";
import { sisprenatal } from "./sisprenatal.ts";
import { territorio } from "./territorio.ts";
import { scan, type ScanFunction } from "./scan.ts";
import type { SystemFunction } from "./system_function.ts";
import type { CihGroups } from "./rows/cih.ts";
import type { CihaGroups } from "./rows/ciha.ts";
import type { CnesGroups } from "./rows/cnes.ts";
import type { EsusnotificaGroups } from "./rows/esusnotifica.ts";
import type { IbgeGroups } from "./rows/ibge.ts";
import type { PceGroups } from "./rows/pce.ts";
import type { PniGroups } from "./rows/pni.ts";
import type { PoGroups } from "./rows/po.ts";
import type { RespGroups } from "./rows/resp.ts";
import type { SiaGroups } from "./rows/sia.ts";
import type { SihGroups } from "./rows/sih.ts";
import type { SimGroups } from "./rows/sim.ts";
import type { SinanGroups } from "./rows/sinan.ts";
import type { SinascGroups } from "./rows/sinasc.ts";
import type { SiscanGroups } from "./siscan.ts";
import type { SiscoloGroups } from "./rows/siscolo.ts";
import type { SismamaGroups } from "./rows/sismama.ts";
import type { SisprenatalGroups } from "./rows/sisprenatal.ts";
import type { TerritorioGroups } from "./rows/territorio.ts";

/**
 * A client: settings, and every system as a function that takes them.
 *
 * The top-level functions ({@linkcode sih}, {@linkcode scan}, ...) have no settings of their own;
 * a client's scans take its settings where a call's own options say nothing. Nothing else is
 * shared, and making a client reads nothing.
 *
 * On the class itself the same functions begin a query step by step: `scan`, `stream` and `collect`
 * are there once the query says all that it must.
 *
 * @example
 * ```ts
 * import { DataSus, sample } from "@dsbr/core";
 *
 * const client = new DataSus({ source: sample({ rows: 100 }), onMissing: "warn" });
 * const births = await client.sinasc({ group: "DN", uf: "RR", year: 2022 }).collect();
 * console.log(births.numRows); // 100
 *
 * const scan = DataSus.sih().uf("SP").group("RD").year(2023).month(1).scan();
 * console.log(scan.plan().partitions.length); // 1
 * ```
 */
export class DataSus {
  /** Queries hospital admissions, step by step or whole; {@linkcode sih}. */
  static readonly sih: SystemFunction<SihGroups> = sih;
  /** Queries outpatient care, step by step or whole; {@linkcode sia}. */
  static readonly sia: SystemFunction<SiaGroups> = sia;
  /** Queries deaths, step by step or whole; {@linkcode sim}. */
  static readonly sim: SystemFunction<SimGroups> = sim;
  /** Queries live births, step by step or whole; {@linkcode sinasc}. */
  static readonly sinasc: SystemFunction<SinascGroups> = sinasc;
  /** Queries health facilities, step by step or whole; {@linkcode cnes}. */
  static readonly cnes: SystemFunction<CnesGroups> = cnes;
  /** Queries notifiable diseases, step by step or whole; {@linkcode sinan}. */
  static readonly sinan: SystemFunction<SinanGroups> = sinan;
  /** Queries admissions that the SUS did not pay for, step by step or whole; {@linkcode ciha}. */
  static readonly ciha: SystemFunction<CihaGroups> = ciha;
  /** Queries admissions that the SUS did not pay for, until 2011, step by step or whole; {@linkcode cih}. */
  static readonly cih: SystemFunction<CihGroups> = cih;
  /** Queries vaccination, step by step or whole; {@linkcode pni}. */
  static readonly pni: SystemFunction<PniGroups> = pni;
  /** Queries prenatal care, step by step or whole; {@linkcode sisprenatal}. */
  static readonly sisprenatal: SystemFunction<SisprenatalGroups> = sisprenatal;
  /** Queries screening for cancer, step by step or whole; {@linkcode siscan}. */
  static readonly siscan: SystemFunction<SiscanGroups> = siscan;
  /** Queries screening for cervical cancer, step by step or whole; {@linkcode siscolo}. */
  static readonly siscolo: SystemFunction<SiscoloGroups> = siscolo;
  /** Queries screening for breast cancer, step by step or whole; {@linkcode sismama}. */
  static readonly sismama: SystemFunction<SismamaGroups> = sismama;
  /** Queries schistosomiasis, step by step or whole; {@linkcode pce}. */
  static readonly pce: SystemFunction<PceGroups> = pce;
  /** Queries congenital Zika syndrome, step by step or whole; {@linkcode resp}. */
  static readonly resp: SystemFunction<RespGroups> = resp;
  /** Queries the oncology panel, step by step or whole; {@linkcode po}. */
  static readonly po: SystemFunction<PoGroups> = po;
  /** Queries chronic Chagas disease, step by step or whole; {@linkcode esusnotifica}. */
  static readonly esusnotifica: SystemFunction<EsusnotificaGroups> = esusnotifica;
  /** Queries population, step by step or whole; {@linkcode ibge}. */
  static readonly ibge: SystemFunction<IbgeGroups> = ibge;
  /** Queries municipalities, step by step or whole; {@linkcode territorio}. */
  static readonly territorio: SystemFunction<TerritorioGroups> = territorio;

  /** The settings that scans take. */
  readonly options: ScanOptions;

  /** Makes a client. */
  constructor(options: ScanOptions = {}) {
    this.options = options;
  }

  /** Scans any dataset by its name; {@linkcode scan}. */
  get scan(): ScanFunction {
    return scan.withOptions(this.options);
  }

  /** Scans hospital admissions; {@linkcode sih}. */
  get sih(): SystemFunction<SihGroups> {
    return sih.withOptions(this.options);
  }

  /** Scans outpatient care; {@linkcode sia}. */
  get sia(): SystemFunction<SiaGroups> {
    return sia.withOptions(this.options);
  }

  /** Scans deaths; {@linkcode sim}. */
  get sim(): SystemFunction<SimGroups> {
    return sim.withOptions(this.options);
  }

  /** Scans live births; {@linkcode sinasc}. */
  get sinasc(): SystemFunction<SinascGroups> {
    return sinasc.withOptions(this.options);
  }

  /** Scans health facilities; {@linkcode cnes}. */
  get cnes(): SystemFunction<CnesGroups> {
    return cnes.withOptions(this.options);
  }

  /** Scans notifiable diseases; {@linkcode sinan}. */
  get sinan(): SystemFunction<SinanGroups> {
    return sinan.withOptions(this.options);
  }

  /** Scans admissions that the SUS did not pay for; {@linkcode ciha}. */
  get ciha(): SystemFunction<CihaGroups> {
    return ciha.withOptions(this.options);
  }

  /** Scans admissions that the SUS did not pay for, until 2011; {@linkcode cih}. */
  get cih(): SystemFunction<CihGroups> {
    return cih.withOptions(this.options);
  }

  /** Scans vaccination; {@linkcode pni}. */
  get pni(): SystemFunction<PniGroups> {
    return pni.withOptions(this.options);
  }

  /** Scans prenatal care; {@linkcode sisprenatal}. */
  get sisprenatal(): SystemFunction<SisprenatalGroups> {
    return sisprenatal.withOptions(this.options);
  }

  /** Scans screening for cancer; {@linkcode siscan}. */
  get siscan(): SystemFunction<SiscanGroups> {
    return siscan.withOptions(this.options);
  }

  /** Scans screening for cervical cancer; {@linkcode siscolo}. */
  get siscolo(): SystemFunction<SiscoloGroups> {
    return siscolo.withOptions(this.options);
  }

  /** Scans screening for breast cancer; {@linkcode sismama}. */
  get sismama(): SystemFunction<SismamaGroups> {
    return sismama.withOptions(this.options);
  }

  /** Scans schistosomiasis; {@linkcode pce}. */
  get pce(): SystemFunction<PceGroups> {
    return pce.withOptions(this.options);
  }

  /** Scans congenital Zika syndrome; {@linkcode resp}. */
  get resp(): SystemFunction<RespGroups> {
    return resp.withOptions(this.options);
  }

  /** Scans the oncology panel; {@linkcode po}. */
  get po(): SystemFunction<PoGroups> {
    return po.withOptions(this.options);
  }

  /** Scans chronic Chagas disease; {@linkcode esusnotifica}. */
  get esusnotifica(): SystemFunction<EsusnotificaGroups> {
    return esusnotifica.withOptions(this.options);
  }

  /** Scans population; {@linkcode ibge}. */
  get ibge(): SystemFunction<IbgeGroups> {
    return ibge.withOptions(this.options);
  }

  /** Scans municipalities; {@linkcode territorio}. */
  get territorio(): SystemFunction<TerritorioGroups> {
    return territorio.withOptions(this.options);
  }
}
