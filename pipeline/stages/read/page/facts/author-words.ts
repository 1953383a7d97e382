/** Words before a name: "By", "Story by:", "Written and photographed by". */
export const bylineOpeners =
  /^(?:(?:(?:first )?(?:published|posted|written|reported|report|story|words|text|article|analysis|opinion|review|commentary|column|created|compiled|edited|produced|translated|photographed|photographs|photos|updated)(?:,? and | & |, | )?)*by\b[:\s]*|(?:authors?|writers?|reporters?|from|byline)\s*:\s*)/i

/** What people who write are called; as the last words of a name they are no part of it. */
export const roles: ReadonlySet<string> = new Set(
  `staff senior junior chief lead deputy associate assistant contributing freelance special guest national political
  business science sports tech technology culture entertainment investigative foreign diplomatic defence defense
  security health education environment legal crime city local features digital video data news breaking international
  economics politics world global managing executive general assignment white house
  reporter reporters writer writers editor editors correspondent correspondents contributor contributors columnist
  columnists journalist journalists producer producers photographer photographers analyst blogger author intern
  anchor presenter host critic strategist commentator`.split(/\s+/),
)

/** Roles by which words are known to be one: "news" alone is none. */
export const roleHeads: ReadonlySet<string> = new Set(
  `reporter reporters writer writers editor editors correspondent correspondents contributor contributors columnist
  columnists journalist journalists producer producers photographer photographers analyst blogger author intern staff
  anchor presenter critic strategist commentator`.split(/\s+/),
)

/** What stands behind a name and a comma. */
export const degrees: ReadonlySet<string> = new Set(
  'phd md mph ms msc ma ba bsc mba jd rn rd rdn do dds esq cfp cpa dphil facp'.split(' '),
)

/** Parts of a name that stand behind a comma. */
export const nameEndings: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Accounts, templates and placeholders: nobody. */
export const nobody: ReadonlySet<string> = new Set(
  `admin administrator webmaster root user guest unknown anonymous none null undefined na default author authors editor
  editors staff contributor contributors online test site website superuser wpadmin byline writer reporter sponsored
  advertisement share follow more seemore readmore viewprofile bio about contact email print comments subscribe
  posted published updated objectobject various multiple staffreport staffreports wirereport wirereports wireservices
  newsservices staffandwirereports fromstaffreports`.split(/\s+/),
)

/** Words that open something else than a name: a date, a button, a sentence. */
export const noName =
  /^(?:published|updated|posted|last|read|see|view|follow|share|more|by the|about|click|sign|subscribe|copyright|all|photo|image|photograph|illustration|source|sponsored|contact|email|get|got|this|these|with|in|on|at|for|to|is|was|has|have|an?|i)\s/i

/** Small words inside names of people and desks. */
export const particles: ReadonlySet<string> = new Set(
  'de da di do dos das del della der den van von zu zum la le el al bin binti ibn ben abu y e of the and for in af av ter ten du st'.split(
    ' ',
  ),
)

/** News agencies, folded. */
export const agencies: ReadonlySet<string> = new Set(
  `ap associatedpress theassociatedpress reuters afp agencefrancepresse upi pressassociation thecanadianpress canadianpress
  bloomberg bloombergnews dpa efe ansa tass xinhua kyodo kyodonews yonhap pti ani ians aap`.split(/\s+/),
)
