"""English. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

ENGLISH: Final = Language(
    code="en",
    challenges=(
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
        "Log in", "Login", "Log on", "Sign in", "Sign-in", "Please log in", "Please sign in", "Log in to continue",
        "Sign in to continue", "Log in to your account", "Sign in to your account", "Account login",
        "Member login", "Web Login Service", "Institutional login", "Single sign-on", "Authentication required",
    ),
    fillers=(
        "the a an this that these your our you we re were are am i looking for requested request it is was has "
        "have been to of on in at or and by from here there sorry oops whoops uh oh error unfortunately please "
        "try again server with s t ll ve d may might could can be seem seems appears moved deleted renamed "
        "removed changed name had its temporarily unavailable tried visit reach access view open followed "
        "clicked something went wrong hmm hm ah well any longer anymore back go home homepage used typed entered "
        "specified location web which what where when but find so no not they why ended up page does exist "
        "apologies afraid whatever want wanted currently just under existing"
    ),
    things=(
        "course lesson unit recipe question discussion page webpage pages file document article resource content "
        "url address link item post object record "
        "entry story product listing job profile topic thread event directory"
    ),
    gone=(
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
    domains="domain domains domainname",
    sale=(
        "is for sale", "for sale", "may be for sale", "might be for sale", "could be for sale", "has expired",
        "is expired", "expired", "is parked", "parked free", "is available for purchase", "is available for sale",
        "available for purchase", "is up for sale", "can be purchased", "make an offer", "is registered at",
        "has been registered", "was registered", "is registered", "has recently been registered",
        "registered but not yet", "pending renewal", "pending deletion", "is available for registration",
        "buy this", "get this", "own this", "is for lease", "has not been renewed", "not yet been connected",
        "isn't connected to a website", "is not connected to a website", "available to buy",
    ),
    sale_pages=(
        "Buy this domain", "Domain for sale", "Domain name for sale", "Premium domain for sale",
        "Premium domain name for sale", "This domain is for sale", "This domain may be for sale",
        "The domain is for sale", "Parked domain", "Domain parking", "Domain parked", "Domain expired",
        "Expired domain", "Domain name expired", "Inquire about this domain", "Make an offer on this domain",
        "Interested in this domain?", "Get this domain", "Own this domain", "Parked domain name",
        "Parked at Loopia", "Registered at Namecheap.com", "Hugedomains.com", "Domain registered",
        "This domain has been registered", "Domain default page", "This website is for sale", "Website for sale",
    ),
    sites="site website page webpage homepage account hosting store shop project blog server portal",
    unready=(
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
