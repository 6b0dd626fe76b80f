import { list, paragraphs } from '../wording.ts'
import { groupBrief } from '../document.ts'

export const HUMAN_CAPITAL_BRIEF = groupBrief(
  'human-capital',
  { en: 'Group brief: Human Capital', fr: 'Note d’information du groupe : capital humain', es: 'Nota informativa del grupo: Capital Humano' },
  {
    mandate: {
      en: paragraphs(
        'The Human Capital working group helps people to learn, to work and to be recognized on both sides of the continent. It gathers ministries of labour and education, polytechnics and universities, employers and youth organizations. Workers who have taken part in exchanges are invited to every meeting and speak first.',
        'Its field is skills: how they are taught, how they are shown, and what they are worth to an employer in the other country. It took over the files of the former group on labour mobility that concern recognition; admission and permits remain with the immigration authorities. Apprenticeship, micro-credentials and internships are its three lines of work.'
      ),
      fr: paragraphs(
        'Le Groupe de travail sur le capital humain aide les gens à apprendre, à travailler et à faire reconnaître leurs acquis aux deux bouts du continent. Il réunit des ministères du Travail et de l’Éducation, des écoles polytechniques et des universités, des employeurs et des organismes jeunesse. Les travailleuses et travailleurs qui ont pris part à un échange sont invités à chaque réunion et parlent en premier.',
        'Son domaine est celui des compétences : comment elles s’enseignent, comment elles se prouvent et ce qu’elles valent pour un employeur de l’autre pays. Il a repris, de l’ancien groupe sur la mobilité de la main-d’œuvre, les dossiers de reconnaissance; l’admission et les permis relèvent toujours des autorités de l’immigration. L’apprentissage, les microcertifications et les stages sont ses trois axes de travail.'
      ),
      es: paragraphs(
        'El Grupo de trabajo de Capital Humano ayuda a las personas a aprender, a trabajar y a que se reconozca lo que saben en ambos extremos del continente. Reúne a secretarías del trabajo y de educación, politécnicos y universidades, empleadores y organizaciones juveniles. A cada reunión se invita a trabajadoras y trabajadores que han participado en intercambios, y ellos hablan primero.',
        'Su campo son las competencias: cómo se enseñan, cómo se demuestran y cuánto valen para un empleador del otro país. Heredó del antiguo grupo de movilidad laboral los expedientes de reconocimiento; la admisión y los permisos siguen a cargo de las autoridades migratorias. Aprendizaje de oficios, microcredenciales y prácticas son sus tres líneas de trabajo.'
      )
    },
    results: {
      en: paragraphs(
        'Comparison tables for welders, electricians and heavy-equipment mechanics were adopted in February 2027 by three provinces and four states. They show, module by module, what a certificate covers; 83 people have used them so far to shorten their training, by seven weeks on average.',
        'The Universidad Técnica del Bajío and Pacific Coast Polytechnic opened a course on the maintenance of wind turbines that ends with a micro-credential from both; 46 students finished, 21 of them women. Internships fell short: 118 of the 200 places were taken, above all because answers on permits came after the term had begun.'
      ),
      fr: paragraphs(
        'Des tables de correspondance pour les soudeurs, les électriciens et les mécaniciens d’équipement lourd ont été adoptées en février 2027 par trois provinces et quatre États. Elles indiquent, module par module, ce que couvre un certificat; 83 personnes s’en sont servies jusqu’ici pour abréger leur formation, de sept semaines en moyenne.',
        'L’Universidad Técnica del Bajío et l’École polytechnique de la côte du Pacifique ont ouvert un cours d’entretien d’éoliennes qui mène à une microcertification des deux établissements; 46 personnes l’ont terminé, dont 21 femmes. Les stages sont en deçà des attentes : 118 des 200 places ont été pourvues, surtout parce que les réponses sur les permis sont arrivées après le début du trimestre.'
      ),
      es: paragraphs(
        'En febrero de 2027, cuatro estados y tres provincias adoptaron las tablas de equivalencia para soldadura, electricidad y mecánica de equipo pesado. Muestran, módulo por módulo, lo que abarca un certificado; 83 personas las han usado hasta ahora para acortar su formación, siete semanas en promedio.',
        'La Universidad Técnica del Bajío y el Politécnico de la Costa del Pacífico abrieron un curso de mantenimiento de aerogeneradores que concluye con una microcredencial de ambas instituciones; lo terminaron 46 personas, 21 de ellas mujeres. Las prácticas se quedaron cortas: se ocuparon 118 de los 200 lugares, sobre todo porque las respuestas sobre permisos llegaron cuando ya había empezado el periodo.'
      )
    },
    commitments: {
      en: 'Two of six commitments made in Gatineau are met. Four remain open and on time. The group asks that a person of the immigration authorities of each country attend the discussion of the calendar of permits.',
      fr: 'Deux des six engagements pris à Gatineau sont tenus. Quatre restent ouverts et respectent l’échéancier. Le groupe souhaite qu’une personne des autorités de l’immigration de chaque pays assiste à la discussion sur le calendrier des permis.',
      es: 'Dos de los seis compromisos asumidos en Gatineau están cumplidos. Cuatro siguen abiertos y en tiempo. El grupo pide que una persona de las autoridades migratorias de cada país asista a la discusión del calendario de permisos.'
    },
    priorities: {
      en: paragraphs(
        'The group proposes fewer projects and larger ones. Each priority has an employer among its owners, so that what is learned leads to work.',
        list(
          'Five trades, ten jurisdictions: tables in use in at least five provinces and five states. Indicator: people who shorten their training; baseline 83, target 300.',
          'Internships that begin on time: answers on permits eight weeks before the term. Indicator: places taken; baseline 59%, target 90%.',
          'Micro-credentials that employers trust: 20 companies that accept them in hiring. Indicator: companies that have signed; baseline three, target 20.'
        )
      ),
      fr: paragraphs(
        'Le groupe propose des projets moins nombreux, mais plus vastes. Chaque priorité compte un employeur parmi ses responsables, pour que l’apprentissage mène à l’emploi.',
        list(
          'Cinq métiers, dix administrations : des tables en usage dans au moins cinq provinces et cinq États. Indicateur : personnes qui abrègent leur formation; valeur de référence : 83; cible : 300.',
          'Des stages qui commencent à temps : réponse sur les permis huit semaines avant le trimestre. Indicateur : places pourvues; valeur de référence : 59 %; cible : 90 %.',
          'Des microcertifications qui inspirent confiance : 20 entreprises qui les acceptent à l’embauche. Indicateur : entreprises signataires; valeur de référence : trois; cible : 20.'
        )
      ),
      es: paragraphs(
        'El grupo propone menos proyectos, pero más grandes. Cada prioridad tiene a un empleador entre sus responsables, para que lo aprendido lleve al empleo.',
        list(
          'Cinco oficios, diez jurisdicciones: tablas en uso en al menos cinco estados y cinco provincias. Indicador: personas que acortan su formación; línea base: 83; meta: 300.',
          'Prácticas que empiecen a tiempo: respuesta sobre los permisos ocho semanas antes del periodo. Indicador: lugares ocupados; línea base: 59 %; meta: 90 %.',
          'Microcredenciales que den confianza: 20 empresas que las acepten al contratar. Indicador: empresas firmantes; línea base: tres; meta: 20.'
        )
      )
    }
  }
)
