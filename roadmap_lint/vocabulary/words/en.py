"""English."""

STATUS = {
    "done": (
        "done, completed, complete, shipped, released, finished, implemented, landed, merged, closed, delivered, "
        "live, launched, deployed, published, achieved, accomplished, resolved, available, fixed, integrated, "
        "feature complete, in production, generally available, wrapped up, rolled out"
    ),
    "active": (
        "wip, in dev, ongoing, current, active, started, underway, partial, doing, now, testing, in progress, "
        "in progress now, currently in progress, work in progress, early wip, under way, on going, in development, "
        "under development, in active development, under active development, active development, in review, "
        "under review, ready for review, in testing, under test, being implemented, being worked on, working on it, "
        "current work, in flight, in the works, implementation started, half done, halfway, in design, under design"
    ),
    "planned": (
        "planned, todo, pending, upcoming, next, later, future, backlog, proposed, open, draft, planning, scheduled, "
        "queued, to do, not started, not yet started, not started yet, not begun, unstarted, up next, "
        "not implemented, not yet implemented, not implemented yet, coming soon, to be done, under consideration, "
        "in planning, in the backlog, next release, next version, next milestone, upcoming release"
    ),
    "deferred": (
        "deferred, postponed, paused, blocked, frozen, parked, stalled, shelved, suspended, on hold, on ice, on pause, "
        "pushed back, moved to, moved out, carried over, rolled over, target moved to"
    ),
    "dropped": (
        "dropped, cancelled, canceled, abandoned, rejected, declined, discarded, removed, wontfix, scrapped, "
        "won't do, wont do, won't fix, won't implement, will not do, not doing, will not be done"
    ),
}
LOOSE = (
    "complete, testing, planning, fixed, integrated, achieved, resolved, accomplished, published, in production, "
    "todo, to do, backlog"
)
WEAK = (
    "live, current, active, now, next, later, future, open, closed, draft, available, removed, testing, doing, "
    "frozen, halfway, planning, next release, next version, next milestone, upcoming release"
)
QUALIFIERS = (
    "fully, already, recently, now, currently, just, all, finally, so, far, only, successfully, officially, "
    "internally, both, actively, still, tentatively, originally, initially, so far, as planned, on time, early, "
    "today, locally, entirely, completely"
)
PARTIAL = "mostly, partially, partly, nearly, almost, largely, half, somewhat"
NEGATIONS = "not, not yet, isn't, not fully, not all"
EXCEPTIONS = "except, except for, excluding, but, aside from, apart from, minus, without"
CONNECTIVES = (
    "in, on, since, at, to, via, with, from, for, as, by, during, around, late, mid, early, the, and, end, of, q, "
    "as of, end of, beginning of, targeting"
)
DEMANDS = "before, until, when, if, once, after, unless, by"
HEALTH = (
    "on track, on schedule, running, ready, production ready, operational, fully operational, healthy, "
    "stable, passing, good, green, ok, functional, working, active, maintained, go"
)
REFERENCES = "pr, prs, mr, issue, issues, commit, commits, release, version, spec, pull, request, week, weeks"
BUCKETS = {
    "done": (
        "what's done, what is done, what we've done, what's shipped, what has shipped, what's been completed, "
        "what's already been completed, past releases, previous releases, past milestones, previous milestones, "
        "already in place, done so far, what we shipped, what we've shipped, what we've built, recent releases"
    ),
    "active": (
        "what we're working on, currently working on, working on, current focus, current sprint, current development, "
        "active work, active tasks, current work, work currently in progress, happening now, now in progress, "
        "current milestone"
    ),
    "planned": (
        "what's next, what is next, coming next, coming up, next up, next release, next releases, next version, "
        "next milestone, next milestones, next sprint, next sprints, next phase, next iteration, open tasks, open "
        "items, later releases, later versions, feature backlog, product backlog, to do list, todo list, todos, "
        "future work, future plans, future ideas, future features, future enhancements, future improvements, "
        "future releases, future versions, future development, future considerations, future goals, future "
        "directions, future possibilities, future milestones, future phases, planned for later, coming later, "
        "remaining, remaining work, remaining tasks, remaining items, outstanding, outstanding work, outstanding "
        "tasks, outstanding items, left to do, still to do, what's left, what is left, what's missing, "
        "what is missing, soon, on the horizon, wishlist, wish list, icebox, someday, parking lot"
    ),
    "deferred": "not now, deferred for now",
    "dropped": "out of scope, explicitly out of scope, considered and rejected, won't have",
}
NOUNS = (
    "feature, features, milestone, milestones, release, releases, version, versions, item, items, task, tasks, work, "
    "phase, phases, goals, epic, epics, story, stories, improvements, enhancements, changes, sprint, sprints, "
    "initiatives, projects, deliverables, objectives, functionality, capabilities, additions, things, stuff, checklist"
)
LABELS = {
    "updated": (
        "last updated, updated, last update, last modified, last revised, revised, as of, status as of, last edited, "
        "modified, date modified, page updated, last changed, last reviewed, current as of, last refreshed, "
        "last revision, lastmod, last mod"
    ),
    "review": (
        "next review, review date, next review date, next update, review by, review due, next revision, next revisit"
    ),
    "target": (
        "target, target date, targets, eta, due, due date, deadline, planned for, scheduled for, expected, "
        "estimated release date, timeline, planned, planned date, planned release, planned release date, "
        "target release, target release date, target version, target milestone, target quarter, expected date, "
        "expected release, expected completion, estimated completion, estimated date, estimated release, "
        "estimated delivery, expected delivery, timeframe, time frame, when, milestone end date, end date, estimated, "
        "scheduled, planned version, target completion, target end, delivery date, planned delivery, "
        "planned completion, tentative date, tentative release date, projected, projected date, projected completion, "
        "release target, completion target, launch target, target launch, target delivery, milestone target, "
        "target completion date, estimated completion date, est completion, est. completion, due by, planned end, "
        "estimated timeline, expected timeline, planned timeline, target timeline, expected release date, anticipated, "
        "anticipated date, anticipated release, "
        "planned finish, goal date, coming, arriving"
    ),
    "released": (
        "released, release date, shipped, completed on, date completed, completed, completion date, released on, "
        "shipped on, date released, delivered, delivered on, done on, finished, finished on, shipped in, released in, "
        "launched, closed on, actual date, actual release date, ship date, date shipped, completed date, launch date"
    ),
    "started": "started, start, start date, started on, begun, date started, begin date",
    "status": (
        "status, state, current status, overall status, project status, current state, development status, "
        "implementation status, release status, phase status, milestone status, status today"
    ),
    "version": "version, release, versions, release version, ver, version number, release name, tag, git tag",
    "current_version": (
        "current version, latest release, latest version, current release, latest stable, stable version, latest, "
        "latest stable release, current stable, latest patch release, latest stable version, currently released, "
        "current stable version, current stable release"
    ),
    "next": (
        "next milestone, next phase, next release, next version, next up, up next, next sprint, next stage, "
        "upcoming release, upcoming version, upcoming milestone, next planned release, next major release, "
        "next minor release"
    ),
    "ongoing": (
        "current phase, current milestone, current sprint, current stage, current wave, active phase, active "
        "sprint, active milestone, current focus, current work, currently working on, now working on, working on, "
        "we are currently in"
    ),
    "progress": (
        "progress, completion, overall progress, overall completion, percent complete, % complete, percentage, "
        "% done, completion %, progress %, complete %, total progress, current progress, plans complete, "
        "tasks complete, items complete, plans completed, tasks completed, items completed, tasks done, items done"
    ),
    "milestone": (
        "milestone, phase, feature, item, task, name, title, milestones, features, tasks, items, epic, sprint, "
        "deliverable, milestone name, feature name, task name, stage, wave, work item, workstream"
    ),
    "id": "id, #, no, no., key, nr, issue id, task id, ticket, number",
    "depends": (
        "depends on, requires, blocked by, dependencies, dependency, after, prerequisites, prerequisite, blocked on, "
        "depends, requires completion of, main dependency, builds on"
    ),
    "priority": "priority, prio, importance, severity, p",
    "owner": "owner, assignee, lead, responsible, maintainer, assigned to, owners, dri, roadmap owner",
    "legend": "legend, status legend, status key, symbols, key to symbols, icon legend, emoji legend, status legends",
    "date": (
        "date, dates, period, time period, window, schedule, timing, quarter, month, launch, launching, ga, duration"
    ),
}
KINDS = {
    "phase": "phase, phases",
    "milestone": "milestone, milestones",
    "sprint": "sprint, sprints",
    "wave": "wave, waves",
    "stage": "stage, stages",
    "epic": "epic, epics",
    "iteration": "iteration, iterations",
}
KINDS_AFTER: dict[str, str] = {}
RANGE_WORDS = "to, through, and, until"
GOALS = "goal, aim"
MEANINGS = (
    "high, medium, low, critical, must, should, could, won't, p0, p1, p2, p3, urgent, normal, optional, easy, hard, "
    "blocker, major, minor, speculative, risk, breaking, idea, research, stable, beta, alpha, experimental, "
    "nice to have, must have, should have, could have, high priority, medium priority, low priority"
)
EXPLAINING = "meaning, what it means, definition, explanation"
SELF = {
    "archived": "archived, an archive, retired, no longer active",
    "historical": (
        "historical, kept for historical, preserved for historical, kept for reference, kept for history, "
        "retained for historical, of historical interest, an old roadmap, for historical"
    ),
    "superseded": "superseded, superseded by, replaced by, moved to, deprecated, obsolete",
    "outdated": (
        "outdated, out of date, no longer maintained, no longer updated, not been updated, stale, unmaintained, "
        "not maintained, no longer current, not up to date, no longer accurate, abandoned, "
        "no longer being maintained, no longer being updated, not kept up to date, not actively maintained"
    ),
}
THIS = "this, the following"
DOCUMENTS = "document, page, roadmap, file, plan, doc, version, list, milestones, section"
COPULAS = "is, was, are, has, been, have, be, now, being, remains, has been, is now"
