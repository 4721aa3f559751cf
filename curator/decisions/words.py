"""What the desk says: one English template a sentence, which is also the key of its translations.

Never fills a template: that is `telling`'s, and a page's in another language.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from curator.decisions.values import Action
from curator.store import LaneName


class Say(StrEnum):
    """Every sentence of the desk. `{names}` are filled when it is told."""

    # What became of an order
    DONE_ACCEPT = "The suggestion is accepted."
    DONE_REPLACE = "Replaced by {url}."
    DONE_RETITLE = "The words are changed."
    DONE_CONFIRM = "Marked broken."
    DONE_FINE = "Marked fine. It comes back when the evidence differs."
    DONE_FINE_KEPT = "Marked fine."
    DONE_FINE_UNTIL = "Marked fine until {until}, or until the evidence differs."
    DONE_SNOOZE = "Put off until {until}."
    DONE_SNOOZE_CHANGE = "Put off until something changes."
    DONE_RETIRE = "Retired: readers no longer see it."
    DONE_RESTORE = "Restored: the desk's word on it is taken back."
    DONE_RECHECK = "Asked for a new look."
    DONE_NOTE = "Noted."
    DONE_APPROVE = "Approved as it is today."
    DONE_MANY = "{done} decided."
    DONE_SOME = "{done} decided, {skipped} left as they are."
    UNDONE_ONE = "Taken back."
    UNDONE_MANY = "{done} decisions taken back."
    UNDONE_SOME = "{done} decisions taken back; {skipped} have changed since and stay."
    SWITCHED_ON = "The rule is on. It acts in the next nightly run."
    SWITCHED_OFF = "The rule is off. What it did stays, and can be taken back in the log."

    # Why nothing was done
    NO_ITEM = "There is no such item."
    NOT_SINGLE = "This can only be done to a single address."
    STALE_EVIDENCE = "The evidence has changed since you looked. Look at it again, then decide."
    STALE_DECISION = "{by} decided this on {at}. Look at it again, then decide."
    CONFLICT = "This has changed since: {by} decided again on {at}."
    CONFLICT_UNKNOWN = "This has changed since and cannot be taken back."
    ALREADY_UNDONE = "This was taken back already."
    NOTHING_TO_UNDO = "There is nothing to take back."
    NO_DECISION = "The log has no such decision."
    NO_SUGGESTION = "There is no suggestion to accept."
    NOT_BROKEN = "It is not failing now, so it cannot be confirmed broken."
    NO_ADDRESS = "It has no address to look at."
    NOT_ADDRESS = "That is not a complete web address. It must begin with https:// or http://."
    HAS_PASSWORD = "The address holds a user name or password. Leave that out."  # noqa: S105  a sentence
    SAME_ADDRESS = "That is the address that it has already."
    EXISTS = "The catalogue has that address already. Merge the two?"
    SUCCESSOR_REPLACED = "That address was itself replaced by {url}."
    SUCCESSOR_RETIRED = "That address was retired. Restore it first."
    IS_REPLACED = "It was replaced by {url}. Restore it first."
    IS_RETIRED = "It is retired. Restore it first."
    IS_SO = "It is so already."
    NOTHING_SAID = "Nothing stands that could be taken back."
    NOTHING_TO_SAVE = "Nothing was changed in the words."
    NO_NOTE = "Write the note first."
    TOO_LONG = "That is too long: at most {most} characters."
    NOT_LANGUAGE = "That is no language code. Write it like en, fr or pt-BR."
    NO_DATE = "Choose a date first."
    DATE_PAST = "That date is past. Choose a later one."
    DATE_FAR = "That date is too far away. Choose one within five years."
    NOT_FOR_HEADING = "A heading can only be marked fine or put off, or noted."
    NOT_FOR_PAIR = "Two addresses can only be merged, marked fine or put off, or noted."
    NO_PAIR = "These two are no longer taken for the same."
    READERS_LOOK = "Readers may look and not decide. Ask a lead for the role of editor."
    LEADS_ONLY = "Only a lead may do this."
    LEADS_UNDO = "Only a lead may take back what somebody else did."
    TOO_MANY = "That is more than {most} at once. Choose fewer, or ask a lead."
    NO_ITEMS = "Nothing of this is open."
    NO_RULE = "There is no such rule."

    # What happened, on the screen of an item
    LOOKED_ONCE = "{what} on the last look."
    LOOKED_MORE = "{what} on the last {count} nights."
    NEVER_LOOKED = "Not looked at yet."
    WORKS = "It worked on the last look."
    LAST_GOOD = "Last worked on {at}."
    NEVER_GOOD = "It has not worked since it is in the catalogue ({at})."
    LEADS_TO = "It leads for good to {url}."
    OTHER_ONE = "One other link on this site works."
    OTHERS = "{count} other links on this site work."
    OTHERS_NONE = "None of the {count} other links on this site works."
    FLAPPING = "It keeps turning between working and failing, so it raises no alarm."
    STRIKE = "It counts as broken when it keeps failing for some nights."
    FIRST_SEEN = "In the catalogue since {at}."
    IS_ALONE = "It is mentioned once."
    IN_PLACES = "It is mentioned {count} times."
    NOWHERE = "No document mentions it any more."
    STANDS_FOR_ONE = "It is used instead of another address, which the source still says."
    STANDS_FOR = "It is used instead of {count} other addresses, which the sources still say."
    CORRECTED = "Corrected here on {at} to {url}; the source still says the old address."
    RULED_FINE = "{by} said on {at} that it is fine."
    RULED_CONFIRMED = "{by} said on {at} that it is broken."
    RULED_SNOOZED = "{by} put it off on {at}."
    RULED_RETIRED = "{by} retired it on {at}."
    RULED_ENDED = "What was said of it no longer holds, because the evidence differs or the time is over."
    SITE_TROUBLE = "{resources} addresses and {mentions} mentions hang on this site."
    SITE_OVER = "The trouble of this site was over on {at}."
    SECTION_EMPTY = "The heading lists nothing."
    SECTION_FILLED = "The heading lists {count} links now."
    SECTION_GONE = "The heading is no longer in the document."
    PAIR = "Both addresses are in the catalogue."

    # Log-in
    WRONG = "Name or password is wrong."
    WAIT = "Too many attempts. Wait {minutes} minutes and try again."
    NAME_BAD = "A name has 1 to 60 letters, digits, dots, hyphens, @ or underscores."
    NAME_RULE = "Names that begin with rule: are kept for rules."
    PASSWORD_SHORT = "A password has at least {least} characters."  # noqa: S105
    PASSWORD_LONG = "A password has at most {most} characters."  # noqa: S105
    PASSWORD_MISSING = "A new editor needs a password."  # noqa: S105
    NO_EDITOR = "There is no such editor."


ACTION_WORDS: Final[Mapping[Action, str]] = {
    Action.ACCEPT: "Accept the suggestion",
    Action.REPLACE: "Replace",
    Action.RETITLE: "Edit the words",
    Action.CONFIRM: "Confirm broken",
    Action.FINE: "It is fine",
    Action.FINE_UNTIL: "Fine until",
    Action.SNOOZE: "Put off",
    Action.RETIRE: "Retire",
    Action.RESTORE: "Restore",
    Action.RECHECK: "Look again",
    Action.NOTE: "Note",
    Action.APPROVE: "Approve",
    Action.UNDO: "Undo",
}

LANE_WORDS: Final[Mapping[LaneName, str]] = {
    LaneName.BROKEN: "Broken",
    LaneName.FAILING: "Failing, not yet confirmed",
    LaneName.MOVED: "Moved",
    LaneName.CHANGED: "Changed",
    LaneName.UNSURE: "Cannot tell",
    LaneName.STALE: "Stale",
    LaneName.NO_URL: "No address",
    LaneName.EMPTY: "Empty sections",
    LaneName.DUPLICATES: "Duplicates",
    LaneName.NEW: "New",
}

RULE_WORDS: Final[Mapping[str, str]] = {
    "https-upgrade": "Use https where the site sends http there for good.",
    "trivial-moves": "Use the new spelling (www, a slash, an index page) where the site redirects to it for good.",
    "same-name": "Accept a move within a site that keeps the page's name.",
}

MESSAGES: Final[tuple[str, ...]] = (
    *(say.value for say in Say), *ACTION_WORDS.values(), *LANE_WORDS.values(), *RULE_WORDS.values(),
)  # fmt: skip
"""Every template: the keys to translate."""
