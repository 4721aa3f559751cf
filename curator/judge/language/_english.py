"""English stems, apart from the phrases for their number. Holds data only.

Never a stem that means something but beside others.
"""

from typing import Final

NAMED: Final = (
    "page* webpage* content* file* document* item* record* article* resource* product* job* position* vacanc* "
    "role* post posts posting* listing* course* event* video* topic* thread* project* profile* account* blog* "
    "wall board* form survey* story stories recipe* lesson* link* url* address* entry entries game* app apps "
    "dataset* object* collection* image* photo* picture* presentation* album* playlist* channel* book* title "
    "publication* report thesis advert* ad offer* opportunit* pad pads map handle identifier* blob bucket "
    "site website* user* member* group* forum* download* unit* exercise* worksheet* episode* podcast* "
    "exhibit* key session webinar workshop looking requested wanted announcement* notice* exhibition* exhibit "
    "fundraiser* stream* recording* invitation* room bookmark* quiz quizzes petition* competition* "
    "application* "
    "id ids share shares shared material* section* categor* call calls tender* service* programme* program programs "
    "lecture* contribution* deadline* novel* chapter* tour tours list lists message* wiki version* database* "
    "snippet* paste* repository set sets deck decks board boards plan plans template* username* seat* poster* "
    "flashcard*"
)

