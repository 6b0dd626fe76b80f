import { list, paragraphs } from './wording.ts'
import type { SampleDocument } from './document.ts'

/** All that a participant needs to know about the days in Mexico City. */
export const CIRCULAR: SampleDocument = {
  id: 'circular', kind: 'circular', group: null, session: null, marking: 'unclassified', side: 'shared',
  title: { en: 'Administrative circular', fr: 'Circulaire administrative', es: 'Circular administrativa' },
  parts: [
    {
      id: 'venue',
      heading: { en: 'Dates and venue', fr: 'Dates et lieu', es: 'Fechas y sede' },
      text: {
        en: paragraphs(
          'The third annual meeting takes place on Thursday, October 14 and Friday, October 15, 2027 at the Centro de Encuentros Reforma in Mexico City, at the invitation of the Ministry of Foreign Affairs of Mexico.',
          'The plenary room, the Salón Mural and the registration desk are on the ground floor; the other rooms are one floor up and on the mezzanine. All times in the programme are those of Mexico City, two hours behind Ottawa on these days.'
        ),
        fr: paragraphs(
          'La troisième réunion annuelle a lieu le jeudi 14 octobre et le vendredi 15 octobre 2027 au Centro de Encuentros Reforma, à Mexico, à l’invitation du ministère des Relations extérieures du Mexique.',
          'La salle des séances plénières, le Salón Mural et le comptoir d’inscription se trouvent au rez-de-chaussée; les autres salles sont à l’étage et à la mezzanine. Toutes les heures du programme sont celles de Mexico, qui retarde de deux heures sur Ottawa à ces dates.'
        ),
        es: paragraphs(
          'La tercera reunión anual se celebra el jueves 14 y el viernes 15 de octubre de 2027 en el Centro de Encuentros Reforma, en la Ciudad de México, por invitación de la Secretaría de Relaciones Exteriores.',
          'La sala de plenarias, el Salón Mural y el mostrador de registro están en la planta baja; las demás salas, en el primer piso y el entrepiso. Todas las horas del programa son de la Ciudad de México, dos menos que en Ottawa en esas fechas.'
        )
      }
    },
    {
      id: 'access',
      heading: { en: 'Registration and access', fr: 'Inscription et accès', es: 'Registro y acceso' },
      text: {
        en: paragraphs(
          'Registration opens on Thursday at 8:00 a.m. Please bring your invitation and an official document with a photo; neither is copied or kept. Badges are worn at all times in the building, and lost badges are to be reported to the desk at once.',
          list(
            'Badges are purple for heads of delegation, teal for co-chairs, blue for members, plum for interpreters, brown for the press and charcoal for staff.',
            'The gate on the side street is step-free and opens at 7:30 a.m.',
            'Large bags stay in the cloakroom beside the courtyard.'
          )
        ),
        fr: paragraphs(
          'L’inscription commence le jeudi à 8 h. Prière d’apporter votre invitation et une pièce officielle avec photo; ni l’une ni l’autre n’est copiée ou conservée. L’insigne se porte en tout temps dans l’immeuble, et toute perte doit être signalée sans délai au comptoir.',
          list(
            'L’insigne est violet pour les chefs de délégation, sarcelle pour les coprésidences, bleu pour les membres, prune pour les interprètes, brun pour la presse et anthracite pour le personnel.',
            'L’entrée de la rue latérale est sans marche et ouvre à 7 h 30.',
            'Les gros sacs restent au vestiaire, près de la cour.'
          )
        ),
        es: paragraphs(
          'El registro abre el jueves a las 8:00 h. Le rogamos traer su invitación y una identificación oficial con fotografía; no se copian ni se conservan. El gafete se porta en todo momento dentro del edificio y, en caso de pérdida, debe avisarse de inmediato al mostrador.',
          list(
            'El gafete es morado para las jefaturas de delegación, verde azulado para las copresidencias, azul para integrantes, ciruela para intérpretes, café para la prensa y gris oscuro para el personal de apoyo.',
            'El acceso por la calle lateral no tiene escalones y abre a las 7:30 h.',
            'Las maletas y bolsas grandes se dejan en el guardarropa, junto al patio.'
          )
        )
      }
    },
    {
      id: 'remote',
      heading: { en: 'Wi-Fi and remote participation', fr: 'Wi-Fi et participation à distance', es: 'Wi-Fi y participación a distancia' },
      text: {
        en: paragraphs(
          'The network is called REUNION-2027; each badge has its own access code on the back. It is meant for work and not for confidential papers.',
          'Remote participants will receive a link for each day by e-mail on October 11. Sound and camera can be tested on October 12 from 10:00 a.m. to noon. Please use a wired headset: the interpreters depend on it. A technician is on hand in the session window from half an hour before it begins.'
        ),
        fr: paragraphs(
          'Le réseau se nomme REUNION-2027; chaque insigne porte au verso son propre code d’accès. Ce réseau sert au travail, et non aux documents confidentiels.',
          'Les personnes qui participent à distance reçoivent par courriel, le 11 octobre, un lien pour chaque jour. Le son et la caméra peuvent être mis à l’essai le 12 octobre de 10 h à 12 h. Prière d’utiliser un casque avec fil : le travail des interprètes en dépend. Une technicienne ou un technicien répond dans la fenêtre de la séance une demi-heure avant le début.'
        ),
        es: paragraphs(
          'La red se llama REUNION-2027; cada gafete lleva al reverso su propia clave de acceso. Es para trabajar, no para documentos confidenciales.',
          'Quienes participan a distancia reciben por correo, el 11 de octubre, un enlace por día. El sonido y la cámara pueden probarse el 12 de octubre de 10:00 a 12:00 h. Le pedimos usar audífonos con cable: de ello depende la interpretación. Personal técnico responde en la ventana de la sesión desde media hora antes de su inicio.'
        )
      }
    },
    {
      id: 'interpretation',
      heading: { en: 'Interpretation', fr: 'Interprétation', es: 'Interpretación' },
      text: {
        en: paragraphs(
          'Plenaries, the Energy, Trade and Culture groups, the signing and the press conference are interpreted simultaneously into English, French and Spanish; the other groups between English and Spanish. Receivers are handed out with the badge and returned at the door.',
          list('Channel 0: floor', 'Channel 1: English', 'Channel 2: French', 'Channel 3: Spanish'),
          'Please send written statements to the secretariat two weeks before the meeting, and speak at the pace of conversation.'
        ),
        fr: paragraphs(
          'Les séances plénières, les groupes de l’énergie, du commerce et de la culture, la signature et la conférence de presse bénéficient de l’interprétation simultanée en français, en anglais et en espagnol; les autres groupes, entre l’anglais et l’espagnol. Les récepteurs sont remis avec l’insigne et rendus à la sortie.',
          list('Canal 0 : salle', 'Canal 1 : anglais', 'Canal 2 : français', 'Canal 3 : espagnol'),
          'Prière de transmettre les allocutions écrites au secrétariat deux semaines avant la réunion et de parler au rythme de la conversation.'
        ),
        es: paragraphs(
          'Las plenarias, los grupos de Energía, Comercio y Cultura, la firma y la conferencia de prensa cuentan con interpretación simultánea al español, al inglés y al francés; los demás grupos, entre inglés y español. Los receptores se entregan con el gafete y se devuelven a la salida.',
          list('Canal 0: sala', 'Canal 1: inglés', 'Canal 2: francés', 'Canal 3: español'),
          'Le pedimos enviar al secretariado los discursos escritos dos semanas antes de la reunión y hablar a ritmo de conversación.'
        )
      }
    },
    {
      id: 'meals',
      heading: { en: 'Meals and reception', fr: 'Repas et réception', es: 'Alimentos y recepción' },
      text: {
        en: paragraphs(
          'The host offers coffee on both mornings, a working lunch on Thursday, a buffet on Friday and the reception on Thursday from 7:00 to 9:00 p.m. Every meal has vegetarian and vegan dishes; all dishes are labelled in three languages.',
          'Dietary requirements can be given at registration, as a service only: no reason is asked. Only the kitchen sees the list, which is destroyed after the meeting.'
        ),
        fr: paragraphs(
          'Le pays hôte offre le café les deux matins, un déjeuner de travail le jeudi, un déjeuner-buffet le vendredi et la réception du jeudi, de 19 h à 21 h. Chaque repas comprend des plats végétariens et végétaliens; tous les plats sont étiquetés en trois langues.',
          'Vos besoins alimentaires peuvent être indiqués à l’inscription, sous forme de service seulement : aucun motif n’est demandé. Seule la cuisine consulte la liste, qui est détruite après la réunion.'
        ),
        es: paragraphs(
          'El país anfitrión ofrece café ambas mañanas, un almuerzo de trabajo el jueves, un bufé el viernes y la recepción del jueves de 19:00 a 21:00 h. En cada comida hay platillos vegetarianos y veganos; todos llevan etiqueta en tres idiomas.',
          'Sus requerimientos alimentarios pueden indicarse al registrarse, solo como servicio: no se pregunta el motivo. La lista la ve únicamente la cocina y se destruye después de la reunión.'
        )
      }
    },
    {
      id: 'accessibility',
      heading: { en: 'Accessibility', fr: 'Accessibilité', es: 'Accesibilidad' },
      text: {
        en: paragraphs(
          'All rooms except Sala 4 have step-free access. The following services are free; please ask for them by September 24 so that they can be arranged.',
          list(
            'Interpretation into American (ASL), Québec (LSQ) or Mexican (LSM) sign language',
            'Live captioning in English, French or Spanish',
            'Documents in large print or in a form that screen readers can read',
            'A seat near the door, a quiet room, an assistant’s badge'
          )
        ),
        fr: paragraphs(
          'Toutes les salles, sauf la Sala 4, ont un accès sans marche. Les services suivants sont gratuits; prière de les demander d’ici le 24 septembre pour que l’on puisse les organiser.',
          list(
            'Interprétation en langue des signes américaine (ASL), québécoise (LSQ) ou mexicaine (LSM)',
            'Sous-titrage en direct en français, en anglais ou en espagnol',
            'Documents en gros caractères ou lisibles par un lecteur d’écran',
            'Place près de la porte, salle de repos, insigne d’accompagnement'
          )
        ),
        es: paragraphs(
          'Todas las salas, salvo la Sala 4, tienen acceso sin escalones. Los siguientes servicios son gratuitos; le pedimos solicitarlos a más tardar el 24 de septiembre para poder organizarlos.',
          list(
            'Interpretación en lengua de señas mexicana (LSM), estadounidense (ASL) o quebequense (LSQ)',
            'Subtitulado en vivo en español, inglés o francés',
            'Documentos en letra grande o legibles para lectores de pantalla',
            'Lugar cerca de la puerta, sala de descanso, gafete para acompañante'
          )
        )
      }
    },
    {
      id: 'travel',
      heading: { en: 'Travel and hotels', fr: 'Déplacements et hôtels', es: 'Traslados y hoteles' },
      text: {
        en: paragraphs(
          'Rooms are held until September 13 at two hotels within a ten-minute walk of the venue; quote the name of the meeting when booking. Letters in support of a visa or travel authorization are issued on request until July 30.',
          'A bus leaves both hotels at 7:40 a.m. on each day. Mexico City lies at 2,240 metres: those who arrive from sea level are advised to take the first evening slowly and to drink water.'
        ),
        fr: paragraphs(
          'Des chambres sont réservées jusqu’au 13 septembre dans deux hôtels situés à moins de dix minutes de marche; mentionnez le nom de la réunion au moment de la réservation. Les lettres à l’appui d’une demande de visa ou d’autorisation de voyage sont délivrées sur demande jusqu’au 30 juillet.',
          'Un autobus quitte les deux hôtels à 7 h 40 chaque jour. Mexico se trouve à 2 240 m d’altitude : il est conseillé à celles et ceux qui arrivent du niveau de la mer de ménager leurs forces le premier soir et de boire de l’eau.'
        ),
        es: paragraphs(
          'Hay habitaciones apartadas hasta el 13 de septiembre en dos hoteles a menos de diez minutos a pie de la sede; mencione el nombre de la reunión al reservar. Las cartas de apoyo para visa o autorización de viaje se expiden a solicitud hasta el 30 de julio.',
          'Un autobús sale de ambos hoteles a las 7:40 h cada día. La Ciudad de México está a 2,240 metros de altitud: a quienes llegan del nivel del mar se les aconseja tomar con calma la primera noche y beber agua.'
        )
      }
    },
    {
      id: 'contacts',
      heading: { en: 'Contacts', fr: 'Personnes-ressources', es: 'Contactos' },
      text: {
        en: list(
          'Programme and documents, Canada: Luc Bélanger, luc.belanger@gac.example.org, +1 613 555-0156',
          'Programme and documents, Mexico: Ana Robledo Cantú, ana.robledo@sre.example.org, +52 55 5550 0160',
          'Venue, hotels and accessibility: Marisol Tec May, marisol.tec@sre.example.org, +52 55 5550 0162',
          'Emergencies in Mexico: 911, in Spanish and English'
        ),
        fr: list(
          'Programme et documents, Canada : Luc Bélanger, luc.belanger@gac.example.org, +1 613 555-0156',
          'Programme et documents, Mexique : Ana Robledo Cantú, ana.robledo@sre.example.org, +52 55 5550 0160',
          'Lieu, hôtels et accessibilité : Marisol Tec May, marisol.tec@sre.example.org, +52 55 5550 0162',
          'Urgences au Mexique : 911, en espagnol et en anglais'
        ),
        es: list(
          'Programa y documentos, México: Ana Robledo Cantú, ana.robledo@sre.example.org, +52 55 5550 0160',
          'Programa y documentos, Canadá: Luc Bélanger, luc.belanger@gac.example.org, +1 613 555-0156',
          'Sede, hoteles y accesibilidad: Marisol Tec May, marisol.tec@sre.example.org, +52 55 5550 0162',
          'Emergencias en México: 911, en español e inglés'
        )
      }
    }
  ]
}
