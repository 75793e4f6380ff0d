/**
 * Admissions that never were: who came where, when, why, for how long and at what price.
 *
 * @module
 */

import { civilFromDays } from "./calendar.ts";
import type { Condition, Patients } from "./conditions.ts";
import { Random, WeightedChoice } from "./random.ts";
import type { Territory } from "./territory.ts";

/**
 * What a row is about. All of it is integers; an episode is drawn over the one before, so that
 * millions of them cost no memory. Days are numbers `YYYYMMDD`.
 */
export class Episode {
  /** Its place among the episodes of the file, from 0. */
  number = 0;
  /** Which of the episode's rows this is, from 0. */
  act = 0;
  /** Grows from episode to episode by 1 to 3; under 10 million. */
  serial = 0;
  /** Index of the condition. */
  condition = 0;
  /** Index in {@linkcode SECONDARY}; 0 = no secondary diagnosis. */
  secondary = 0;
  /** Index of the facility. */
  facility = 0;
  /** Index of the place where the patient lives. */
  place = 0;
  /** 0 = male, 1 = female. */
  sex = 0;
  /** Index in {@linkcode RACES}. */
  race = 0;
  /** Day of birth. */
  birth = 0;
  /** Day of admission. */
  start = 0;
  /** Day of discharge. */
  end = 0;
  /** Unit of the age at admission: 2 = days, 3 = months, 4 = years, 5 = years over a hundred. */
  ageUnit = 0;
  /** The age in that unit. */
  age = 0;
  /** Days from admission to discharge. */
  stay = 0;
  /** Days that a companion stayed. */
  companionDays = 0;
  /** Days in intensive care. */
  intensiveDays = 0;
  /** Days in intermediate care. */
  intermediateDays = 0;
  /** 1 when the patient died. */
  dead = 0;
  /** What the hospital gets, in cents; special care included. */
  hospitalCents = 0;
  /** What the professionals get, in cents. */
  professionalCents = 0;
}

/** Race or colour in the codes of SIH, most frequent first. */
export const RACES = ["03", "01", "99", "02", "04", "05"];
const RACE_WEIGHTS = [44, 32, 14, 6, 3, 1];

/** Secondary diagnoses, from the blank on. */
export const SECONDARY: readonly string[] =
  (" I10 W199 E149 V299 X599 Y349 W198 B342 O756 V878 X209 V244 I509 N189 J969 A419 X998 D649 E119")
    .split(" ");
/** Of 256 episodes, how many have a secondary diagnosis. */
const SECONDARY_CHANCE = 28;

/** A day in intensive care, in cents. */
export const INTENSIVE_DAY_CENTS = 47872;
/** A day in intermediate care, in cents. */
export const INTERMEDIATE_DAY_CENTS = 18000;
const COMPANION_DAY_CENTS = 800;

/** How long people stay, in quarters of what is usual. */
const STAY_QUARTERS = [1, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 6, 7, 9, 13, 22];

/** Nobody is born before 1900-01-01: two digits of a year are read as 1898 to 1997. */
const FIRST_BIRTH = -25567;
const YEAR = 365;

/** Serial numbers run to here over a year, so that a month has a twelfth of them. */
const SERIALS = 10_000_000;
const MONTH_SERIALS = 833_000;

/** What {@linkcode Episodes} needs to know. */
export interface EpisodesOptions {
  /** The text that seeds them. */
  readonly seed: string;
  /** How many there will be, at most 10 million. */
  readonly count: number;
  /** First day of the period, counted from 1970-01-01. */
  readonly firstDay: number;
  /** Last day of the period. */
  readonly lastDay: number;
  /** The month of the period, 1 to 12; 1 when it is a year. */
  readonly month: number;
  /** Where they happen. */
  readonly territory: Territory;
  /** What happens. */
  readonly conditions: readonly Condition[];
}

/** Episodes that stand together, because they were billed together. */
interface Ward {
  /** Index of the facility. */
  readonly facility: number;
  /** Its share of all episodes. */
  readonly share: number;
  /** What its patients have. */
  readonly conditions: WeightedChoice;
}

