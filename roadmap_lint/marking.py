"""Fixes that give a milestone another status, or a file another date. Which of two claims is true is a decision, so
that none of them is safe, but for the date of a change that is at hand."""

from __future__ import annotations

from collections.abc import Sequence

from roadmap_lint.revision import Revision
from roadmap_lint.roadmap import DateReading, Mention
from roadmap_lint.rule import Applicability, Context, Edit, Fix
from roadmap_lint.source import Span
from roadmap_lint.vocabulary.date import rewritten_date
from roadmap_lint.vocabulary.restating import restated
from roadmap_lint.vocabulary.status import Status


def mark_as(context: Context, mentions: Sequence[Mention], status: Status) -> Fix | None:
    """Rewrite what mentions of one thing claim by themselves in words and marks.

    None when they claim nothing, or something for which no mark or word is known.
    """
    edits = []
    for claim in (claim for mention in mentions for claim in mention.statuses if claim.value is not status):
        text = restated(context.source.cut(claim.span), status, context.roadmap.legend)
        if text is None or not _stands_alone(context.source.text, claim.span):
            return None
        edits.append(Edit(claim.span, text))
    if not edits:
        return None
    edits += [edit for mention in mentions if (edit := _beside(context, mention, status))]
    return Fix(f"Mark {_called(context, mentions[0])} as {status.said}", tuple(edits), Applicability.UNSAFE)


def _beside(context: Context, mention: Mention, status: Status) -> Edit | None:
    """What gives the mark beside a word the status, too, where that is known: `🔄 Search (done)`."""
    mark = mention.mark
    if mark is None or mark.value is status:
        return None
    text = restated(context.source.cut(mark.span), status, context.roadmap.legend)
    return Edit(mark.span, text) if text is not None else None


def _stands_alone(text: str, span: Span) -> bool:
    """Whether no word is joined to a claim, that a new one may not fit: `still pending`, `shipped 4 May`."""
    before, claim, after = (
        text[: span.start].rstrip(" ")[-1:],
        text[span.start : span.end],
        text[span.end :].lstrip(" "),
    )
    led, followed = claim[:1].isalnum() and before.isalnum(), claim[-1:].isalnum() and after[:1].isalnum()
    return not led and not followed


def _called(context: Context, mention: Mention) -> str:
    named = mention.key or (mention.version if mention.leads else None)
    return context.source.cut(named.span) if named is not None else mention.title or mention.name


def renew_date(context: Context, stamp: DateReading, revision: Revision) -> Fix | None:
    """The date of the change in the written form: sure for a change at hand, a decision for one that was committed."""
    written = context.source.cut(stamp.span)
    text = rewritten_date(written, revision.date, near=context.source.text) or written
    kind = Applicability.SAFE if revision.uncommitted else Applicability.UNSAFE
    return Fix(f"Write {text}, the date of the change", (Edit(stamp.span, text),), kind) if text != written else None
