/**
 * Why people are admitted, in the sample: diagnoses with the procedure, bed, price, stay and people
 * that go with them.
 *
 * The codes are real (ICD-10, ICD-9, SIGTAP and the table of procedures before it). Frequencies,
 * prices and stays come from a few real months of SIH-RD and were bent, so that about three
 * admissions in ten cost more than R$ 1,000: nobody should learn epidemiology from them.
 *
 * @module
 */

/** Who is admitted for a condition: it decides sex and age. */
export type Patients =
  | "newborn"
  | "infant"
  | "child"
  | "mother"
  | "woman"
  | "man"
  | "adult"
  | "elder"
  | "any";

/** One diagnosis of one procedure. */
export interface Condition {
  /** How often it occurs, relative to the others. */
  readonly weight: number;
  /** Diagnosis, from 1998. */
  readonly icd10: string;
  /** Diagnosis, until 1997. */
  readonly icd9: string;
  /** Procedure of SIGTAP, from 2008; ten digits. */
  readonly procedure: string;
  /** Procedure of the table before, eight digits. */
  readonly oldProcedure: string;
  /** Specialty of the bed. */
  readonly bed: string;
  /** What the hospital gets, in cents. */
  readonly hospitalCents: number;
  /** What the professionals get, in cents. */
  readonly professionalCents: number;
  /** The usual stay in days. */
  readonly days: number;
  /** Who is admitted for it. */
  readonly patients: Patients;
  /** Of a thousand admissions, how many end in death. */
  readonly deaths: number;
}