ABSENT: Final = (
    "@ .. not .. found", "@ .. never .. found", "not|t|cannot|unable|couldnt|cant .. find|locate .. @",
    "not|t|cannot|unable .. find|locate what|that|it|anything",
    "@ .. no longer available|exist|exists|here|active|online",
    "@ .. no longer offered|published|accepting|accessible|hosted|live",
    "@ .. no longer listed|valid|open|stocked|with|supported",
    "@ .. no longer part|in|on|running|sold|shared|public",
    "no longer accepting applications|responses|submissions|entries",
    "no longer part|in .. range|catalogue|catalog|shop",
    "no longer part|in .. stock|assortment|collection|programme|program",
    "@ .. been|was|were|is|are removed|deleted|withdrawn|unpublished|filled|discontinued",
    "@ .. been|was|were|is|are retired|closed|cancelled|canceled|terminated",
    "@ .. been|was|were|is|are trashed|hidden|erased|wiped|decommissioned|missing",
    "@ .. been|was|were|is|are gone|unavailable|inactive|offline|suspended|private|lost",
    "@ .. been|was|were|is|are now|since|permanently|sadly removed|deleted|withdrawn",
    "@ .. been|was|were|is|are now|since|permanently|sadly unpublished|filled",
    "@ .. been|was|were|is|are now|since|permanently|sadly discontinued|retired",
    "@ .. been|was|were|is|are already|currently removed|deleted|withdrawn",
    "@ .. been|was|were|is|are temporarily|either|probably removed|deleted|withdrawn",
    "@ .. been|was|were|is|are already|currently unpublished|filled|discontinued|retired",
    "@ .. been|was|were|is|are temporarily|either|probably unpublished|filled",
    "@ .. been|was|were|is|are temporarily|either|probably discontinued|retired",
    "@ .. been|was|were|is|are now|since|permanently|sadly closed|gone",
    "@ .. been|was|were|is|are now|since|permanently|sadly missing|offline",
    "@ .. been|was|were|is|are now|since|permanently|sadly unavailable|private",
    "@ .. been|was|were|is|are already|currently closed|gone",
    "@ .. been|was|were|is|are temporarily|either|probably closed|gone",
    "@ .. been|was|were|is|are already|currently missing|offline|unavailable|private",
    "@ .. been|was|were|is|are temporarily|either|probably missing|offline",
    "@ .. been|was|were|is|are temporarily|either|probably unavailable|private",
    "@ .. has|have|had expired|ended|vanished|disappeared|closed",
    "@ .. has|have|had gone|left|moved|lapsed|retired|finished",
    "@ .. not|t exist|available|here|there|accessible|published|online|active|live", "@ .. never existed",
    "no|0|zero @ found|matches|matched|here|available|exists|with", "no|0|zero .. found for", "no such @",
    "invalid|deleted|removed or deleted|invalid|removed|expired @",
    "@ .. you provided|supplied|entered .. invalid|expired|wrong",
    "nothing .. here", "nothing .. found", "nothing to see|show|display",
    "removed|withdrawn|deleted|taken .. at the request|author|owner|publisher|rights", "taken down|offline",
    "taken it|this|the .. down|offline", "took .. @ .. down|offline", "not the .. @ you", "isn t the .. @ you",
    "dead end", "wrong turn|way|corner", "lost .. way", "@ .. on holiday|vacation|strike|break|sabbatical|leave",
    "@ .. wandered|ran|run|walked|flown|sailed", "@ .. slipped|escaped|hiding|astray|walkabout|awol",
    "searched|looked everywhere|high",

        "author|owner|user .. deleted|removed|closed|unshared|withdrew .. @",
        "author|owner|user .. deleted|removed|closed|unshared|withdrew .. account",

        "teacher|creator|uploader .. deleted|removed|closed|unshared|withdrew .. @",
        "teacher|creator|uploader .. deleted|removed|closed|unshared|withdrew .. account",
    "deleted|closed|cancelled .. their|his|her account",
    "turned|switched|shut .. off|down .. service|hosting|site|server",
    "service .. closed|ended|discontinued|terminated|shut", "search .. returned|found 0|no|nothing", "invalid @",
    "unknown @", "bad @", "expired|broken|dead|missing @", "application* .. have|are|is|has closed|ended",
    "sold out and|out of print", "has|have closed", "ve|have|has|had lost|misplaced .. @", "something went wrong",
    "@ .. not|t|cannot|couldnt|cant .. located|displayed|loaded|retrieved|opened",
    "@ .. not|t|cannot|couldnt|cant .. shown|valid|recognised|recognized|running",
    "@ .. not|t specified|given|supplied|provided|selected|set",
    "@ .. not|t known|registered|listed|published|running|lead|accepting",
    "@ .. been|or|and removed|deleted|withdrawn|archived|expired|retired|closed",
    "@ .. been|or|and unpublished|disabled|deactivated|terminated|merged|destroyed|blocked",
    "@ .. is|are|was|were archived|deactivated|disabled|over|finished|empty|gone|dead",
    "@ .. is|are|was|were expired|invalid|unknown|private|unlisted|obsolete|past|history",
    "@ .. was|were|is|are|been .. retired|discontinued|decommissioned|shut",
    "@ .. was|were|is|are|been .. switched|terminated|dissolved|disbanded",
    "@ .. has|have|had now|already|since|just|sadly|recently closed|ended|finished|expired",
    "@ .. has|have|had now|already|since|just|sadly|recently passed|gone|moved|left|vanished",
    "@ .. has|have|had passed|concluded|lapsed|terminated|left|died|retired|perished|evaporated|fled",
    "@ .. already|long taken|over|gone|ended|finished|passed|closed .. place", "@ .. already taken place|happened",
    "no|missing|invalid|unknown|wrong|empty @ .. specified|given|supplied|provided|selected|chosen",
    "no|missing|unknown|wrong|bad id|identifier|parameter|record|key|argument|token",
    "@ deleted|removed|withdrawn|unpublished|disabled|deactivated|archived",
    "@ expired|terminated|retired|unavailable|missing|lost|gone",
    "we|ve|have|has|had|been removed|retired|deleted|withdrawn|archived|discontinued this|the|that @",
    "we .. no longer offer|stock|sell|run|provide|publish|carry|host|support|have|make|keep",
    "@ .. not .. in|on|among our|this|that collection|catalogue|catalog|database|index",
    "@ .. not .. in|on|among our|this|that archive|range|records|list|site|shelves",
    "@ .. not|t .. in use|anywhere|anymore|here",
    "@ .. not|t .. our collection|catalogue|catalog|database|index|archive|range|records", "not|t .. any more|longer",
    "seller|author|poster|advertiser .. ended|cancelled|closed|withdrawn|chosen",
    "employer|organiser|organizer|host|publisher .. ended|cancelled|closed|withdrawn|chosen",
    "seller|author|poster|advertiser .. decided|removed|deleted|taken|delete|remove",
    "employer|organiser|organizer|host|publisher .. decided|removed|deleted|taken|delete|remove",
    "deadline|closing .. passed|expired|over", "there used|was|were to|once|formerly .. @",
    "used to be|live|stand .. here", "once|formerly|previously a|an @ here|there",
    "followed|clicked|using|used .. outdated|old|broken|expired|dead link|links|url|address|bookmark",
    "followed|clicked|using|used .. stale|obsolete|invalid|wrong|bad link|links|url|address|bookmark",
    "eaten|ate|swallowed|stolen|stole|chewed|devoured .. @",
    "@ .. doesnt|isnt|wasnt|dont|didnt exist|exists|found|available|here|work|valid|be",
    "@ .. doesn|isn|wasn|couldnt|cant exist|exists|found|available|here|work|valid|be",
    "@ .. leads|goes|points nowhere", "nowhere to be found", "no|0 @ in|under|with|by this|that",
    "no|0 @ to display|show", "there|are|is no @ in|under|with|at|by this|that|such",
    "not accepting responses|applications|submissions|entries",
    "fell|fallen through|off the|a|into .. cracks|internet|earth|edge|hole", "never|not heard of this|that|the @",
    "not .. find that|what|this|anything|it|one|your", "flew|flown the coop",
    "not|t|cannot .. track|trace|dig|unearth .. @", "@ .. been pulled|unshared|taken|merged|trashed",
    "@ .. not|t belong|match|correspond", "@ .. contains|has no @", "our .. show|shows|contain|contains no such",
    "job|position|vacancy|role|seat|post|offer|item|name|username .. been|is|was|already taken",
    "@ .. taken down|offline|off|away", "been|was|were taken off|offline|down",
)  # fmt: skip

