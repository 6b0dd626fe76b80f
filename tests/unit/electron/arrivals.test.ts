import { describe, expect, it } from 'vitest'
import { Arrivals, filesOnCommandLine } from '#electron/main/services/arrivals.ts'

describe('files from outside', () => {
  it('ARRIVAL-1: are the .alternat files on the command line, as paths or as addresses', () => {
    const argv = ['alternat', '--no-sandbox', '/opt/app', 'a.alternat', '/b/C.ALTERNAT', 'file:///d/r%C3%A9union%202027.alternat', 'e.pdf']
    expect(filesOnCommandLine(argv, '/home/ana')).toEqual(['/home/ana/a.alternat', '/b/C.ALTERNAT', '/d/réunion 2027.alternat'])
  })

  it('ARRIVAL-2: an address that means no file here, and a switch that looks like one, are passed over', () => {
    expect(filesOnCommandLine(['alternat', 'file://other-machine/x.alternat', '--x=y.alternat'], '/')).toEqual([])
  })

  it('ARRIVAL-3: wait until somebody listens, and are taken once', () => {
    const arrivals = new Arrivals()
    arrivals.add(['/a.alternat'])
    let called = 0
    arrivals.listen(() => {
      called += 1
    })
    arrivals.add(['/b.alternat'])
    expect(called).toBe(2)
    expect(arrivals.take()).toEqual(['/a.alternat', '/b.alternat'])
    expect(arrivals.take()).toEqual([])
  })
})
