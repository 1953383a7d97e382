import { type MarkedArticles, testWhoIsMeant } from './test-articles.ts'

/** Short articles in the style of agencies; each mention in brackets with whom it means, behind "=". */
const articles: MarkedArticles = {
  'a visit': [
    'Norwegian Defence Minister Sigrid Haugland arrived in Lima on Monday for a three-day visit.',
    '[The visiting minister=Sigrid Haugland] met her Peruvian counterpart, Ramiro Quispe. [The Norwegian=Sigrid Haugland] agreed. [The Norwegian defence chief=Sigrid Haugland] stayed.',
    '[The host minister=Ramiro Quispe] toasted. [The pair=Sigrid Haugland+Ramiro Quispe] toured. [The duo=Sigrid Haugland+Ramiro Quispe] left. [The host country=Peru] paid.',
  ],
  'two who are retired or not': [
    'Retired General Tomas Berg, a former chief of the Swedish army, told the paper so.',
    '[The former general=Tomas Berg] went on. [The ex-army chief=Tomas Berg] added. [The retired officer=Tomas Berg] slept.',
    'Admiral Carla Nunes, commander of the Brazilian fleet, disagreed. [The admiral=Carla Nunes] said so. [The fleet commander=Carla Nunes] went on. [The general=Tomas Berg] left.',
  ],
  'offices by other words': [
    'Kenyan Foreign Minister Amina Wanjiru met US Secretary of State Greg Palmer in Nairobi.',
    "[Kenya's top diplomat=Amina Wanjiru] spoke. [The top US diplomat=Greg Palmer] agreed. [The American=Greg Palmer] left. [The Kenyan FM=Amina Wanjiru] stayed.",
  ],
  'heads of government': [
    'Prime Minister Lars Holm of Denmark hosted Estonian President Kadri Tamm.',
    '[The PM=Lars Holm] ate. [The premier=Lars Holm] slept. [The Estonian head of state=Kadri Tamm] spoke. [The Baltic leader=unnamed] left. [The finance spokesman=unnamed] left.',
  ],
  'the head of a body': [
    'NATO Secretary General Pieter Vos met Latvian Defence Minister Ilze Ozola in Riga.',
    "[The secretary-general=Pieter Vos] spoke. [The NATO chief=Pieter Vos] spoke. [The alliance's chief=Pieter Vos] spoke. [The NATO spokesman=unnamed] spoke. [The alliance=NATO] paid.",
  ],
  'three who meet': [
    'Azerbaijani Minister Elchin Rzayev hosted Georgian Minister Nino Lomidze and Turkish Minister Murat Aslan.',
    '[The ministers=Elchin Rzayev+Nino Lomidze+Murat Aslan] agreed. [The trio=Elchin Rzayev+Nino Lomidze+Murat Aslan] agreed. [The sides=Elchin Rzayev+Nino Lomidze+Murat Aslan] agreed. [The Georgian=Nino Lomidze] left. [The three countries=AZE+GEO+TUR] paid.',
  ],
  'countries together': [
    'Japan and the Philippines signed a pact.',
    '[Japan and the Philippines=JPN+PHL] agreed. [The two neighbours=JPN+PHL] agreed. [Australia, Japan and the Philippines=AUS+JPN+PHL] agreed. [The three nations=AUS+JPN+PHL] agreed.',
  ],
  'nobody in particular': [
    'Peruvian Minister Julio Arce met Fijian Minister Ana Vula.',
    '[Some ministers=unnamed] agreed. [Other officials=unnamed] agreed. [Her allies=unnamed] agreed. [Neither official=unnamed] agreed. [Members of the Peruvian Navy=unnamed] agreed. [Sailors who left, people=unnamed] agreed. [A Peruvian Navy officer=unnamed] agreed. [The Democratic leaders=unnamed] agreed.',
    'Sailors [who=unnamed] left agreed. Arce, [who=Julio Arce] smiled, left.',
  ],
  'bodies by what they are': [
    'The Lake Institute, a think tank in Oslo, published a study with the Chilean Navy.',
    "[The think tank=Lake Institute] said so. [The trade institute=unnamed] said so. [Lake Institute data=Lake Institute] showed so. [The data=unnamed] showed so. [A Chilean Navy statement=Chilean Navy] said so. [The country's navy=Chilean Navy] said so.",
    'Its author, Marta Lind, a retired colonel, spoke. [The author=Marta Lind] agreed. [The retired colonel=Marta Lind] agreed. [The geologist=unnamed] left.',
  ],
  'a guest received elsewhere': [
    "The Minister of National Defence Wojciech Zaleski received in Warsaw Romania's Minister of National Defence Ionut Draga.",
    '[The guest=Ionut Draga] thanked him. [The host=Wojciech Zaleski] smiled. [The latter=Ionut Draga] left.',
  ],
  'commanders, one of an unknown country': [
    'Chief of Defence Forces General Daudi Lelei of Kenya hosted his counterpart from Maputo, General Armindo Nhan.',
    '[The CDF=Daudi Lelei] spoke. [The Mozambican general=Armindo Nhan] spoke. [The two commanders=Daudi Lelei+Armindo Nhan] left. [The Kenyan army spokesperson=unnamed] spoke.',
    "Mozambique's High Commissioner Filomena Chiva was there. Prime Minister Juma Otieno of Kenya was not. [The Government chief=Juma Otieno] wrote.",
  ],
  "somebody else's people": [
    'Senator Ana Ruiz of Peru met General Don Park in Lima.',
    '[A spokeswoman for Ana Ruiz=unnamed] spoke. [The lawyer for General Don Park=unnamed] spoke. [An aide to Park=unnamed] spoke. [A friend of Ruiz=unnamed] spoke. [Park=Don Park] left.',
  ],
  'ranks without countries': [
    'Air Vice Marshal Kerwin Baptiste and Brigadier Omar Khan met. [Baptiste=Kerwin Baptiste] spoke. [Khan=Omar Khan] agreed.',
    '[The air vice marshal=Kerwin Baptiste] left. [The brigadier=Omar Khan] left. [Both officers=Kerwin Baptiste+Omar Khan] left. [The admiral=unnamed] left.',
  ],
}

testWhoIsMeant('whom the mentions of an agency article mean', articles)
