import { expect } from 'chai'
import fc from 'fast-check'
import { normalizedRecurrenceRule } from '../../../../src/app/data/tasks/recurrence-rule.js'

describe('a recurrence rule', () => {
  const good = [
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=MO,TU;WKST=SU',
    'INTERVAL=2;FREQ=DAILY',
    'FREQ=MONTHLY;BYDAY=1MO,-1FR',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
    'FREQ=YEARLY;BYMONTH=1,12;BYMONTHDAY=31;BYHOUR=0,23;BYMINUTE=59;BYSECOND=60',
    'FREQ=YEARLY;BYYEARDAY=366,-366',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=DAILY;COUNT=10',
    'FREQ=DAILY;UNTIL=20261231T235959Z',
    'FREQ=DAILY;UNTIL=20280229',
  ]
  for (const rule of good) {
    it(`may be ${rule}`, () => {
      expect(normalizedRecurrenceRule(rule)).to.equal(rule)
    })
  }

  it('is brought into upper case, without its name and white space', () => {
    expect(normalizedRecurrenceRule(' rrule:freq=weekly;byday=mo\n')).to.equal(
      'FREQ=WEEKLY;BYDAY=MO',
    )
  })

  const bad = [
    '',
    'RRULE:',
    'daily',
    'FREQ',
    'FREQ=',
    'FREQ=NEVER',
    'INTERVAL=2',
    'FREQ=DAILY;',
    'FREQ=DAILY;FREQ=DAILY',
    'FREQ=DAILY;COUNT=1=2',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=DAILY;INTERVAL=1.5',
    'FREQ=DAILY;COUNT=x',
    'FREQ=DAILY;COUNT=2;UNTIL=20260101',
    'FREQ=DAILY;UNTIL=20261301',
    'FREQ=DAILY;UNTIL=20270229',
    'FREQ=DAILY;UNTIL=20260101T240000Z',
    'FREQ=DAILY;BYMONTH=13',
    'FREQ=DAILY;BYMONTH=0',
    'FREQ=DAILY;BYHOUR=24',
    'FREQ=DAILY;BYMINUTE=60',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=YEARLY;BYYEARDAY=367',
    'FREQ=YEARLY;BYWEEKNO=54',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=WEEKLY;BYDAY=MO,',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYDAY=0MO',
    'FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO',
    'FREQ=MONTHLY;BYWEEKNO=1',
    'FREQ=DAILY;BYYEARDAY=1',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=DAILY;BYSETPOS=1',
    'FREQ=DAILY;BYEASTER=0',
    'FREQ=DAILY;TZID=Europe/Berlin',
    'FREQ=DAILY;CONSTRUCTOR=1',
    'DTSTART:20200101T000000Z\nRRULE:FREQ=DAILY',
    'FREQ=DAILY\nEXDATE:20200101',
    `FREQ=YEARLY;BYYEARDAY=${Array(400).fill('100').join()}`,
  ]
  for (const rule of bad) {
    it(`may not be ${JSON.stringify(rule.slice(0, 60))}`, () => {
      expect(normalizedRecurrenceRule(rule)).to.equal(undefined)
    })
  }

  it('has one normal form, which is its own, and no text breaks the check', () => {
    const part = fc.constantFrom(
      'FREQ',
      'BYDAY',
      'UNTIL',
      '=',
      ';',
      ',',
      'DAILY',
      'MO',
      '1',
      '-',
      'ı',
      '\0',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.join('')),
      fc.constantFrom(...good),
    )
    fc.assert(
      fc.property(text, (given) => {
        const normal = normalizedRecurrenceRule(given)
        if (normal !== undefined) expect(normalizedRecurrenceRule(normal)).to.equal(normal)
      }),
    )
  })
})
