/** Types of schema.org, in lower case, that mean a text with a headline: what a page is about where it has one. */
export const articleTypes: ReadonlySet<string> = new Set(
  `article newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle
  reviewnewsarticle askpublicnewsarticle pressrelease report blogposting liveblogposting socialmediaposting
  discussionforumposting scholarlyarticle medicalscholarlyarticle techarticle advertisercontentarticle
  satiricalarticle review criticreview hentry`.split(/\s+/),
)

/** Types that mean the page, or a thing on it that may be its subject. */
export const pageTypes: ReadonlySet<string> = new Set(
  `webpage itempage medicalwebpage aboutpage collectionpage faqpage profilepage qapage webpageelement creativework
  videoobject videoobjectsnapshot podcastepisode radioepisode tvepisode`.split(/\s+/),
)

/** Types that mean who runs the site. */
export const siteTypes: ReadonlySet<string> = new Set(
  'website newsmediaorganization newspaper periodical blog organization corporation'.split(' '),
)

/** Properties of such things, in lower case, and the fact each states, most trusted first. */
export const factOfProperty = {
  title: ['headline', 'name', 'title', 'alternativeheadline'],
  published: ['datepublished', 'published', 'pubdate', 'dateposted', 'datecreated', 'uploaddate'],
  modified: ['datemodified', 'dateupdated', 'modified', 'lastreviewed'],
  authors: ['author', 'authors', 'creator', 'byline'],
  publisher: ['publisher', 'sourceorganization', 'provider'],
  section: ['articlesection', 'section'],
  keywords: ['keywords'],
  language: ['inlanguage'],
  url: ['mainentityofpage', 'url', '@id'],
  translator: ['translator'],
} as const
