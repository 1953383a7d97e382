import { type MarkedArticles, testWhoIsMeant } from './test-articles.ts'

/** Short articles; each mention in brackets with whom it means, behind "=". */
const articles: MarkedArticles = {
  'a wire on talks of two ministers': [
    'dateline: OSLO, May 4 (Lake Wire) -',
    'Norwegian Defence Minister Sigrid Haugland held talks here on Tuesday with her Peruvian counterpart, Ramiro Quispe.',
    '[Haugland=Sigrid Haugland] said the yard would be ready. [Her guest=Ramiro Quispe] thanked her, [the ministry=Ministry of Defence] said. [The Peruvian minister=Ramiro Quispe] went on.',
    '[Both ministers=Sigrid Haugland+Ramiro Quispe] agreed. [She=Sigrid Haugland] smiled. [Oslo=Norway] will pay, [the Norwegian side=Norway] said.',
  ],
  'a ministry that is named late': [
    'The Tongan Ministry of Defence will buy two ships, [Sione Latu=Sione Latu], its spokesman, said on Monday.',
    '[He=Sione Latu] said that it was cheap. [The ministry=Tongan Ministry of Defence] said that it was urgent. [It=Tongan Ministry of Defence] gave no date. [A source in the ministry=unnamed] said so.',
    "[The ministry's press service=Tongan Ministry of Defence] added more.",
  ],
  'an agency by its acronym': [
    'The Lake Rescue Agency (LRA) lost a boat. [The LRA=Lake Rescue Agency] said so. [The agency=Lake Rescue Agency] will search. [Its director, Paula Brandt=Paula Brandt], was sad.',
    '[She=Paula Brandt] left. [An official at the agency=unnamed] confirmed it. [The official=unnamed] went on.',
  ],
  'people of many cultures': [
    'Thai Army Chief Gen. Anuwat Sukprasert hosted Lt. Gen. Bounmy Keosavanh, his Lao counterpart, in Bangkok.',
    '[Gen. Anuwat=Anuwat Sukprasert] said so. [Bounmy=Bounmy Keosavanh] agreed. [The Thai army chief=Anuwat Sukprasert] went on. [The Lao general=Bounmy Keosavanh] agreed.',
    '[The host=Anuwat Sukprasert] promised more. [The two generals=Anuwat Sukprasert+Bounmy Keosavanh] parted.',
  ],
  'a transcript with labels': [
    'Minister Ingrid Solberg and Secretary Tom Hale met the press.',
    '[MINISTER SOLBERG=Ingrid Solberg]: We are glad. [I=unnamed] thank you.',
    '[SECRETARY HALE=Tom Hale]: Thank you.',
    '[SOLBERG=Ingrid Solberg]: That is all.',
  ],
  'a delegation and its leader': [
    'A Sri Lankan crew led by Captain Nimal Gunasekara called at Lima. Peruvian Rear Admiral Jorge Salas greeted the crew.',
    '[Captain Gunasekara=Nimal Gunasekara] said so. [The Sri Lankan captain=Nimal Gunasekara] agreed. [Salas=Jorge Salas] wished him well. [The rear admiral=Jorge Salas] left.',
  ],
  'two officers and their deputies': [
    'Maj. Gen. Vo Minh Khoa, deputy chief of the General Staff, met Lt. Gen. Ueda Masato, Vice Chief of Staff of the Ground Self-Defense Force, in Hanoi.',
    '[Khoa=Vo Minh Khoa] said so. [The Vietnamese officer=Vo Minh Khoa] went on. [The Japanese guest=Ueda Masato] agreed. [Ueda=Ueda Masato] left. [The deputy chief of the General Staff=Vo Minh Khoa] stayed.',
    '[Both the host and the guest=Vo Minh Khoa+Ueda Masato] were glad.',
  ],
  'countries that speak': [
    '[South Korea and Peru=KOR+PER] agreed to build a ship. [Pyongyang=North Korea] protested. [Seoul=South Korea] said nothing. [The two countries=KOR+PER] will sign in May.',
  ],
  'an embassy and an envoy': [
    "Fiji's ambassador to Japan, Mere Tuivaga, visited Kure. [Ambassador Tuivaga=Mere Tuivaga] thanked the mayor. [The diplomat=Mere Tuivaga] was glad. [The envoy=Mere Tuivaga] left.",
  ],
  'a statement and those behind it': [
    'Malaysian Armed Forces chief Gen. Azman bin Salleh met Commander Lim Boon Hwee of Singapore. [Azman=Azman bin Salleh] said so. [The Malaysian general=Azman bin Salleh] agreed.',
    '[Lim=Lim Boon Hwee] was glad. [The Singaporean commander=Lim Boon Hwee] agreed. [The pair=Azman bin Salleh+Lim Boon Hwee] toured the dock. [They=Azman bin Salleh+Lim Boon Hwee] agreed.',
  ],
  'a readout of a call': [
    'Secretary of Defense Paula Whitfield spoke by phone with Czech Minister of Defence Radek Holub.',
    '[Secretary Whitfield=Paula Whitfield] thanked [Minister Holub=Radek Holub]. [The Secretary=Paula Whitfield] agreed. [She=Paula Whitfield] went on. [The Minister=Radek Holub] agreed. [He=Radek Holub] left. [Both leaders=Paula Whitfield+Radek Holub] agreed. [The leaders=Paula Whitfield+Radek Holub] closed.',
  ],
  'a spokesman of a ministry': [
    'Chinese defense ministry spokesperson Senior Colonel Guo Wenshan answered questions. [Guo=Guo Wenshan] said so. [The spokesperson=Guo Wenshan] urged calm. [He=Guo Wenshan] warned. [China=China] will answer, [Senior Colonel Guo=Guo Wenshan] said. [Beijing=China] protests.',
  ],
  'a base and its commander': [
    'Canadian Forces Base Lakeview opened a hall. [Lieutenant-Colonel Amy Tran=Amy Tran], the base commander, was glad. [The commander=Amy Tran] thanked the crew. [She=Amy Tran] left. [Master Corporal Bob Roy=Bob Roy] stayed. [He=Bob Roy] sang.',
  ],
  'a forum with several ministers': [
    'ASEAN defence ministers met in Lima. [Indonesian Defence Minister Suparman=Suparman] spoke first. [His Thai counterpart, Somsak Phetcharat=Somsak Phetcharat], agreed. [The Indonesian minister=Suparman] went on. [ASEAN=ASEAN] will meet again. [It=ASEAN] has ten members. [Suparman=Suparman] left.',
  ],
  'an officer of the United Nations': [
    'UN Under-Secretary-General Marta Oliveira met Kenyan Lieutenant General Amos Kiptoo. [The UN official=Marta Oliveira] said so. [The Kenyan officer=Amos Kiptoo] agreed. [The United Nations=United Nations] will pay. [Oliveira=Marta Oliveira] left.',
  ],
  'two services': [
    'The Peruvian Navy and the Chilean Navy ended a drill. [The Peruvian Navy=Peruvian Navy] said so. [The two navies=Peruvian Navy+Chilean Navy] agreed. [Both=Peruvian Navy+Chilean Navy] were glad. [The Chilean Navy=Chilean Navy] said so in a statement. [The statement=Chilean Navy] said more.',
  ],
  'a naval chief who is called by his letters': [
    'Chief of the Naval Staff Vice Admiral Babatunde Osagie received in Abuja Captain Fulbert Hounsou, Chief of Staff of the Beninese Navy.',
    '[The CNS=Babatunde Osagie] said so. [Hounsou=Fulbert Hounsou] agreed. [The CNS=Babatunde Osagie] promised fuel. Work must go on, [both host and guest=Babatunde Osagie+Fulbert Hounsou] held.',
  ],
  'ministers who visit a third': [
    'Minister of Defence of Togo Kodjo Amavi received in Lome the Minister of Defence of Mali, Drissa Kone, and the Minister of Defence of Chad, Idriss Hagar.',
    '[The Ministers=Kodjo Amavi+Drissa Kone+Idriss Hagar] agreed. [The visiting Ministers=Drissa Kone+Idriss Hagar] thanked Togo.',
  ],
  'an official of a body and one of a country': [
    'ASEAN Deputy Secretary General Ana Tuivaga met Vietnamese Deputy Minister of Defence Sen. Lt. Gen. Vo Minh Khoa in Hanoi.',
    '[Khoa=Vo Minh Khoa] agreed. [The ASEAN official=Ana Tuivaga] promised to help.',
  ],
  'a director of unknown country before a diplomat': [
    'Lake Fund Director Paula Whitfield said so. [The Peruvian official=unnamed] left. Peruvian Ambassador Jorge Salas agreed. [The Peruvian official=Jorge Salas] went on.',
  ],
  'the first of two': [
    'Minister Sione Maka and Captain Robin Falk later met the press. [The former=Sione Maka] said so. [The latter=Robin Falk] agreed.',
  ],
  'a holder of two offices': [
    'Chilean Defense Minister Jorge Salas met Peruvian Defense Minister Ramiro Quispe and General Kodjo Amavi, Togolese Deputy Prime Minister and Minister of National Defense.',
    '[The three ministers=Jorge Salas+Ramiro Quispe+Kodjo Amavi] agreed.',
  ],
  'a caller who is the guest': [
    'Fijian Captain Sione Maka called on Peruvian Rear Admiral Jorge Salas, chief of staff of the Navy.',
    '[The guest=Sione Maka] praised the crew. [The host=Jorge Salas] agreed.',
  ],
  'a subject that is described': [
    'Fijian Captain Sione Maka met Peruvian Rear Admiral Jorge Salas. Salas left. The Fijian captain toured the dock. [He=Sione Maka] was glad.',
  ],
  'a peer': [
    'Chilean Defense Minister Jorge Salas announced it next to his Peruvian peer Ramiro Quispe.',
    '[Both ministers=Jorge Salas+Ramiro Quispe] agreed. [The Peruvian minister=Ramiro Quispe] left.',
  ],
  'a navy and a command': [
    'Peru and Fiji will fuel ships, the Peruvian Navy said. The talks took place when Vice Admiral Jorge Salas, chief of the Western Naval Command, was in Suva.',
    '[The Navy=Peruvian Navy] gave no date. [It=Peruvian Navy] said so.',
  ],
  'a woman and a man in turn': [
    'Ambassador Mere Tuivaga called on General Henrik Falk. [She=Mere Tuivaga] thanked him. [He=Henrik Falk] wished her well. [The ambassador=Mere Tuivaga] asked for help. [The general=Henrik Falk] agreed. [The envoy=Mere Tuivaga] left.',
  ],
}

testWhoIsMeant('whom the mentions of an article mean', articles)
