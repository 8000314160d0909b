import { expect } from 'chai'
import fc from 'fast-check'
import {
  decideRefresh,
  endOf,
  type SessionState,
} from '../../../../src/app/security/tokens/session-rules.js'

const LOGIN = Date.UTC(2030, 0, 1)
const LIFETIME_SECONDS = 7 * 86_400
const at = (seconds: number) => new Date(LOGIN + seconds * 1000)

const FRESH: SessionState = {
  generation: 0,
  rotated_at: null,
  earlier_rotations: [],
  revoked_at: null,
  expires_at: at(LIFETIME_SECONDS),
}

/** A session that rotated for the fifth time 100 seconds after the login, and shortly before that at 98, 95 and 91 seconds. */
const ROTATED: SessionState = {
  ...FRESH,
  generation: 5,
  rotated_at: at(100),
  earlier_rotations: [at(98), at(95), at(91)],
}

const outcomeOf = (session: SessionState, presented: number, seconds: number, grace = 10) =>
  decideRefresh(session, presented, at(seconds), grace).outcome

describe('decideRefresh', () => {
  it('rotates the present generation (SEC-24)', () => {
    expect(decideRefresh(ROTATED, 5, at(500), 10)).to.deep.equal({
      change: 'rotate',
      outcome: 'rotated',
    })
    expect(outcomeOf(FRESH, 0, 0)).to.equal('rotated')
  })

  it('repeats the successor for the predecessor within the grace, which excludes its end (SEC-24)', () => {
    expect(decideRefresh(ROTATED, 4, at(109.999), 10)).to.deep.equal({
      change: 'keep',
      outcome: 'repeated',
    })
    expect(outcomeOf(ROTATED, 4, 110)).to.equal('reused')
  })

  it('revokes the whole session for any older token outside the grace (SEC-25)', () => {
    for (const presented of [0, 3, 4]) {
      expect(decideRefresh(ROTATED, presented, at(110), 10)).to.deep.equal({
        change: 'revoke',
        outcome: 'reused',
      })
    }
  })

  it('keeps a revoked session dead, for the successor and inside the grace too (SEC-25, SEC-28)', () => {
    const revoked = { ...ROTATED, revoked_at: at(101) }
    for (const presented of [3, 4, 5, 6]) {
      expect(decideRefresh(revoked, presented, at(102), 10)).to.deep.equal({
        change: 'keep',
        outcome: 'revoked',
      })
    }
  })

  it('refuses a token two or more behind within its grace, without a change (SEC-27)', () => {
    for (const [presented, seconds] of [
      [3, 107.999],
      [2, 104.999],
      [1, 100.999],
    ] as const) {
      expect(decideRefresh(ROTATED, presented, at(seconds), 10)).to.deep.equal({
        change: 'keep',
        outcome: 'superseded',
      })
    }
  })

  it('measures the grace of each token from its own replacement, not from the last rotation (SEC-25, SEC-47)', () => {
    for (const [presented, seconds] of [
      [3, 108],
      [2, 105],
      [1, 101],
      [0, 101],
    ] as const) {
      expect(outcomeOf(ROTATED, presented, seconds), `${presented}`).to.equal('reused')
    }
    expect(outcomeOf(ROTATED, 4, 108)).to.equal('repeated')
  })

  it('knows no grace when it is 0, not even when the clock steps back', () => {
    expect(outcomeOf(ROTATED, 4, 100, 0)).to.equal('reused')
    expect(outcomeOf(ROTATED, 4, 90, 0)).to.equal('reused')
  })

  it('takes a clock that steps back as one that stands still', () => {
    expect(outcomeOf(ROTATED, 4, 90)).to.equal('repeated')
  })

  it('ends at the time of expiry, whatever the token (SEC-30)', () => {
    const rotatedLast = { ...ROTATED, rotated_at: at(LIFETIME_SECONDS - 1) }
    for (const presented of [0, 4, 5]) {
      expect(outcomeOf(rotatedLast, presented, LIFETIME_SECONDS)).to.equal('expired')
    }
    expect(outcomeOf(rotatedLast, 5, LIFETIME_SECONDS - 0.001)).to.equal('rotated')
  })

  it('knows no generation that was not issued', () => {
    expect(decideRefresh(ROTATED, 6, at(105), 10)).to.deep.equal({
      change: 'keep',
      outcome: 'unknown',
    })
  })

  it('makes one step of fifty refreshes at once (SEC-26)', () => {
    const { session, outcomes } = replay(
      Array.from({ length: 50 }, () => ({ wait: 0, token: 0 })),
      10,
    )
    expect(session.generation).to.equal(1)
    expect(outcomes.filter((outcome) => outcome === 'rotated')).to.have.length(1)
    expect(outcomes.filter((outcome) => outcome === 'repeated')).to.have.length(49)
  })
})

