import { termsOf } from './term.ts'

export const ENERGY_TERMS = termsOf('energy', 'binding', [
  ['renewable-energy', 'renewable energy', 'énergie renouvelable', 'energía renovable'],
  ['clean-energy', 'clean energy', 'énergie propre', 'energía limpia'],
  ['energy-transition', 'energy transition', 'transition énergétique', 'transición energética'],
  ['energy-efficiency', 'energy efficiency', 'efficacité énergétique', 'eficiencia energética', { never: { fr: 'efficience énergétique' } }],
  ['energy-security', 'energy security', 'sécurité énergétique', 'seguridad energética'],
  ['power-grid', 'power grid', 'réseau électrique', 'red eléctrica', { also: { en: 'electricity grid', fr: 'réseau d’électricité', es: 'red de electricidad' }, never: { fr: 'grille électrique' } }],
  ['transmission-line', 'transmission line', 'ligne de transport d’électricité', 'línea de transmisión', { also: { fr: 'ligne de transport' } }],
  ['wind-power', 'wind power', 'énergie éolienne', 'energía eólica', { also: { en: 'wind energy' } }],
  ['solar-power', 'solar power', 'énergie solaire', 'energía solar', { also: { en: 'solar energy' } }],
  ['hydroelectricity', 'hydroelectricity', 'hydroélectricité', 'energía hidroeléctrica', { also: { en: 'hydropower; hydroelectric power', es: 'hidroelectricidad' } }],
  ['clean-hydrogen', 'clean hydrogen', 'hydrogène propre', 'hidrógeno limpio'],
  ['natural-gas', 'natural gas', 'gaz naturel', 'gas natural'],
  ['storage', 'energy storage', 'stockage d’énergie', 'almacenamiento de energía', { also: { fr: 'stockage de l’énergie' } }],
  ['emissions', 'greenhouse gas emissions', 'émissions de gaz à effet de serre', 'emisiones de gases de efecto invernadero', { also: { en: 'GHG emissions', fr: 'émissions de GES', es: 'emisiones de GEI' } }],
  ['carbon-capture', 'carbon capture, utilization and storage', 'captage, utilisation et stockage du carbone', 'captura, utilización y almacenamiento de carbono', { also: { es: 'captura, uso y almacenamiento de carbono' }, never: { fr: 'capture du carbone' } }],
  ['electric-vehicle', 'electric vehicle', 'véhicule électrique', 'vehículo eléctrico'],
  ['methane', 'methane emissions', 'émissions de méthane', 'emisiones de metano']
])