/** Draws the episodes of a file: facility by facility and in each by the specialty of the bed. */
export class Episodes {
  readonly #options: EpisodesOptions;
  readonly #random: Random;
  readonly #anyCondition: WeightedChoice;
  readonly #anyRace = new WeightedChoice(RACE_WEIGHTS);
  readonly #wards: readonly Ward[];
  /** The number of the first episode behind each ward. */
  readonly #wardEnds: readonly number[];
  /** Most that serial numbers grow by. */
  readonly #serialStep: number;
  #number = -1;
  #serial: number;
  #ward = 0;
  #race = 0;

  /** Starts at the first. */
  constructor(options: EpisodesOptions) {
    const { count, month, conditions, territory } = options;
    this.#options = options;
    this.#random = new Random(options.seed);
    this.#anyCondition = new WeightedChoice(conditions.map((condition) => condition.weight));
    this.#wards = wardsOf(territory, conditions);
    this.#wardEnds = shareOut(count, this.#wards.map((ward) => ward.share));
    const ofMonth = count <= MONTH_SERIALS;
    this.#serial = ofMonth ? (month - 1) * MONTH_SERIALS : -1;
    const room = ofMonth ? MONTH_SERIALS : SERIALS;
    this.#serialStep = Math.max(1, Math.min(3, Math.floor(room / Math.max(count, 1))));
  }

  /** Draws the next one into `episode`. */
  next(episode: Episode): void {
    const random = this.#random;
    const { territory, conditions } = this.#options;
    this.#number++;
    while (this.#number >= this.#wardEnds[this.#ward]!) this.#ward++;
    this.#serial += 1 + random.below(this.#serialStep);
    // who registers patients in one place tends to write the same
    if (random.below(4) === 0) this.#race = this.#anyRace.pick(random);
    const ward = this.#wards[this.#ward]!;
    const choice = random.below(10) === 0 ? this.#anyCondition : ward.conditions;
    episode.number = this.#number;
    episode.act = 0;
    episode.serial = this.#serial;
    episode.race = this.#race;
    episode.facility = ward.facility;
    const seenIn = territory.facilities[ward.facility]!.municipality;
    episode.place = territory.pickPlace(random, seenIn);
    episode.condition = choice.pick(random);
    episode.secondary = drawSecondary(random);
    const condition = conditions[episode.condition]!;
    episode.sex = drawSex(random, condition.patients);
    this.#drawDays(episode, condition);
    episode.dead = random.below(1000) < condition.deaths ? 1 : 0;
    drawCare(random, episode, condition);
    drawPrice(random, episode, condition);
  }

  #drawDays(episode: Episode, condition: Condition): void {
    const random = this.#random;
    const { firstDay, lastDay } = this.#options;
    const quarters = STAY_QUARTERS[random.below(STAY_QUARTERS.length)]!;
    episode.stay = condition.days * quarters + 2 >> 2;
    const end = lastDay - drawLag(random, lastDay - firstDay + 1);
    const start = end - episode.stay;
    let birth = start - drawAge(random, condition.patients);
    if (birth < FIRST_BIRTH) birth += 20 * YEAR;
    episode.end = civilFromDays(end);
    episode.start = civilFromDays(start);
    episode.birth = civilFromDays(birth);
    setAge(episode, start - birth);
  }
}

function wardsOf(territory: Territory, conditions: readonly Condition[]): Ward[] {
  const beds = [...new Set(conditions.map((condition) => condition.bed))];
  const choices = beds.map((bed) => {
    const weights = conditions.map((condition) => condition.bed === bed ? condition.weight : 0);
    return {
      share: weights.reduce((sum, weight) => sum + weight, 0),
      conditions: new WeightedChoice(weights),
    };
  });
  return territory.facilityShares.flatMap((facilityShare, facility) =>
    choices.map(({ share, conditions }) => ({ facility, share: share * facilityShare, conditions }))
  );
}

