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
    "application*"
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
    "@ .. been|was|were|is|are retired|taken|closed|cancelled|canceled|terminated",
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
    "@ .. been|was|were|is|are now|since|permanently|sadly taken|closed|gone",
    "@ .. been|was|were|is|are now|since|permanently|sadly missing|offline",
    "@ .. been|was|were|is|are now|since|permanently|sadly unavailable|private",
    "@ .. been|was|were|is|are already|currently taken|closed|gone",
    "@ .. been|was|were|is|are temporarily|either|probably taken|closed|gone",
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
    "author|owner|user .. deleted|removed|closed|unshared|withdrew .. @|account",
    "teacher|creator|uploader .. deleted|removed|closed|unshared|withdrew .. @|account",
    "deleted|closed|cancelled .. their|his|her account",
    "turned|switched|shut .. off|down .. service|hosting|site|server",
    "service .. closed|ended|discontinued|terminated|shut", "search .. returned|found 0|no|nothing", "invalid @",
    "unknown @", "bad @", "expired|broken|dead|missing @", "application* .. have|are|is|has closed|ended",
    "sold out and|out of print", "has|have closed", "ve|have|has|had lost|misplaced .. @", "something went wrong",
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
)  # fmt: skip
