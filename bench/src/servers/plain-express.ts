import express from 'express'
import { accountQueries, openPool } from './account-queries.js'

// The same work behind express, without any middleware.

const queries = accountQueries(process.env, openPool(process.env))
const app = express()

app.get('/api/v1/auth/me', async (request, response) => {
  response.json(await queries.me(request.headers.authorization))
})
app.post('/api/v1/auth/refresh', async (request, response) => {
  const { body, cookie } = await queries.refresh(request.headers.cookie)
  response.set('Set-Cookie', cookie).json(body)
})
app.listen(Number(process.env.PORT), '127.0.0.1')