/** Where each share of `count` ends; the last at infinity. */
function shareOut(count: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let passed = 0;
  return shares.map((share, i) => {
    passed += share;
    return i === shares.length - 1 ? Infinity : Math.floor(count * passed / total);
  });
}

/** Days from the discharge to the end of the period: bills arrive late. */
function drawLag(random: Random, periodDays: number): number {
  const chance = random.below(100);
  if (chance < 78) return random.below(periodDays);
  return chance < 95 ? periodDays + random.below(30) : periodDays + 30 + random.below(90);
}

function drawSecondary(random: Random): number {
  if (random.below(256) >= SECONDARY_CHANCE) return 0;
  return 1 + Math.min(random.below(SECONDARY.length - 1), random.below(SECONDARY.length - 1));
}

function drawSex(random: Random, patients: Patients): number {
  if (patients === "mother" || patients === "woman") return 1;
  return patients === "man" || random.below(100) < 48 ? 0 : 1;
}

/** The age at admission in days. */
function drawAge(random: Random, patients: Patients): number {
  switch (patients) {
    case "newborn":
      return random.below(27);
    case "infant":
      return 28 + random.below(2 * YEAR);
    case "child":
      return 60 + Math.min(random.below(14 * YEAR), random.below(14 * YEAR));
    case "mother":
      return 14 * YEAR + Math.min(random.below(30 * YEAR), random.below(30 * YEAR));
    case "woman":
      return 25 * YEAR + random.below(50 * YEAR);
    case "man":
      return 20 * YEAR + random.below(65 * YEAR);
    case "adult":
      return 18 * YEAR + random.below(47 * YEAR);
    case "elder":
      return 45 * YEAR + random.below(29 * YEAR) + random.below(29 * YEAR);
    case "any":
      return random.below(4) === 0 ? random.below(6 * YEAR) : 60 + random.below(88 * YEAR);
  }
}

/** Writes the age of somebody `days` old: whole years, else whole months, else days. */
function setAge(episode: Episode, days: number): void {
  const { birth, start } = episode;
  const years = (start - birth) / 10000 | 0;
  if (years >= 100) {
    episode.ageUnit = 5;
    episode.age = years - 100;
    return;
  }
  const months = monthOf(start) - monthOf(birth) - (start % 100 < birth % 100 ? 1 : 0);
  episode.ageUnit = years > 0 ? 4 : months > 0 ? 3 : 2;
  episode.age = years > 0 ? years : months > 0 ? months : days;
}

/** Months since year 0 of a day `YYYYMMDD`. */
function monthOf(day: number): number {
  return (day / 10000 | 0) * 12 + (day / 100 | 0) % 100;
}

function drawCare(random: Random, episode: Episode, condition: Condition): void {
  const newborn = condition.patients === "newborn";
  const intensiveChance = newborn ? 25 : condition.deaths >= 50 ? 12 : 1;
  const intensive = random.below(100) < intensiveChance;
  const intermediate = newborn && random.below(100) < 20;
  episode.intensiveDays = intensive ? Math.min(episode.stay, 1 + random.below(20)) : 0;
  episode.intermediateDays = intermediate ? Math.min(episode.stay, 1 + random.below(12)) : 0;
  episode.companionDays = random.below(100) < 45 ? episode.stay : 0;
}

function drawPrice(random: Random, episode: Episode, condition: Condition): void {
  const { hospitalCents, professionalCents } = condition;
  const chance = random.below(256);
  const extra = chance < 178
    ? 0
    : chance < 246
    ? hospitalCents * random.below(64) >> 6
    : hospitalCents * (1 + random.below(4));
  episode.hospitalCents = hospitalCents + extra + episode.companionDays * COMPANION_DAY_CENTS +
    episode.intensiveDays * INTENSIVE_DAY_CENTS +
    episode.intermediateDays * INTERMEDIATE_DAY_CENTS;
  const more = random.below(256) < 190 ? 0 : professionalCents * random.below(64) >> 6;
  episode.professionalCents = professionalCents + more;
}
