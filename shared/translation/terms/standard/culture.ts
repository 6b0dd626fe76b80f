import { termsOf } from './term.ts'

export const CULTURE_TERMS = termsOf('culture', 'binding', [
  ['creative-industries', 'creative industries', 'industries créatives', 'industrias creativas'],
  ['cultural-heritage', 'cultural heritage', 'patrimoine culturel', 'patrimonio cultural', { never: { fr: 'héritage culturel', es: 'herencia cultural' } }],
  ['co-production', 'audiovisual co-production', 'coproduction audiovisuelle', 'coproducción audiovisual', { also: { en: 'co-production', fr: 'coproduction', es: 'coproducción' } }],
  ['artist-residency', 'artist residency', 'résidence d’artistes', 'residencia artística', { also: { fr: 'résidence d’artiste' } }],
  ['copyright', 'copyright', 'droit d’auteur', 'derechos de autor', { also: { fr: 'droits d’auteur', es: 'derecho de autor' }, never: { fr: 'copyright' } }],
  ['handicrafts', 'handicrafts', 'artisanat', 'artesanías', { also: { en: 'crafts', es: 'artesanía' } }],
  ['film-festival', 'film festival', 'festival de cinéma', 'festival de cine', { also: { fr: 'festival de films' } }],
  ['book-fair', 'book fair', 'salon du livre', 'feria del libro', { never: { fr: 'foire du livre' } }],
  ['performing-arts', 'performing arts', 'arts de la scène', 'artes escénicas', { never: { fr: 'arts performatifs' } }],
  ['indigenous-languages', 'Indigenous languages', 'langues autochtones', 'lenguas indígenas']
])

export const HOUSING_TERMS = termsOf('housing', 'binding', [
  ['affordable-housing', 'affordable housing', 'logement abordable', 'vivienda asequible', { also: { fr: 'logements abordables', es: 'vivienda accesible' } }],
  ['social-housing', 'social housing', 'logement social', 'vivienda social', { also: { fr: 'logements sociaux', es: 'vivienda de interés social' } }],
  ['energy-efficient-building', 'energy-efficient building', 'bâtiment écoénergétique', 'edificio eficiente en energía', { also: { es: 'edificación eficiente' } }],
  ['mortgage', 'mortgage', 'prêt hypothécaire', 'crédito hipotecario', { also: { fr: 'hypothèque', es: 'hipoteca' } }],
  ['urban-planning', 'urban planning', 'urbanisme', 'planeación urbana', { also: { fr: 'aménagement urbain', es: 'planificación urbana; urbanismo' } }],
  ['building-code', 'building code', 'code du bâtiment', 'reglamento de construcción', { also: { fr: 'code de construction', es: 'código de construcción' } }],
  ['public-transit', 'public transit', 'transport en commun', 'transporte público', { also: { fr: 'transports en commun; transport collectif' }, never: { fr: 'transit public; transport public' } }],
  ['homelessness', 'homelessness', 'itinérance', 'situación de calle', { also: { fr: 'sans-abrisme' } }]
])