interface Step {
  /** Seconds since the step before. */
  readonly wait: number
  /** The generation of the token that is presented. */
  readonly token: number
}

/** What the repository does with the decisions, one after the other as under a lock. */
function replay(steps: readonly Step[], grace: number) {
  let session = FRESH
  let seconds = 0
  const outcomes = steps.map(({ wait, token }) => {
    seconds += wait
    const { change, outcome } = decideRefresh(session, token, at(seconds), grace)
    if (change === 'rotate') {
      const { generation, rotated_at, earlier_rotations } = session
      session = {
        ...session,
        generation: generation + 1,
        rotated_at: at(seconds),
        earlier_rotations: rotated_at ? [rotated_at, ...earlier_rotations] : [],
      }
    }
    if (change === 'revoke') session = { ...session, revoked_at: at(seconds) }
    return outcome
  })
  return { session, outcomes }
}

/**
 * The sentences of SEC-24 to SEC-30, from the point of view of each token, which knows when it was replaced:
 * - the token that has not been replaced rotates;
 * - a token that was replaced one grace ago, or earlier, ends the session for all tokens;
 * - otherwise the direct predecessor gets its successor again, and an older one is refused.
 */
function model(steps: readonly Step[], grace: number): string[] {
  /** By generation: the second at which the token was replaced. */
  const replaced: number[] = []
  let isOver = false
  let seconds = 0
  return steps.map(({ wait, token }) => {
    seconds += wait
    if (isOver) return 'revoked'
    if (seconds >= LIFETIME_SECONDS) return 'expired'
    if (token > replaced.length) return 'unknown'
    const replacedAt = replaced[token]
    if (replacedAt === undefined) {
      replaced.push(seconds)
      return 'rotated'
    }
    if (seconds >= replacedAt + grace) {
      isOver = true
      return 'reused'
    }
    return token === replaced.length - 1 ? 'repeated' : 'superseded'
  })
}

describe('any sequence of refreshes', () => {
  const step = fc.record({
    wait: fc.oneof(
      fc.constant(0),
      fc.nat({ max: 12 }),
      fc.constantFrom(3, 4),
      fc.constantFrom(9, 10, 11, 86_400),
    ),
    token: fc.nat({ max: 6 }),
  })
  const steps = fc.array(step, { maxLength: 40 })
  const grace = fc.constantFrom(0, 1, 10)
  const isSuccess = (outcome: string) => outcome === 'rotated' || outcome === 'repeated'

  it('ends as the history of its tokens says', () => {
    fc.assert(
      fc.property(steps, grace, (sequence, seconds) => {
        expect(replay(sequence, seconds).outcomes).to.deep.equal(model(sequence, seconds))
      }),
      { numRuns: 2000 },
    )
  })

  it('never succeeds again once a token was reused', () => {
    fc.assert(
      fc.property(steps, grace, (sequence, seconds) => {
        const { outcomes } = replay(sequence, seconds)
        const reuse = outcomes.indexOf('reused')
        if (reuse !== -1) expect(outcomes.slice(reuse).some(isSuccess)).to.equal(false)
      }),
    )
  })

  it('lets no token succeed twice without a grace', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const { outcomes } = replay(sequence, 0)
        const winners = sequence.filter((_, index) => isSuccess(outcomes[index] ?? ''))
        expect(new Set(winners.map(({ token }) => token)).size).to.equal(winners.length)
      }),
    )
  })

  it('never succeeds once the days since the login are over, however often it rotated (SEC-30)', () => {
    const days = fc.array(fc.record({ wait: fc.constantFrom(0, 43_200, 86_400), token: fc.nat(9) }))
    fc.assert(
      fc.property(days, grace, (sequence, seconds) => {
        let elapsed = 0
        const { outcomes } = replay(sequence, seconds)
        sequence.forEach(({ wait }, index) => {
          elapsed += wait
          if (elapsed >= LIFETIME_SECONDS)
            expect(outcomes[index]).to.be.oneOf(['expired', 'revoked'])
        })
      }),
    )
  })
})

describe('endOf', () => {
  const hours = (count: number) => new Date(count * 3_600_000)
  const session = { created_at: hours(0), rotated_at: null, expires_at: hours(168) }

  it('is the end of the session without a limit on inactivity', () => {
    expect(endOf(session, undefined)).to.deep.equal(hours(168))
  })

  it('is one limit after the last use, and never after the end of the session', () => {
    expect(endOf(session, 3600)).to.deep.equal(hours(1))
    expect(endOf({ ...session, rotated_at: hours(5) }, 3600)).to.deep.equal(hours(6))
    expect(endOf({ ...session, rotated_at: hours(168) }, 3600)).to.deep.equal(hours(168))
  })
})
