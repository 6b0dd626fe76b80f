import { fold } from '#shared/foundation/formats/fold.ts'

/**
 * Common given names that often stand second: with them a name of three words is two given names and one surname ("Juan
 * Carlos Pérez"), not one and two. Names that are common surnames as well (Martín, Santiago, Simón) are not among them.
 */
const SECOND_GIVEN = new Set(
  `carlos luis jose juan antonio manuel jesus francisco javier alberto eduardo fernando ricardo roberto miguel angel alejandro jorge daniel david rafael enrique arturo sergio raul oscar
   pablo andres ivan mario gerardo guillermo hector hugo ernesto ignacio alfredo armando cesar felipe gabriel adrian diego emilio rodrigo mauricio octavio salvador victor
   maria guadalupe elena isabel teresa carmen patricia alejandra fernanda gabriela veronica cristina beatriz leticia lucia laura andrea daniela sofia paola adriana claudia sandra monica silvia
   rosa ana luisa margarita martha elizabeth alicia eugenia cecilia mariana valeria carolina ximena jimena regina renata natalia susana irma yolanda graciela esther ines josefina dolores concepcion
   anne marie louise claire jean pierre michel philippe francois andre marc claude luc paul guy yves joseph josee helene elise lise france
   james john william michael robert thomas edward ann lynn jane elizabeth mary grace rose lee marie`
    .split(/\s+/u)
)

export function isUsualSecondName(word: string): boolean {
  return SECOND_GIVEN.has(fold(word))
}
