import { list, paragraphs } from '../wording.ts'
import { groupBrief } from '../document.ts'

export const MINING_BRIEF = groupBrief(
  'mining',
  { en: 'Group brief: Mining', fr: 'Note d’information du groupe : exploitation minière', es: 'Nota informativa del grupo: Minería' },
  {
    mandate: {
      en: paragraphs(
        'The Mining working group promotes mining that is safe, agreed with the communities where it takes place and traceable from pit to port. It gathers the federal authorities, the provinces, territories and states with mines, companies of every size, Indigenous organizations and the engineers who advise them.',
        'The group does not negotiate permits, royalties or concessions. It compares practice, trains people, proposes common standards and follows the supply of the minerals that both economies need: copper, graphite, lithium, silver and zinc. Since 2025 it also looks after the register of agreements with communities, which either side may consult.'
      ),
      fr: paragraphs(
        'Le Groupe de travail sur l’exploitation minière promeut une activité sûre, convenue avec les collectivités où elle a lieu et traçable de la mine au port. Il rassemble les autorités fédérales, les provinces, territoires et États miniers, des entreprises de toute taille, des organisations autochtones et les ingénieures et ingénieurs qui les conseillent.',
        'Le groupe ne négocie ni permis, ni redevances, ni concessions. Il compare les pratiques, forme des personnes, propose des normes communes et suit l’approvisionnement en minéraux dont les deux économies ont besoin : argent, cuivre, graphite, lithium et zinc. Depuis 2025, il tient aussi le registre des ententes avec les collectivités, que chaque partie peut consulter.'
      ),
      es: paragraphs(
        'El Grupo de trabajo de Minería promueve una actividad segura, acordada con las comunidades donde se realiza y trazable de la mina al puerto. Reúne a las autoridades federales, a los estados, provincias y territorios mineros, a empresas de todos los tamaños, a organizaciones indígenas y a quienes las asesoran en ingeniería.',
        'El grupo no negocia permisos, regalías ni concesiones. Compara prácticas, capacita, propone normas comunes y da seguimiento al suministro de los minerales que ambas economías necesitan: cobre, grafito, litio, plata y zinc. Desde 2025 lleva además el registro de acuerdos con comunidades, que cualquiera de las partes puede consultar.'
      )
    },
    results: {
      en: paragraphs(
        'Inspectors of both countries visited seven tailings facilities together, four in Zacatecas and Sonora and three in Ontario and Saskatchewan. Their joint report lists 38 good practices and 11 weaknesses, each with the date by which the owner has promised to mend it. Eight are mended already.',
        'The register of agreements with communities grew from 22 to 57 entries. A guide for small companies on how to prepare a consultation, written with the First Nations Minerals Forum and the Network of Women Engineers in Mining, has been downloaded 1,900 times. The traceability trial for copper concentrate ended after four months, because one port could not read the labels; the lesson is in the work plan.'
      ),
      fr: paragraphs(
        'Des inspecteurs des deux pays ont visité ensemble sept parcs à résidus, dont quatre au Zacatecas et au Sonora et trois en Ontario et en Saskatchewan. Leur rapport commun recense 38 bonnes pratiques et 11 faiblesses, chacune assortie de la date à laquelle le propriétaire s’est engagé à la corriger. Huit le sont déjà.',
        'Le registre des ententes avec les collectivités est passé de 22 à 57 inscriptions. Un guide de préparation des consultations à l’intention des petites entreprises, rédigé avec le Forum des Premières Nations sur les minéraux et le Réseau des ingénieures des mines, a été téléchargé 1 900 fois. L’essai de traçabilité du concentré de cuivre a pris fin après quatre mois, car un port ne pouvait pas lire les étiquettes; le plan de travail en tire la leçon.'
      ),
      es: paragraphs(
        'Inspectores de ambos países visitaron juntos siete presas de jales: cuatro en Zacatecas y Sonora y tres en Ontario y Saskatchewan. Su informe conjunto registra 38 buenas prácticas y 11 debilidades, cada una con la fecha en que el titular se comprometió a corregirla. Ocho ya están corregidas.',
        'El registro de acuerdos con comunidades pasó de 22 a 57 inscripciones. La guía para que las empresas pequeñas preparen una consulta, escrita con el Foro de Primeras Naciones sobre Minerales y la Red de Ingenieras en Minería, se ha descargado 1,900 veces. La prueba de trazabilidad del concentrado de cobre terminó a los cuatro meses porque un puerto no podía leer las etiquetas; el plan de trabajo recoge la lección.'
      )
    },
    commitments: {
      en: 'Four of the six commitments made in Gatineau remain open, and one of them is late. The co-chairs ask the authorities concerned to confirm the new dates before the meeting, so that the work plan of 2028 can rest on them.',
      fr: 'Quatre des six engagements pris à Gatineau restent ouverts, dont un en retard. Les coprésidences prient les autorités concernées de confirmer les nouvelles dates avant la réunion, pour que le plan de travail de 2028 puisse s’y appuyer.',
      es: 'Cuatro de los seis compromisos asumidos en Gatineau siguen abiertos, uno de ellos con retraso. Las copresidencias piden a las autoridades respectivas confirmar las nuevas fechas antes de la reunión, para que el plan de trabajo 2028 se apoye en ellas.'
    },
    priorities: {
      en: paragraphs(
        'The draft work plan for 2028, sent to all members on June 2, has one chapter a priority. The group is asked to adopt it on Thursday; the closing plenary takes note of it.',
        list(
          'Tailings first: joint visits to ten more facilities and a public summary of each. Indicator: weaknesses mended within a year; baseline 73%, target 90%.',
          'Agreements that last: a yearly meeting of the communities in the register, the first in Thunder Bay. Indicator: agreements reviewed with the community; target: 20.',
          'Copper and graphite that can be traced: labels that both customs services read. Indicator: shipments with a readable label at both ends; baseline none, target 60 in the second half of 2028.'
        )
      ),
      fr: paragraphs(
        'Le projet de plan de travail pour 2028, transmis à tous les membres le 2 juin, consacre un chapitre à chaque priorité. Le groupe est invité à l’adopter le jeudi; la séance plénière de clôture en prend acte.',
        list(
          'D’abord les résidus : visites communes de dix autres parcs et résumé public pour chacun. Indicateur : faiblesses corrigées en moins d’un an; valeur de référence : 73 %; cible : 90 %.',
          'Des ententes durables : rencontre annuelle des collectivités inscrites au registre, la première à Thunder Bay. Indicateur : ententes revues avec la collectivité; cible : 20.',
          'Du cuivre et du graphite traçables : des étiquettes que les douanes des deux pays savent lire. Indicateur : envois dont l’étiquette est lisible aux deux bouts; valeur de référence : aucun; cible : 60 au second semestre de 2028.'
        )
      ),
      es: paragraphs(
        'El proyecto de plan de trabajo 2028, enviado a todos los integrantes el 2 de junio, dedica un capítulo a cada prioridad. Se invita al grupo a aprobarlo el jueves; la sesión plenaria de clausura toma nota de él.',
        list(
          'Primero los jales: visitas conjuntas a diez presas más y un resumen público de cada una. Indicador: debilidades corregidas en menos de un año; línea base: 73 %; meta: 90 %.',
          'Acuerdos que duren: encuentro anual de las comunidades inscritas en el registro, el primero en Thunder Bay. Indicador: acuerdos revisados con la comunidad; meta: 20.',
          'Cobre y grafito trazables: etiquetas que ambas aduanas sepan leer. Indicador: envíos con etiqueta legible en los dos extremos; línea base: ninguno; meta: 60 en el segundo semestre de 2028.'
        )
      )
    }
  }
)
