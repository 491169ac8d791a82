"""Reads the claims that a roadmap makes, reports where they contradict each other, and mends what it can prove.

What can be imported from here is public: it is all that a rule needs, and what the rules that come along are made of
(docs/api.md lists it). The modules behind it are private. A name is loaded when it is first asked for.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from roadmap_lint.anchors import Anchors as Anchors
    from roadmap_lint.anchors import Page as Page
    from roadmap_lint.anchors import Pages as Pages
    from roadmap_lint.buckets import keeps_done as keeps_done
    from roadmap_lint.buckets import misplaced as misplaced
    from roadmap_lint.buckets import puts_off as puts_off
    from roadmap_lint.clash import clashing_dates as clashing_dates
    from roadmap_lint.clash import first_clash as first_clash
    from roadmap_lint.conformance import Violation as Violation
    from roadmap_lint.conformance import violations as violations
    from roadmap_lint.dependencies import Dependencies as Dependencies
    from roadmap_lint.dependencies import Dependency as Dependency
    from roadmap_lint.dispute import conflicting_claims as conflicting_claims
    from roadmap_lint.dispute import disputed as disputed
    from roadmap_lint.dispute import places_called_open as places_called_open
    from roadmap_lint.dispute import sections_called_done as sections_called_done
    from roadmap_lint.document import Document as Document
    from roadmap_lint.errors import UserError as UserError
    from roadmap_lint.finished import finished_work as finished_work
    from roadmap_lint.finished import is_fulfilled as is_fulfilled
    from roadmap_lint.formatting import mdformat_edits as mdformat_edits
    from roadmap_lint.labels import undefined_labels as undefined_labels
    from roadmap_lint.location import Located as Located
    from roadmap_lint.marking import mark_as as mark_as
    from roadmap_lint.marking import renew_date as renew_date
    from roadmap_lint.merging import Merge as Merge
    from roadmap_lint.merging import merged_twice as merged_twice
    from roadmap_lint.miscount import Miscount as Miscount
    from roadmap_lint.miscount import miscounts as miscounts
    from roadmap_lint.misread import Misread as Misread
    from roadmap_lint.misread import Misreading as Misreading
    from roadmap_lint.moving import reorder as reorder
    from roadmap_lint.newest import is_behind as is_behind
    from roadmap_lint.newest import newest_known as newest_known
    from roadmap_lint.ordering import out_of_line as out_of_line
    from roadmap_lint.overtaking import DoneVersions as DoneVersions
    from roadmap_lint.overtaking import overtaken as overtaken
    from roadmap_lint.reader.calendar import invalid_dates as invalid_dates
    from roadmap_lint.reader.placeholders import placeholders as placeholders
    from roadmap_lint.reader.places import NamedFiles as NamedFiles
    from roadmap_lint.reader.places import local_paths as local_paths
    from roadmap_lint.reader.places import named_files as named_files
    from roadmap_lint.releases import Release as Release
    from roadmap_lint.releases import Releases as Releases
    from roadmap_lint.repository import Repository as Repository
    from roadmap_lint.revision import Revision as Revision
    from roadmap_lint.revision import done_since as done_since
    from roadmap_lint.roadmap import CellReading as CellReading
    from roadmap_lint.roadmap import DateReading as DateReading
    from roadmap_lint.roadmap import DateRole as DateRole
    from roadmap_lint.roadmap import FieldReading as FieldReading
    from roadmap_lint.roadmap import Garbled as Garbled
    from roadmap_lint.roadmap import How as How
    from roadmap_lint.roadmap import Item as Item
    from roadmap_lint.roadmap import Link as Link
    from roadmap_lint.roadmap import Mention as Mention
    from roadmap_lint.roadmap import Milestone as Milestone
    from roadmap_lint.roadmap import Place as Place
    from roadmap_lint.roadmap import Reading as Reading
    from roadmap_lint.roadmap import Rewrite as Rewrite
    from roadmap_lint.roadmap import Roadmap as Roadmap
    from roadmap_lint.roadmap import Row as Row
    from roadmap_lint.roadmap import Section as Section
    from roadmap_lint.roadmap import Sequence as Sequence
    from roadmap_lint.roadmap import Table as Table
    from roadmap_lint.rule import API_VERSION as API_VERSION
    from roadmap_lint.rule import Applicability as Applicability
    from roadmap_lint.rule import Context as Context
    from roadmap_lint.rule import Diagnostic as Diagnostic
    from roadmap_lint.rule import Edit as Edit
    from roadmap_lint.rule import Fix as Fix
    from roadmap_lint.rule import Other as Other
    from roadmap_lint.rule import Related as Related
    from roadmap_lint.rule import Rule as Rule
    from roadmap_lint.rule import Severity as Severity
    from roadmap_lint.schedule import Plan as Plan
    from roadmap_lint.schedule import Schedule as Schedule
    from roadmap_lint.schedule import plans as plans
    from roadmap_lint.siblings import Pair as Pair
    from roadmap_lint.siblings import counterparts as counterparts
    from roadmap_lint.siblings import is_translation as is_translation
    from roadmap_lint.siblings import original_of as original_of
    from roadmap_lint.siblings import says_done as says_done
    from roadmap_lint.source import Position as Position
    from roadmap_lint.source import Source as Source
    from roadmap_lint.source import Span as Span
    from roadmap_lint.spelling import spelled_unlike as spelled_unlike
    from roadmap_lint.succession import out_of_step as out_of_step
    from roadmap_lint.sums import exceeded as exceeded
    from roadmap_lint.sums import miscounted as miscounted
    from roadmap_lint.sums import wrong_totals as wrong_totals
    from roadmap_lint.suppression import Suppression as Suppression
    from roadmap_lint.suppression import SuppressionKind as SuppressionKind
    from roadmap_lint.tally import Tally as Tally
    from roadmap_lint.vocabulary.box import Box as Box
    from roadmap_lint.vocabulary.date import Interval as Interval
    from roadmap_lint.vocabulary.date import InvalidDate as InvalidDate
    from roadmap_lint.vocabulary.date import Precision as Precision
    from roadmap_lint.vocabulary.date import rewritten_date as rewritten_date
    from roadmap_lint.vocabulary.identifier import Key as Key
    from roadmap_lint.vocabulary.label import Label as Label
    from roadmap_lint.vocabulary.placeholder import placeholder_address as placeholder_address
    from roadmap_lint.vocabulary.progress import Progress as Progress
    from roadmap_lint.vocabulary.purpose import Purpose as Purpose
    from roadmap_lint.vocabulary.reference import Reference as Reference
    from roadmap_lint.vocabulary.status import Status as Status
    from roadmap_lint.vocabulary.target import Target as Target
    from roadmap_lint.vocabulary.target import TargetKind as TargetKind
    from roadmap_lint.vocabulary.version import Version as Version
    from roadmap_lint.vocabulary.version import parse_version as parse_version
    from roadmap_lint.witness import Witness as Witness
else:
    _HOMES = {  # the same names by module, because what a type checker reads must not be run
        "rule": "Rule Context Diagnostic Related Fix Edit Applicability Severity Other API_VERSION",
        "errors": "UserError",
        "source": "Span Source Position",
        "document": "Document",
        "roadmap": "Roadmap Milestone Mention Section Item Row Table Sequence Place Reading "
        "How DateReading DateRole CellReading FieldReading Link Rewrite Garbled",
        "misread": "Misread Misreading",
        "repository": "Repository",
        "witness": "Witness",
        "releases": "Release Releases",
        "revision": "Revision done_since",
        "location": "Located",
        "vocabulary.box": "Box",
        "vocabulary.date": "Interval InvalidDate Precision rewritten_date",
        "vocabulary.identifier": "Key",
        "vocabulary.label": "Label",
        "vocabulary.placeholder": "placeholder_address",
        "vocabulary.progress": "Progress",
        "vocabulary.purpose": "Purpose",
        "vocabulary.reference": "Reference",
        "vocabulary.status": "Status",
        "vocabulary.target": "Target TargetKind",
        "vocabulary.version": "Version parse_version",
        "anchors": "Anchors Page Pages",
        "buckets": "keeps_done misplaced puts_off",
        "clash": "clashing_dates first_clash",
        "conformance": "Violation violations",
        "dependencies": "Dependencies Dependency",
        "dispute": "conflicting_claims disputed places_called_open sections_called_done",
        "finished": "finished_work is_fulfilled",
        "formatting": "mdformat_edits",
        "labels": "undefined_labels",
        "marking": "mark_as renew_date",
        "merging": "Merge merged_twice",
        "miscount": "Miscount miscounts",
        "moving": "reorder",
        "newest": "is_behind newest_known",
        "ordering": "out_of_line",
        "overtaking": "DoneVersions overtaken",
        "reader.calendar": "invalid_dates",
        "reader.placeholders": "placeholders",
        "reader.places": "NamedFiles local_paths named_files",
        "schedule": "Plan Schedule plans",
        "siblings": "Pair counterparts is_translation original_of says_done",
        "spelling": "spelled_unlike",
        "succession": "out_of_step",
        "sums": "exceeded miscounted wrong_totals",
        "suppression": "Suppression SuppressionKind",
        "tally": "Tally",
    }
    _MODULES = {name: module for module, names in _HOMES.items() for name in names.split()}
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> object:
        """The public name `name`, from the module that holds it. Raises AttributeError."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
