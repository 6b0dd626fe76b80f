/**
 * Names by which one person is called, folded, one line a group: usual short forms of the three languages and the same name
 * in each of them. A name may stand in several groups (Pat). Only hints for a possible duplicate: never a certainty.
 */
const GROUPS: readonly string[] = `
robert bob bobby rob robbie bert roberto beto robin
william bill billy will willy liam guillaume guillermo memo willie
richard dick rick ricky rich ricardo richie
james jim jimmy jamie jaime santiago jacques jacobo diego yago
john jack johnny jon jean juan ian juancho sean
joseph joe joey jose pepe jo josef
josephine josee josefina pepita josie fina
elizabeth liz lizzie beth betty eliza lisa elisabeth isabel isabelle chabela elsa babette ely eli isa
margaret maggie meg peggy marge greta marguerite margarita margot mago rita
katherine kate katie kathy kathleen catherine cathy catalina cata kat katy caterina
michael mike mick mikey michel miguel miky michele
matthew matt mathieu matthieu mateo matty
thomas tom tommy tomas
christopher chris kit christophe cristobal cristof
christine chris tina christina cristina christiane cris cristy
anthony tony antoine antonio tono anton toni
antonia tony tonia toni antoinette tona
edward ed eddie ted teddy edouard eduardo lalo ned edu
alexander alex alexandre alejandro sandy al xander ale jandro sasha
alexandra alex alejandra ale sandra sandy alexa sasha
charles charlie chuck carlos carlo charly carlitos
david dave davey
daniel dan danny dani daniela
daniela dani daniella danielle
steven steve stephen stephane esteban etienne stevie
stephanie steph estefania fanny fani
nicholas nick nicolas nico nicky
nicole nicky nicolle nico
patricia pat patty trish paty pati patrice
patrick pat paddy patricio patrice pato
susan sue susie suzanne susana susy suzie
jennifer jen jenny jenn
jessica jess jessie
deborah deb debbie debora
barbara barb babs barbie
rebecca becky becca rebeca
samuel sam sammy samy
samantha sam sammy
benjamin ben benny benito benja
gregory greg gregoire gregorio goyo
jeffrey jeff geoffrey jeffry
kenneth ken kenny
lawrence larry laurent lorenzo laurence
leonard leo len leonardo leonel
peter pete pierre pedro perico
paul pablo paulo pol
philip phil philippe felipe pip feli
raymond ray raymundo raimundo ramon moncho
ronald ron ronnie ronaldo
timothy tim timmy timoteo timothee
vincent vince vicente chente vin
walter walt wally
francis frank francois francisco paco pancho frankie franco fran kiko curro
frances fran francoise francisca paquita pancha francine
ignacio nacho ignace
jesus chucho chuy
enrique quique kike henry henri harry hank
luis lucho louis lewis lou luisito
luisa louise lou lucha
manuel manolo meno manny emmanuel
manuela manola manoli
rafael rafa raphael ralph
alberto beto albert al bert
humberto beto tito hubert
norberto beto norbert
fernando nando fer ferdinand fernand
fernanda fer nanda
guadalupe lupe lupita pita
rosario chayo charo rosaire
concepcion concha conchita chita
dolores lola lolita
mercedes meche merche mercedez
socorro coco
consuelo chelo
graciela chela grace gracia
gabriel gabo gabi gaby
gabriela gaby gabi gabrielle gabriele
maria ma mary marie maruca mari m maryse
maria luisa malu marilu marie louise
maria elena malena marielena
maria teresa maite mayte teresa
maria jose majo marie jose
maria fernanda mafer
maria eugenia maru
teresa tere therese theresa terry tessa teresita
ana ann anne anna annie anita
ana maria anamaria anne marie annamaria
sofia sophie sophia sofi
victoria vicky viki vicki victoire
victor vic
veronica vero veronique
beatriz bety beatrice bea beti
sergio checo serge sergei
salvador chava sal
gustavo tavo gustave gus
octavio tavo
arturo arthur art turo
hector tito
ernesto neto ernest ernie
gerardo gerard lalo jerry
rodolfo rudy rodolphe fito rudolf
adolfo fito adolphe
alfonso poncho alphonse
alfredo fredo alfred fred freddy
federico fede frederic frederick fred freddy fico
javier javi xavier
jorge george georges coque yorch
julio jules julius
marcos marc mark marco marcus
mauricio maurice mau morris
raul raoul
roman romain
ruben rube
yolanda yola yolande
silvia sylvie sylvia chiva
monica moni monique
martha marta marthe
lucia lucy lucie
laura lau laure lori
leticia lety laetitia letty
alicia alice licha ali
andrea andi andree
andres andrew andre andy drew
xochitl xochi
cuauhtemoc temo
dominique dom domingo mingo dominic
genevieve gen geni jenny genoveva
melanie mel
nathalie natalie nat natalia nathaly
valerie val valeria
caroline carolina caro carol
emilie emily emilia emi
helene helen elena helena nena ellen
jacqueline jackie jaqueline jacquie
juliette julieta juliet july
julie julia juli
marguerite margot
pascal pascual
sebastien sebastian seb
simon simeon
yves ivo
`
  .trim()
  .split('\n')

const byName = new Map<string, number[]>()
for (const [group, line] of GROUPS.entries()) {
  for (const name of namesOf(line)) {
    const groups = byName.get(name)
    if (groups) groups.push(group)
    else byName.set(name, [group])
  }
}

/** Lines that begin with a name of two words hold both words as one name, and then the usual short forms. */
function namesOf(line: string): string[] {
  const words = line.split(' ')
  const isDouble = (words[0] === 'maria' && words[1] !== 'ma') || line.startsWith('ana maria')
  if (!isDouble) return words
  const [first = '', second = '', ...others] = words
  return [`${first} ${second}`, ...others.filter((word) => word !== 'marie' && word !== 'louise' && word !== 'jose' && word !== 'anne' && word !== 'teresa')]
}

const NONE: readonly number[] = []

/** The groups in which a folded given name stands. */
export function nicknameGroups(name: string): readonly number[] {
  return byName.get(name) ?? NONE
}
