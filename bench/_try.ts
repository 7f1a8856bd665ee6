import { readReport } from '@gangmu/reader'
import { readFileSync } from 'node:fs'
const t=readFileSync(0,'utf8'); const r=readReport(t) as any
for(const q of r.quantities)console.log(`Q ${q.quote} = ${q.amount} ${q.unit} ${q.bound}`)
for(const i of r.indicators)console.log(`I ${i.subject.quote} :: ${i.quantity.quote} ${i.measure} ${i.direction??''}`)
for(const i of r.targets)console.log(`T ${i.subject.quote} :: ${i.comparator} ${i.quantity?.quote??''} ${i.reference?.quote??''} ${i.measure}`)
for(const i of r.enumerations)console.log(`E ${i.items.map((x:any)=>x.quote).join('|')} :: ${i.total} ${i.noun.quote}`)
for(const i of r.recognitions)console.log(`R ${i.holder?.quote??'-'} :: ${i.verb.quote} :: ${i.title.quote}`)
for(const i of r.commitments)console.log(`${i.heading?'H':'C'} ${i.quote} => ${i.verb.quote} :: ${i.objects.map((x:any)=>x.quote).join(' | ')}`)
for(const c of r.remainder.clauses)console.log(`X ${c.why}: ${c.quote}`)
