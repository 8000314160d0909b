import { readMockContract } from './src/mock/read-mock-contract.js'
import { createEngine } from './src/mock/engine.js'
import { findUnmockable } from './src/mock/find-unmockable.js'
import { chooseAnswer, statusOf } from './src/mock/choose-answer.js'
import { catalogOf } from './src/mock/catalog.js'
const t0=performance.now(); const c=await readMockContract(process.argv[2]!); const t1=performance.now()
const e=await createEngine(c); const t2=performance.now()
catalogOf(c,false); const t3=performance.now()
const un=await findUnmockable(e); const t4=performance.now()
console.log(process.argv[2], Object.keys(c.contract.operations).length,'ops; read',(t1-t0).toFixed(0),'engine',(t2-t1).toFixed(0),'catalog',(t3-t2).toFixed(0),'find',(t4-t3).toFixed(0), 'unmockable',un.length); console.log(un.slice(0,6).map(x=>'  '+x.slice(0,220)).join('\n'))
let ok=0,bad=0; const why=new Map<string,string>()
for (const [id,op] of Object.entries(c.contract.operations)) for(const key of Object.keys(op.responses)) {
  try{ e.answers.answer(id, chooseAnswer(op,{code:statusOf(key),dynamic:true},undefined),'1'); ok++ }catch(x){bad++; why.set((x as Error).message.slice(0,160),id+' '+key)}
}
console.log('  dynamic ok',ok,'bad',bad,(performance.now()-t4).toFixed(0),'ms'); for(const [m,w] of [...why].slice(0,12)) console.log('   ',w,m)
