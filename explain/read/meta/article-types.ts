const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** schema.org types of a single text. */
export const articleTypes = set(
  'Article NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle ' +
    'ReviewNewsArticle AskPublicNewsArticle LiveBlogPosting BlogPosting Report AdvertiserContentArticle',
);

/** schema.org types that hardly any page has but those of news. */
export const newsTypes = set(
  'NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle OpinionNewsArticle ReviewNewsArticle ' +
    'AskPublicNewsArticle LiveBlogPosting',
);

/** schema.org types of pages that are not one text. */
export const otherTypes = set(
  'CollectionPage SearchResultsPage ItemPage ProfilePage DiscussionForumPosting QAPage Product ProductGroup ' +
    'SoftwareApplication MobileApplication SoftwareSourceCode Recipe JobPosting Event VideoGallery ' +
    'ImageGallery ContactPage AboutPage CheckoutPage TechArticle APIReference ScholarlyArticle MedicalScholarlyArticle',
);
