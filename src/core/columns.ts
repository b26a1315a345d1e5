/** The columns and policies that every personal table shares, and the ORM types for Temporal values. */
import { randomUUIDv7 } from 'node:crypto';
import { ArrayType, type EntityMetadata, p, Type } from '@mikro-orm/core';

/** Role of everything that happens for one person: sees and writes that person's rows only. */
export const personRole = 'steward_app';
/** Role of the few jobs that work across people: who is this sender, who is due. */
export const systemRole = 'steward_system';

abstract class TemporalType<Value extends { toString(): string }> extends Type<Value | null, string | null> {
  protected abstract parse(text: string): Value;
  protected abstract column: string;

  override convertToDatabaseValue(value: Value | string | null | undefined): string | null {
    return value === null || value === undefined ? null : value.toString();
  }

  override convertToJSValue(value: Value | string | Date | null | undefined): Value | null {
    if (value === null || value === undefined) return null;
    return this.parse(value instanceof Date ? value.toISOString() : value.toString());
  }

  override compareAsType(): string {
    return 'string';
  }

  override getColumnType(): string {
    return this.column;
  }

  override toJSON(value: Value | null): string | null {
    return value === null || value === undefined ? null : value.toString();
  }
}

class InstantType extends TemporalType<Temporal.Instant> {
  protected column = 'timestamptz(3)';
  protected parse(text: string): Temporal.Instant {
    return Temporal.Instant.from(text).round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
  }
  override convertToDatabaseValue(value: Temporal.Instant | string | null | undefined): string | null {
    return value === null || value === undefined ? null : this.parse(value.toString()).toString();
  }
}

class PlainDateType extends TemporalType<Temporal.PlainDate> {
  protected column = 'date';
  protected parse(text: string): Temporal.PlainDate {
    return Temporal.PlainDate.from(text);
  }
}

class PlainTimeType extends TemporalType<Temporal.PlainTime> {
  protected column = 'time(0)';
  protected parse(text: string): Temporal.PlainTime {
    return Temporal.PlainTime.from(text);
  }
}

/** `text[]`. Every word is quoted: the ORM's own form would store the word null as nothing. */
class TextArrayType extends ArrayType<string> {
  override convertToDatabaseValue(words: string[] | null): string | null {
    return words && `{${words.map((word) => `"${word.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
  }
}

/** A moment, kept to the millisecond. */
export const instant = () => p.type(InstantType).$type<Temporal.Instant>();
/** A day of the person's own calendar. */
export const plainDate = () => p.type(PlainDateType).$type<Temporal.PlainDate>();
/** A time of day in the person's own zone. */
export const plainTime = () => p.type(PlainTimeType).$type<Temporal.PlainTime>();
export const textArray = () => p.type(TextArrayType).$type<string[]>();

/** A column limited to a list of words; Postgres holds it by a check constraint. */
export const oneOf = <const Words extends readonly string[]>(words: Words) => p.enum([...words]).$type<Words[number]>();

const createdAndUpdated = {
  createdAt: instant().defaultRaw('now()'),
  updatedAt: instant().defaultRaw('now()'),
};

/** Columns of a row that is nobody's in particular, and of the person itself. */
export const row = {
  id: p
    .uuid()
    .primary()
    .onCreate(() => randomUUIDv7()),
  ...createdAndUpdated,
};
/** Columns of every row that belongs to one person. */
export const personalRow = { ...row, personId: p.uuid() };

const currentPerson = `nullif(current_setting('app.person', true), '')::uuid`;

export const ownedBy = (column: string) => ({
  name: 'own_rows',
  roles: [personRole],
  using: `${column} = ${currentPerson}`,
  check: `${column} = ${currentPerson}`,
});

/** Lets the cross-person role work on this table; given only where it must. */
export const systemMay = { name: 'system_work', roles: [systemRole], using: 'true', check: 'true' };

/** Row level security of a personal table. */
export const personal = {
  rowLevelSecurity: 'force',
  policies: [ownedBy('person_id')],
} satisfies Partial<EntityMetadata>;
/** The same, for tables that the cross-person role works on too. */
export const personalAndSystem = {
  rowLevelSecurity: 'force',
  policies: [ownedBy('person_id'), systemMay],
} satisfies Partial<EntityMetadata>;
