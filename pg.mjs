import {PGlite} from '@electric-sql/pglite'
let t=performance.now(); const lap=(n)=>{const x=performance.now();console.log(n,(x-t).toFixed(0));t=x}
const db=new PGlite(); await db.waitReady; lap('fresh')
await db.exec('create table a(x int primary key, y text)'); lap('ddl')
const d=await db.dumpDataDir('none'); lap('dump '+d.size)
const d2=await db.dumpDataDir('gzip'); lap('dumpgz '+d2.size)
await db.close(); lap('close')
const b=new PGlite({loadDataDir:d}); await b.waitReady; lap('load')
console.log((await b.query('select count(*) from a')).rows); lap('q')
const c=new PGlite({loadDataDir:d}); await c.waitReady; lap('load2')
const e=new PGlite({loadDataDir:d2}); await e.waitReady; lap('loadgz')