// procedure, procedure until 2007, bed, how often, hospital and professional services in R$, days,
// patients, deaths in a thousand, ICD-9, then ICD-10 codes, each half as frequent as the one before
const TABLE = `
0310010039 35001011 02 108  298.34  255.94  1 mother    0 669 O800 O809 O808 O801
0411010034 35009012 02  66  438.31  289.18  2 mother    0 660 O821 O829 O759 O828 O654 O342
0411010026 35028017 02  62  700.79  447.15  3 mother    1 642 O141 O682 O48 O410 O654
0303140151 76500063 03  44  536.07   78.35  4 any     110 486 J189 J180 J159 J129 J158 J110
0411020013 35014016 01  26  133.41   70.41  1 mother    0 637 O064 O034 O021 O031
0303010061 74500252 07  26  301.40   39.50  3 child    15 009 A084 A09 A049 A085
0303100044 69500010 03  24  109.45   23.99  2 mother    0 644 O479 O998 O234 O200 O470
0301060088 74500457 03  20   33.34   10.88  1 adult    30 799 Z039 Z929 R69 I200
0308010019 39000001 03  20  255.18   35.05  5 adult     8 959 T131 T012 T068 T111
0303150050 80500072 03  16  196.00   30.68  3 any      22 599 N390 N300 N399 R300
0303170093 63001594 05  16  524.77   65.67 12 adult     1 295 F200 F29 F312 F203 F205
0407030026 33004080 01  24  471.16  248.61  1 adult     4 574 K800 K802 K801 K808 K805
0301060010 74500457 07  14   43.65   11.62  1 child     2 799 Z039 A084 R69
0303140046 76500128 03  16  477.48   25.71  3 elder    80 493 J449 J459 J46 J448 J42
0407020039 33016119 01  18  401.26  193.23  3 any       3 540 K359 K351 K36 K350
0310010055 35001011 02  12  284.60  241.00  2 mother    0 669 O800 O809
0310010047 35025018 02  12  399.41  363.18  2 mother    2 669 O800 O623 O420 O16
0303060212 77500113 03  26  810.34   48.20  5 elder   130 428 I509 I500 I516 I420 I110
0305020013 80500072 03  10  192.56   27.94  3 any      14 590 N110 N390 N111 N10
0303040149 81500106 03  18  557.83   77.25  7 elder   200 436 I64 I638 G459 I669 I678
0303010037 85500879 03  22  952.42   72.22  7 any     250 038 A419 A310 A499 A46 A490
0303080078 38018012 03   9  267.66   40.96  3 any      10 686 L031 A491 A46 J030 L038
0303080060 74500210 03   9  275.66   40.96  4 any       6 686 L029 B958 A490 L080
0409060135 34010033 01  16  460.32  221.71  3 woman     0 218 D259 D251 D250 N840
0303030038 82500053 03   9  366.79   50.01  4 elder    48 250 E148 E115 E149 E108
0407040102 33011117 01  14  298.55  146.96  1 man       2 550 K409 K403 K419
0303060107 77500121 03   8  163.80   41.87  2 elder    36 401 I10 I110 I159 I119
0304100021 85300837 03  12  376.05   65.14  9 elder   240 199 C61 C509 C539 C349 C169 C189
0303010010 74500457 03   7  229.44   58.32  3 any       2 061 A90 A91
0303160039 71300112 07   7  676.71  247.59  6 newborn  60 779 P073 P704 P229 P599
0303070064 75500035 03   6  175.84   26.22  3 adult    20 535 K297 K299 K291 K30
0415010012 39000001 01  18 1270.13  412.55  4 adult    50 869 S822 S361 S723 R100 K429
0303010150 74500457 03   5  202.81   42.40  3 any       3 084 B519 B509 B54
0415040027 38018012 01   5  546.25  204.13  5 adult    19 686 A488 L088 L089
0303070129 33004080 03   6  284.43   45.82  5 adult    60 577 K859 K810 K861 K851
0303070072 75500124 03   6  453.45   59.70  8 adult   200 571 K703 K746 K769 K721
0407040161 33016119 01   6  581.50  139.99  4 any      80 567 R100 K650 K632 K566
0308020030 91500141 03   5  132.39   31.94  3 adult    14 977 T509 T519 T659
0408050500 39011151 01  18 1021.44  258.13  3 adult    10 823 S822 S828 S821
0407040129 33015112 01   7  298.55  136.44  1 any       0 553 K429 K420 K421
0409060186 34001050 01   5  200.05  138.97  1 mother    0 659 Z302
0303140143 76400077 07   5  184.62   26.51  3 infant   12 466 J219 J218 J210
0305020056 80500234 03   8  513.71   81.39  9 elder   160 585 N189 N188 N180
0303160063 71300015 07  20 2140.30  478.10  9 newborn 110 769 P229 P220 P221 P228
0303070102 75500124 03   5  440.28   64.29  4 elder   150 578 K920 K922 K290
0303060190 77500024 03  10  605.50  140.06  5 elder   200 410 I219 I210 I213
0303020059 73500011 03   4  226.34   32.94  3 any      20 280 D509 D539 D500 D649
0408050519 39027139 01  16 1305.32  259.41  5 any      15 821 S723 S720 S728
0303160055 71300015 07  16 1664.28  594.66 14 newborn 140 765 P073 P072 P071 P050
0303150033 34001050 03   4  187.65   27.16  3 woman     6 614 N739 N939 N738
0303160020 71300090 07   4  255.46   33.51  7 newborn  37 771 P399 P369 P371
0409050083 36004049 01   4   97.72  121.40  1 child     0 605 N47
0303040084 40001008 03   4  230.53   76.33  5 adult    80 850 S060 S068 S062
0303170131 63001608 87   4  120.00   14.44  4 adult     0 296 F322 F329 F319
0408020423 39013081 01   6  547.18  206.53  2 any       0 813 S527 S524 S525
0407020284 33015112 01   4  191.10  124.84  2 adult     0 455 I848 I845 I842
0303030046 72500018 07   4  132.11   23.50  3 infant   30 276 E86 E878 E46
0303170166 63001608 87   3   49.78    7.22  4 man      15 303 F102 F103 F100
0303140135 76300188 03   8  907.47   69.40  5 elder   280 518 J960 J81 J969
0415030013 39000001 01  12 2064.59  586.81  7 adult    90 869 S721 S822 T068
0305020048 80500056 03   4  302.31   54.42  5 elder   200 584 N179 N170
0303040165 81500106 03   4  127.96   33.02  4 any      30 345 G409 G408 G419
0408050012 39004139 01   8 1073.79  341.61  7 elder   110 785 I702 E145 A480 R02
0406030030 77500032 01  14 5620.40  820.74  3 elder    25 411 I209 I200 I251 I219
0406010935 77500024 01   3 8240.11 2415.80 10 elder    70 414 I251 I259
0406010650 77500032 01   3 5214.60  493.10  3 elder    15 426 I442 I495
0408040092 39027139 01   4 3370.22  720.66  5 elder    20 715 M169 M161 S720
0403010276 40210014 01   5 1890.60  894.42  8 adult   180 852 S065 S064 I620
0416010121 85300837 01   5 2980.75  940.30  5 man      12 185 C61
0416120024 85300837 01   6 1420.18  720.60  2 woman     5 174 C509 C504
`;

let conditions: readonly Condition[] | undefined;

/** The conditions of the sample: a few hundred, made on the first call. */
export function listConditions(): readonly Condition[] {
  conditions ??= TABLE.trim().split("\n").flatMap(readLine);
  return conditions;
}

function readLine(line: string): Condition[] {
  const [head, codes] = splitAt(line.split(/ +/), 10);
  const [
    procedure,
    oldProcedure,
    bed,
    often,
    hospital,
    professional,
    days,
    patients,
    deaths,
    icd9,
  ] = head;
  return codes.map((icd10, i) => ({
    // 1/2, 1/4 ... of 64; the last code has as much as the one before it
    weight: Number(often) * (64 >> Math.min(i + 1, codes.length - 1)),
    icd10,
    icd9: icd9!,
    procedure: procedure!,
    oldProcedure: oldProcedure!,
    bed: bed!,
    hospitalCents: Math.round(Number(hospital) * 100),
    professionalCents: Math.round(Number(professional) * 100),
    days: Number(days),
    patients: patients as Patients,
    deaths: Number(deaths),
  }));
}

function splitAt(words: readonly string[], at: number): readonly [string[], string[]] {
  return [words.slice(0, at), words.slice(at)];
}
