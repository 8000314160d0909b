import { expect } from 'chai'
import fc from 'fast-check'
import {
  decideRefresh,
  type SessionState,
} from '../../../../src/app/security/tokens/session-rules.js'

const LOGIN = Date.UTC(2030, 0, 1)
const LIFETIME_SECONDS = 7 * 86_400
const at = (seconds: number) => new Date(LOGIN + seconds * 1000)

const FRESH: SessionState = {
  generation: 0,
  rotated_at: null,
  revoked_at: null,
  expires_at: at(LIFETIME_SECONDS),
}

/** A session that rotated for the fifth time 100 seconds after the login. */
const ROTATED: SessionState = { ...FRESH, generation: 5, rotated_at: at(100) }

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

  it('refuses a token two or more behind within the grace, without a change (SEC-27)', () => {
    for (const presented of [3, 2, 0]) {
      expect(decideRefresh(ROTATED, presented, at(105), 10)).to.deep.equal({
        change: 'keep',
        outcome: 'superseded',
      })
    }
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
      session = { ...session, generation: session.generation + 1, rotated_at: at(seconds) }
    }
    if (change === 'revoke') session = { ...session, revoked_at: at(seconds) }
    return outcome
  })
  return { session, outcomes }
}

/**
 * The same rules seen from the tokens: each knows when it was first handed out. Nothing here but the
 * history says what is current, superseded or dead.
 */
function model(steps: readonly Step[], grace: number): string[] {
  const issued = [0]
  let reuse = Number.POSITIVE_INFINITY
  let seconds = 0
  return steps.map(({ wait, token }, index) => {
    seconds += wait
    if (index > reuse) return 'revoked'
    if (seconds >= LIFETIME_SECONDS) return 'expired'
    if (issued[token] === undefined) return 'unknown'
    const successor = issued[token + 1]
    if (successor === undefined) {
      issued.push(seconds)
      return 'rotated'
    }
    if (seconds - Math.max(...issued) >= grace) {
      reuse = index
      return 'reused'
    }
    return successor === issued.at(-1) && issued.length === token + 2 ? 'repeated' : 'superseded'
  })
}

describe('any sequence of refreshes', () => {
  const step = fc.record({
    wait: fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.constantFrom(9, 10, 11, 86_400)),
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
