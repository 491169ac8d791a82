"""One id or number must not name two milestones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint import Context, Diagnostic, Key, Mention, Place, Related, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    """Look at each group of siblings in which keys hardly ever recur: elsewhere they sort things, and name none."""
    milestones = {
        id(mention): index for index, each in enumerate(context.roadmap.milestones) for mention in each.mentions
    }
    for siblings in groups(context):
        first: dict[Key, Mention] = {}
        again = []
        for mention in siblings:
            if mention.key is not None:
                known = first.setdefault(mention.key.value, mention)
                if known is not mention:
                    again.append((known, mention))
        if len(again) * 3 <= len(first):
            yield from (report(context, *pair) for pair in again if differ(*pair, milestones))


def groups(context: Context) -> Iterator[list[Mention]]:
    """The headings below one parent; the rows of a table and the items of a list that have ids."""
    for section in context.roadmap.sections():
        yield [child for child in section.children if child.place is Place.HEADING]
        yield from (with_ids(table.rows) for table in section.tables)
        yield from (with_ids(items) for items in section.lists)


def with_ids(siblings: Sequence[Mention]) -> list[Mention]:
    return [mention for mention in siblings if mention.key is not None and mention.key.value.kind == "id"]


def differ(known: Mention, mention: Mention, milestones: dict[int, int]) -> bool:
    """Whether two mentions with one key are surely two things; two headings may belong to one."""
    if mention.place is not Place.HEADING:
        return True
    return not (known.qualifies or mention.qualifies) and milestones[id(known)] != milestones[id(mention)]


def report(context: Context, known: Mention, mention: Mention) -> Diagnostic:
    name, line = mention.key.value.name if mention.key else mention.said, context.line(known.span)
    if mention.place is Place.HEADING:
        message = f"{name} names two milestones: {known.title} (line {line}) and {mention.title}"
    else:
        message = f"{name} is given twice: on line {line} and here"
    return Diagnostic(mention.span, message, (Related(known.span, f"{name} stands here too"),))


RULE = Rule(
    id="id-duplicate",
    summary="An id or number names one milestone.",
    severity=Severity.ERROR,
    check=check,
)