TAILS: Final = (
    "you|we re|were|are .. looking|searching for", "looking|searched|hoping for",
    "check|verify|double .. address|url|spelling|link|typo*|typing", "mistyped|mistype|misspelled|misspelt|typo*",
    "moved .. deleted|removed|renamed|archived|replaced",
    "deleted|removed|renamed .. moved|deleted|renamed|archived|unavailable",
    "try .. search*|homepage|menu|navigation", "use .. search|menu|navigation|sitemap|links",
    "go|return|start|head|take|begin .. home|homepage|frontpage|start", "visit .. home|homepage",
    "browse our|all|other|similar|the", "open|current|other|latest|similar .. roles|jobs|vacancies|positions",
    "open|current|other|latest|similar .. opportunities|openings|products|courses|events",
    "contact .. webmaster|administrator*|support|helpdesk", "report .. broken|dead|problem|error|missing",
    "broken|dead|outdated|old|incorrect|wrong|faulty link|links|bookmark*|address|url",
    "you requested|followed|clicked|typed|entered|tried", "cannot be restored|undone|recovered|retrieved",
    "owner .. deleted|removed|private|sharing|permission*", "about this error|problem",
    "contact|ask|email|write|tell .. owner|person|author|teacher|sender",
    "contact|ask|email|write|tell .. library|staff|organiser|seller|employer",
    "who sent|shared|gave|posted .. link|it|you", "take|have|why a look at|around",
    "see|check|explore|discover|view|browse|find|visit .. our|all|other|more|latest|current",
    "keep|stay an|in eye|touch|tuned", "back|return|continue to|reading|browsing|shopping",
    "sorry|apologise|apologize|apologies|regret .. inconvenience|trouble|confusion|disappoint",
    "may|might|could|probably|perhaps|maybe .. moved|removed|deleted|expired",
    "may|might|could|probably|perhaps|maybe .. mistyped|renamed|private|archived|incorrect",
    "try again|later|refreshing|reloading", "here are|is .. links|suggestions|pages|ideas|things|help",
    "please|kindly .. update|inform|notify|report|check|contact|use|choose|select", "details .. removed|deleted|gone",
    "if you think|believe|feel|continue|keep|need|have .. mistake|error|problem|question",
    "if you think|believe|feel|continue|keep|need|have .. questions|help|seeing|here",
    "link .. outdated|broken|expired|incorrect|changed",
)  # fmt: skip
