"""English. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._english import ABSENT, NAMED, TAILS
from curator.judge.language._language import Language

ENGLISH: Final = Language(
    code="en",
    challenges=(
        "Please enable cookies", "Please enable JavaScript", "Cookies required",
        "Please enable cookies and reload the page", "Your IP address has been blocked", "Your IP has been blocked",
        "Access blocked", "Blocked", "Human verification required", "Let's confirm you are human",
        "Confirm you are human",
        "Your access to this site has been limited by the site owner",
        "Your access to this site has been temporarily limited by the site owner",
        "Request unsuccessful. Incapsula incident ID", "One more step", "Security check",
        "Please complete the security check to access", "Please verify you are a human",
        "Please enable JS and disable any ad blocker", "JavaScript is disabled",
        "This site is not available in your country", "This website is not available in your region",
        "This content is not available in your country", "This content is not available in your region",
        "Unavailable in your region", "Unavailable due to legal reasons", "451: Unavailable due to legal reasons",
        "We're sorry, this site is currently not available in your region",
        "Press & Hold to confirm you are a human (and not a bot).", "Sucuri WebSite Firewall - Access Denied",
        "Access Denied - Sucuri Website Firewall",
        "Our systems have detected unusual traffic from your computer network", "Unusual traffic",
        "Please wait while we verify your browser", "Please wait while your request is being verified...",
        "Checking if the site connection is secure", "Performing security verification", "Browser check",
        "Please turn JavaScript on and reload the page", "Validate user",
        "Verifying your browser", "Just one moment", "We are checking your browser",
        "Just a moment...", "Attention Required! | Cloudflare", "Attention Required!", "Checking your browser",
        "Checking your browser before accessing", "Verifying you are human", "Verify you are human",
        "Are you a robot?", "Are you human?", "Human Verification", "Robot Check", "Bot Verification",
        "Pardon Our Interruption", "Request Rejected",
        "The requested URL was rejected. Please consult with your administrator.",
        "Enable JavaScript and cookies to continue", "Verifying you are human. This may take a few seconds.",
        "Access Denied", "Access to this page has been denied", "You have been blocked",
        "Sorry, you have been blocked", "DDoS-Guard", "DDoS protection", "Making sure you're not a bot!",
        "One moment, please...", "Client Challenge", "Vercel Security Checkpoint",
    ),
    log_ins=(
        "Protected", "Password protected", "This content is password protected",
        "This content is password protected. To view it please enter your password below", "Private site",
        "Members area", "Restricted access", "Login required", "You must log in",
        "You must be logged in to view this page",
        "Log in", "Login", "Log on", "Sign in", "Sign-in", "Please log in", "Please sign in", "Log in to continue",
        "Sign in to continue", "Log in to your account", "Sign in to your account", "Account login",
        "Member login", "Web Login Service", "Institutional login", "Single sign-on", "Authentication required",
    ),
    fillers=(
        "ago days currently again owner owners its customer customers price asking offering buyer buyers now "
        "usd eur premium brokers listed marketplace auction "
        "own their its owner author uploader publisher user users might somebody someone address made private "
        "because legal reasons rights expired due valid repository site blog database table still also only "
        "if correct check spelling spelled typing typed mistyped pasted copied entire whole follow following "
        "links below menu navigation top search box start homepage main contact us know let report broken "
        "link apologise apologize inconvenience thank thanks return "
        "the a an this that these your our you we re were are am i looking for requested request it is was has "
        "have been to of on in at or and by from here there sorry oops whoops uh oh error unfortunately please "
        "try again server with s t ll ve d may might could can be seem seems appears moved deleted renamed "
        "removed changed name had its temporarily unavailable tried visit reach access view open followed "
        "clicked something went wrong hmm hm ah well any longer anymore back go home homepage used typed entered "
        "specified location web which what where when but find so no not they why ended up page does exist "
        "apologies afraid whatever want wanted currently just under existing"
    ),
    pointers="this that",
    things=(
        "topic identifier handle document file item photo photos video videos track song presentation slides "
        "padlet publication magazine issue set app game podcast episode programme program show collection "
        "dataset data thesis paper submission blog post site category tag section chapter book edition "
        "release offer ad advert vacancy position record report eprint template form survey poll group board "
        "channel playlist image picture map database reference notice "
        "course lesson unit recipe question discussion page webpage pages file document article resource content "
        "url address link item post object record "
        "entry story product listing job profile topic thread event directory"
    ),
    gone=(
        "can no longer be found", "no longer be found", "isn't offered anymore", "is not offered anymore",
        "not offered anymore",
        "does not correspond to", "is not currently published", "was not found on this server",
        "not at this address", "been moved to the owner's trash", "is in the owner's trash", "removed by the owner",
        "deleted by its owner", "removed by the author", "has been deleted by", "been made private",
        "no longer published", "been retired", "no longer offered", "has ended and is no longer available",
        "does not seem to be here", "is not at this address", "has moved or been", "may have moved",
        "may have been moved", "not find a current representation", "is no longer hosted", "no longer active",
        "does not match any", "been decommissioned",
        "not found", "could not be found", "cannot be found", "can not be found", "can't be found",
        "couldn't be found", "wasn't found", "cannot find", "can not find", "can't find", "couldn't find",
        "could not find", "didn't find", "did not find", "unable to find", "unable to locate", "does not exist",
        "doesn't exist", "do not exist", "didn't exist", "did not exist", "doesn't seem to exist",
        "does not seem to exist", "no longer exists", "no longer exist", "doesn't appear to exist",
        "does not appear to exist", "isn't available", "is not available", "not available", "is unavailable",
        "no longer available",
        "not available anymore", "is no longer here", "isn't here", "is not here", "not here anymore",
        "no longer here", "is missing", "has gone missing", "has been removed", "was removed", "have been removed",
        "been deleted", "was deleted", "been withdrawn", "was withdrawn", "has expired", "is gone", "has vanished",
        "has disappeared", "been unpublished", "could not locate", "couldn't locate", "can't locate",
        "been taken down", "been discontinued", "removed or renamed", "moved or deleted", "deleted or moved",
        "moved or removed", "removed or moved", "nothing found", "no such", "is not on this server",
        "can't seem to find", "has left the building", "not exist", "no longer online",
        "has been archived or removed", "got lost", "is lost",
    ),
    lost=(
        "Invalid identifier", "Course unavailable", "Photo not available", "There is currently no text in this page",
        "Can't find data record in database table course.", "Can't find data record in database",
        "File or directory not found", "The resource cannot be found", "404 File or directory not found",
        "HTTP Status 404 Not Found", "HTTP Error 404.0 Not Found", "Item withdrawn", "Record deleted",
        "This item has been removed", "Document has been removed", "The page did not exist or was inaccessible",
        "The requested URL was not found on this server", "The file has been moved to the owner's trash",
        "Sorry, the file you have requested does not exist", "Unknown Project", "404 Unknown Project",
        "We can't find that page", "404 That's an error", "This isn't the page you're looking for",
        "This is not the web page you are looking for", "This item might not exist or is no longer available",
        "Page Not Found (404)", "Article not found", "Category not found", "Nothing found for your request",
        "No record found", "Record does not exist", "This page has flown the coop",
        "This page seems to have gone missing", "Page no longer exists", "Content no longer available",
        "Sorry, this page isn't available", "Sorry, this content isn't available",
        "This content isn't available right now",
        "Not found", "404", "404 error", "Error 404", "HTTP 404", "404 not found", "HTTP 404 not found",
        "HTTP Error 404", "404 page", "404 page not found", "Page not found 404", "Error 404 not found",
        "Nothing found", "Nothing found here", "Nothing was found at this location",
        "It looks like nothing was found at this location", "Page missing", "Missing page", "No such page",
        "No such file or directory", "Dead link", "Page unavailable", "Page not available", "Content unavailable",
        "Content not available", "410 Gone", "Error 410", "Page removed", "Page deleted",
        "This page isn't working", "There's nothing here", "There is nothing here", "Nothing to see here",
        "Requested page not found", "Whoops, our bad", "We can't find what you're looking for",
        "We couldn't find what you were looking for", "Sorry, we couldn't find that",
        "This page could not be found", "This page can't be found", "That page can't be found",
        "Oops! That page can't be found", "Lost? This page does not exist", "You seem to be lost", "Are you lost?",
        "We've lost this page", "Invalid URL", "Resource not found", "Object not found", "Item not found",
        "Post not found", "No posts found", "Entry not found", "Record not found", "Course not found",
        "Topic not found",
    ),
    named=NAMED,
    absent=ABSENT,
    tails=TAILS,
    domains=(
        "domain name url address names "
        "domain domains domainname"
    ),
    sale=(
        "is reserved", "reserved", "has been reserved", "is pending renewal or deletion",
        "is now in our auction", "in our auction", "is in our auction",
        "parked with", "parked at", "parked by", "is currently parked", "is parked by", "was recently registered",
        "is registered with", "has been registered with", "registered with", "has been registered by",
        "offering it for sale", "is offering it for sale", "is listed for sale", "may be for sale by its owner",
        "is available to own", "available to own", "is available for acquisition", "for acquisition",
        "is pending renewal", "pending renewal or deletion", "expired on", "expired and is pending",
        "pending renewal or has expired", "is in redemption", "purchase this", "lease this", "to purchase this",
        "backorder this", "inquire about this", "for sale by owner", "is under auction", "is being auctioned",
        "has lapsed", "available on the marketplace",
        "is for sale", "for sale", "may be for sale", "might be for sale", "could be for sale", "has expired",
        "is expired", "expired", "is parked", "parked free", "is available for purchase", "is available for sale",
        "available for purchase", "is up for sale", "can be purchased", "make an offer", "is registered at",
        "has been registered", "was registered", "is registered", "has recently been registered",
        "registered but not yet", "pending renewal", "pending deletion", "is available for registration",
        "buy this", "get this", "own this", "is for lease", "has not been renewed", "not yet been connected",
        "isn't connected to a website", "is not connected to a website", "available to buy",
    ),
    sale_pages=(
        "Current bid", "Bid now", "Place a bid", "A brand new website will be here soon",
        "The owner has not uploaded any content yet",
        "The Sponsored Listings displayed above are served automatically by a third party",
        "Neither the service provider nor the domain owner maintain any relationship with the advertisers",
        "This webpage was generated by the domain owner using Sedo Domain Parking",
        "This page is provided courtesy of", "Sponsored listings for", "Sponsored Listings", "Related Searches",
        "Would you like to buy this domain?", "Is this your domain?",
        "Is this your domain? Let's turn it into a website.",
        "This Web page is parked FREE, courtesy of GoDaddy.com",
        "This Web page is parked for FREE, courtesy of GoDaddy.com", "This web page is parked",
        "Get a price in less than 24 hours", "Backorder this domain", "Contact with domain name holder",
        "Premium domain name available", "Premium domain name available to own",
        "This premium domain name is available", "Domain registered at",
        "This domain was recently registered at Namecheap", "This domain name has been registered with Gandi.net",
        "The owner of this domain has not yet uploaded their website",
        "This domain has been purchased and parked", "Buy now, lease to own or make an offer",
        "This domain is listed for sale at", "Check back soon for the new site",
        "Buy this domain", "Domain for sale", "Domain name for sale", "Premium domain for sale",
        "Premium domain name for sale", "This domain is for sale", "This domain may be for sale",
        "The domain is for sale", "Parked domain", "Domain parking", "Domain parked", "Domain expired",
        "Expired domain", "Domain name expired", "Inquire about this domain", "Make an offer on this domain",
        "Interested in this domain?", "Get this domain", "Own this domain", "Parked domain name",
        "Parked at Loopia", "Registered at Namecheap.com", "Hugedomains.com", "Domain registered",
        "This domain has been registered", "This website is for sale", "Website for sale",
    ),
    sites=(
        "domain site website account webpage service hosting deployment project app application store shop account "
        "pages homepage "
        "site website page webpage homepage account hosting store shop project blog server portal"
    ),
    unready=(
        "is temporarily paused", "isn't running", "is not running", "is offline", "has been discontinued",
        "were discontinued", "was discontinued", "are no longer available", "is no longer available",
        "has been seized", "was seized", "is being updated", "is being upgraded", "is being redesigned",
        "is undergoing maintenance", "briefly unavailable for scheduled maintenance",
        "isn't connected to a website yet", "has expired", "is not available at this time",
        "is on its way", "is launching soon", "will be back soon", "has been closed", "has closed",
        "has been terminated", "has shut down", "is closed", "has not been published yet", "is getting ready",
        "is in the works",
        "is under construction", "under construction", "is coming soon", "coming soon", "launching soon",
        "opening soon", "has been suspended", "is suspended", "was suspended", "account suspended",
        "is being built", "is being rebuilt", "is not yet available", "is almost ready", "is not published",
        "isn't published", "not published yet", "hasn't been published", "has not been set up",
        "has been disabled", "has been deactivated", "is currently unavailable", "has been paused", "is paused",
        "temporarily suspended", "currently disabled", "is in maintenance mode", "under maintenance",
        "is down for maintenance", "is not configured", "bandwidth limit exceeded", "has exceeded",
        "no content yet", "will be available soon", "is in preparation",
    ),
    unready_pages=(
        "Domain suspended",
        "Placeholder page", "The owner of this web site has not put up any web pages yet",
        "The owner of this website has not put up any web pages yet. Please come back later.",
        "Please check back for an update soon",
        "Briefly unavailable for scheduled maintenance. Check back in a minute.",
        "Briefly unavailable for scheduled maintenance", "Something awesome is coming",
        "Something amazing is coming", "Something big is coming",
        "Our website is under construction, follow us for updates", "Nothing is here yet", "Maintenance",
        "Website suspended", "Website Expired", "Service discontinued", "This website has been seized",
        "This domain has been seized", "Oops! This project isn't running", "Deployment paused",
        "We are working on something awesome", "New website coming soon", "Website under maintenance",
        "We'll be right back", "Coming soon!", "Site offline", "Temporarily offline", "Be right back",
        "Website temporarily unavailable",
        "This site is temporarily unavailable", "We are launching soon", "Get notified",
        "Page under construction",
        "Free web pages were discontinued",
        "Coming soon", "Under construction", "Site under construction", "Website coming soon", "Launching soon",
        "Account suspended", "Suspended", "This account has been suspended", "Site suspended", "Service suspended",
        "Hosting suspended", "Bandwidth limit exceeded", "Future home of something quite cool",
        "Under maintenance", "Maintenance mode", "Down for maintenance", "Site not published", "Nothing here yet",
        "Our new website is on its way", "We'll be back soon", "We will be back soon",
        "Something great is coming soon", "Site is undergoing maintenance", "Scheduled maintenance",
    ),
    consents=(
        "Before you continue", "Before you continue to Google", "Before you continue to YouTube",
        "Before you continue to Google Search", "We value your privacy", "Your privacy choices",
        "Your privacy is important to us", "Cookie consent", "Cookie settings", "We use cookies",
        "Manage your privacy", "Accept cookies to continue", "Please accept cookies to continue",
        "Privacy settings",
    ),
    paywalls=(
        "Continue reading with a subscription", "Subscribe now to read the rest", "This story is for subscribers",
        "Unlock this article",
        "Subscribe to continue reading", "Subscribe to read the full article", "Subscribe to read more",
        "Subscribe to keep reading", "This article is for subscribers only",
        "This content is for subscribers only", "This content is for members only", "Subscribers only",
        "Members only", "You have reached your article limit", "You have reached your limit of free articles",
        "To continue reading, subscribe now", "Already a subscriber? Log in", "Keep reading with a subscription",
        "Create a free account to continue reading", "Register to continue reading", "Log in to continue reading",
        "Sign in to continue reading", "Purchase this article", "Get access to this article",
    ),
    stale=(
        "This page is no longer maintained", "This page is no longer updated", "This site is no longer maintained",
        "This site is no longer updated", "This website is no longer maintained",
        "This website is no longer updated", "This project is no longer maintained", "This page has been archived",
        "This page is archived", "This content is archived", "Archived content", "This page is out of date",
        "This page is outdated", "This document has been superseded", "This version has been superseded",
        "There is a newer version of this document", "This repository has been archived by the owner",
        "This article is outdated", "The content of this page is out of date", "This project has ended",
        "The project has ended",
    ),
)  # fmt: skip
