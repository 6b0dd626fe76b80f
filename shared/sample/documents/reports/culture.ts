import { groupReport } from '../document.ts'

export const CULTURE_REPORT = groupReport(
  'culture',
  { en: 'Group report: Creativity and Culture', fr: 'Rapport du groupe : créativité et culture', es: 'Informe del grupo: Creatividad y Cultura' },
  {
    done: {
      en: 'A jury of both countries chose the artists of the first residencies, and museums of the two capitals compared what it costs to insure a touring exhibition on either side. Publishers and translators listed the children’s books that exist in no Indigenous language yet.',
      fr: 'Un jury des deux pays a choisi les artistes des premières résidences, et des musées des deux capitales ont comparé ce que coûte l’assurance d’une exposition itinérante de part et d’autre. Des maisons d’édition, des traductrices et des traducteurs ont dressé la liste des livres jeunesse qui n’existent encore dans aucune langue autochtone.',
      es: 'Un jurado de ambos países eligió a las y los artistas de las primeras residencias, y museos de las dos capitales compararon lo que cuesta asegurar una exposición itinerante de cada lado. Editoriales, traductoras y traductores reunieron la lista de libros infantiles que aún no existen en ninguna lengua indígena.'
    },
    results: {
      en: 'Four artists worked for six weeks in the other country. Both ministries took part in the cost in equal shares and wish to go on.',
      fr: 'Quatre artistes ont travaillé six semaines dans l’autre pays. Les deux ministères se sont partagé les coûts à parts égales et souhaitent poursuivre.',
      es: 'Cuatro artistas trabajaron seis semanas en el otro país. Ambas dependencias cubrieron el costo por partes iguales y desean continuar.'
    },
    outlook: {
      en: 'The number of residencies is to double by June 2027. A guide for co-producers of film and games, a model insurance contract and 20 translated children’s books follow in 2028.',
      fr: 'Le nombre de résidences doit doubler d’ici juin 2027. Un guide à l’intention des coproducteurs de films et de jeux, un contrat d’assurance type et 20 livres jeunesse traduits suivront en 2028.',
      es: 'El número de residencias debe duplicarse a más tardar en junio de 2027. En 2028 siguen una guía para coproductores de cine y videojuegos, un contrato de seguro modelo y 20 libros infantiles traducidos.'
    }
  }
)
