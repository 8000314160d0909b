import { expect } from 'chai'
import type { OpenDatabase } from '../../../../src/app/data/database/open-database.js'
import { type AccountStage, openAccountStage } from '../../../support/application/account-caller.js'
import { freshDatabase } from '../../../support/databases/databases.js'

describe('a login', () => {
  let database: OpenDatabase
  let stage: AccountStage

  before(async () => {
    database = await freshDatabase()
  })
  afterEach(() => stage.close())
  after(() => database.close())

  it('is told to the user by mail where LOGIN_NOTICES is on: when, from where and with what', async () => {
    stage = await openAccountStage(database, { env: { LOGIN_NOTICES: 'on' } })
    const user = await stage.newUser()
    const { subject, text, html } = await stage.mailbox.next(user.email)
    expect(subject).to.equal('New login to your account')
    for (const part of [text, html]) {
      expect(part)
        .to.contain(`from the address ${user.address}`)
        .and.to.match(/at \d{4}-\d\d-\d\dT/)
    }
  })

  it('is told to nobody otherwise', async () => {
    stage = await openAccountStage(database)
    const user = await stage.newUser()
    await user.logIn()
    await user.resetToken()
    const subjects = stage.mailbox.mails.map(({ subject }) => subject)
    expect(subjects).to.have.length(2)
    expect(subjects).to.not.include('New login to your account')
  })
})
