"""Holds back what a source would lose when that is too much to be believed.

Never empties the catalogue for an emptied file, an error page in the place of a table, or a pattern that finds less.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from curator import judge
from curator import store as keep
from curator.model import Document, Policy, Source, SourceProblem
from curator.store import Store


@dataclass(frozen=True, slots=True)
class Believed:
    """What of a reading is saved: the comparison to carry out, why the rest is held back (None: nothing is), and the
    problems to tell of it. `compared` is all that the source gave, believed or not."""

    saving: keep.Saving
    compared: keep.Saving
    held: keep.Held | None = None
    problems: tuple[SourceProblem, ...] = ()

    @property
    def synced(self) -> keep.Synced:
        return self.saving.synced(keeps_all=bool(self.held and not self.held.documents))


def believe(
    store: Store,
    source: Source,
    documents: Sequence[Document],
    *,
    unread: frozenset[str],
    policy: Policy,
    at: datetime,
) -> Believed:
    """Compares what a source gave with what it gave before, and holds back what would lose too much.

    A source that would lose its share (`may_lose`) of at least `hold_from` mentions keeps all it had. What is new in it
    appears, but for documents that share nothing with what they were: these are likely not themselves, and wait. A
    single document that gives none of its mentions any more is held back alone. What an operator accepted passes, give
    or take a tenth.
    """
    saving = keep.prepare_saving(store, source, documents, unread=unread)
    gives = any(section.mentions for document in documents for section in document.sections)
    share = judge.losses.share(source, policy, gives=gives)
    memory = keep.source_memory(store, source.key)
    accepted = memory.accepted if memory else None
    if not saving.vanished or share > 1 or judge.losses.is_accepted(saving.vanished, accepted):
        return Believed(saving, saving)
    is_whole = judge.losses.is_too_much(had=saving.had, vanished=saving.vanished, share=share, policy=policy)
    out = saving.strangers() if is_whole else saving.emptied(policy.hold_from)
    if not out and not is_whole:
        return Believed(saving, saving)
    left = [document for document in documents if document.key not in out]
    careful = keep.prepare_saving(store, source, left, unread=unread | frozenset(out))
    if is_whole:
        held = keep.Held(at, saving.had, saving.had - saving.vanished, saving.vanished, sum(out.values()))
        return Believed(careful, saving, held, (_of_source(source, held),))
    lost = sum(out.values())
    held = keep.Held(at, saving.had, saving.had - lost, lost, documents=tuple(out))
    return Believed(careful, saving, held, tuple(_of_document(source, key, had) for key, had in out.items()))


def _of_source(source: Source, held: keep.Held) -> SourceProblem:
    some = f"{held.gave:,}" if held.gave else "none"
    what = f'source "{source.key}" gave {some} of its {held.had:,} mentions, and {held.lost:,} would vanish: held back'
    return SourceProblem(source.location, what, _remedy(source))


def _of_document(source: Source, key: str, had: int) -> SourceProblem:
    return SourceProblem(key, f"gave none of its {had:,} mentions any more: held back", _remedy(source))


def _remedy(source: Source) -> str:
    return f"mend it, or if that is right, type curator sources --accept {source.key}"
