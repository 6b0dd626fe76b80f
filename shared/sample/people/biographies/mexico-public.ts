import type { Trilingual } from '#shared/foundation/language.ts'

/** Mexican co-chairs from the public sector. */
export const MEXICO_PUBLIC: Readonly<Record<string, Trilingual>> = {
  'agri-business-mx-public': {
    en: 'Rodrigo de la Peña Valdés is Director General of Agri-food Promotion. An agronomist from Culiacán, he ran a packing house before he joined the ministry in 2009. He led the Mexican part of the pilot on electronic certificates.',
    fr: 'Rodrigo de la Peña Valdés est directeur général de la promotion agroalimentaire. Agronome de Culiacán, il a dirigé une usine d’emballage avant d’entrer au ministère en 2009. Il a mené le volet mexicain du projet pilote de certificats électroniques.',
    es: 'Rodrigo de la Peña Valdés es director general de Fomento Agroalimentario. Agrónomo de Culiacán, dirigió una empacadora antes de incorporarse a la secretaría en 2009. Encabezó la parte mexicana del piloto de certificados electrónicos.'
  },
  'energy-mx-public': {
    en: 'Lucía Hernández Ortiz has been Undersecretary for Energy Planning and Transition since 2025. She holds a doctorate in power systems and spent two years in the control room of the Baja California grid. She has co-chaired the group since the first meeting under the new name.',
    fr: 'Lucía Hernández Ortiz est sous-secrétaire à la planification et à la transition énergétiques depuis 2025. Titulaire d’un doctorat en réseaux électriques, elle a passé deux ans dans la salle de commande du réseau de la Basse-Californie. Elle copréside le groupe depuis la première réunion tenue sous le nouveau nom.',
    es: 'Lucía Hernández Ortiz es subsecretaria de Planeación y Transición Energética desde 2025. Es doctora en sistemas eléctricos de potencia y trabajó dos años en la sala de control de la red de Baja California. Copreside el grupo desde la primera reunión con el nuevo nombre.'
  },
  'environment-mx-public': {
    en: 'Itzel Núñez Balam directs the programmes on ecosystems and species. A marine ecologist from Campeche, she studied sea turtles for ten years and speaks Maya at home. She convened the network of coastal cities.',
    fr: 'Itzel Núñez Balam dirige les programmes sur les écosystèmes et les espèces. Écologiste marine du Campeche, elle a étudié les tortues de mer pendant dix ans et parle maya à la maison. Elle est à l’origine du réseau des villes côtières.',
    es: 'Itzel Núñez Balam dirige los programas de ecosistemas y especies. Ecóloga marina de Campeche, estudió tortugas durante diez años y en casa habla maya. Convocó a la red de ciudades costeras.'
  },
  'forestry-mx-public': {
    en: 'Salvador Ávila Cárdenas coordinates conservation and fire management at the National Forestry Commission. He led a crew in the Sierra de Manantlán and accompanied the Mexican firefighters to Manitoba in 2026.',
    fr: 'Salvador Ávila Cárdenas coordonne la conservation et la gestion du feu à la Commission nationale des forêts. Il a commandé une équipe dans la Sierra de Manantlán et a accompagné les pompiers forestiers mexicains au Manitoba en 2026.',
    es: 'Salvador Ávila Cárdenas coordina la conservación y el manejo del fuego en la Comisión Nacional Forestal. Fue jefe de brigada en la Sierra de Manantlán y acompañó a los combatientes mexicanos a Manitoba en 2026.'
  },
  'human-capital-mx-public': {
    en: 'Fernanda Iturbe del Río is Director General of Employment and Training. She set up job-placement offices in eleven states and wrote the first Mexican standard on dual training for small workshops.',
    fr: 'Fernanda Iturbe del Río est directrice générale de l’emploi et de la formation. Elle a mis sur pied des bureaux de placement dans onze États et rédigé la première norme mexicaine sur la formation en alternance dans les petits ateliers.',
    es: 'Fernanda Iturbe del Río es directora general de Empleo y Capacitación. Puso en marcha oficinas de colocación en once estados y redactó el primer estándar mexicano de formación dual para talleres pequeños.'
  },
  'mining-mx-public': {
    en: 'Rocío Muñoz Castañón is Director General of Mining Development. A mining engineer from Guanajuato, she was the first woman to head the inspection of underground mines in her state. She answers for the register of agreements with communities.',
    fr: 'Rocío Muñoz Castañón est directrice générale du développement minier. Ingénieure des mines de Guanajuato, elle a été la première femme à diriger l’inspection des mines souterraines de son État. Elle est responsable du registre des ententes avec les collectivités.',
    es: 'Rocío Muñoz Castañón es directora general de Desarrollo Minero. Ingeniera de minas de Guanajuato, fue la primera mujer al frente de la inspección de minas subterráneas de su estado. Tiene a su cargo el registro de acuerdos con comunidades.'
  },
  'trade-mx-public': {
    en: 'Alejandro Ortega Lazcano heads the unit for trade in North America. He studied economics in Toluca and Montréal and was commercial attaché in Ottawa from 2015 to 2019. He has followed small exporters ever since.',
    fr: 'Alejandro Ortega Lazcano est à la tête de l’unité chargée du commerce nord-américain. Il a étudié l’économie à Toluca et à Montréal et a été attaché commercial à Ottawa de 2015 à 2019. Depuis, il suit de près les petits exportateurs.',
    es: 'Alejandro Ortega Lazcano encabeza la unidad de comercio de América del Norte. Estudió Economía en Toluca y Montreal y fue agregado comercial en Ottawa de 2015 a 2019. Desde entonces da seguimiento a los pequeños exportadores.'
  },
  'culture-mx-public': {
    en: 'Ximena Paz Villaseñor has directed the international affairs of the Ministry of Culture since April 2026. A historian of textiles, she curated exhibitions in Oaxaca, Toronto and Lyon. She introduced the rule that half of the seats in the group are for creators.',
    fr: 'Ximena Paz Villaseñor dirige les affaires internationales du ministère de la Culture depuis avril 2026. Historienne du textile, elle a été commissaire d’expositions à Oaxaca, à Toronto et à Lyon. On lui doit la règle qui réserve aux créatrices et aux créateurs la moitié des sièges du groupe.',
    es: 'Ximena Paz Villaseñor dirige los asuntos internacionales de la Secretaría de Cultura desde abril de 2026. Historiadora del textil, fue curadora de exposiciones en Oaxaca, Toronto y Lyon. A ella se debe la regla de reservar la mitad de los lugares del grupo a creadoras y creadores.'
  }
}
