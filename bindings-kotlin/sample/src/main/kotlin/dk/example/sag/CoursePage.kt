package dk.example.sag

import dk.udvej.Course
import dk.udvej.Lang
import dk.udvej.Meeting
import dk.udvej.PhaseKind
import dk.udvej.Schedule
import dk.udvej.label
import java.time.LocalDate
import java.time.temporal.ChronoUnit.DAYS

/** One phase in the timeline of a course. */
data class PhaseBar(val name: String, val from: LocalDate, val last: LocalDate, val state: String)

/** A mark in the timeline: a meeting, or today. */
data class Mark(val percent: Double, val what: String)

/** The course on its page. */
class CoursePage(
    val course: Course,
    private val schedule: Schedule?,
    val tasks: List<Task>,
    val meetings: List<Meeting>,
    private val today: LocalDate,
    val summary: String,
) {
    val phases: List<PhaseBar>
        get() =
            schedule?.phases.orEmpty().mapIndexed { number, phase ->
                val state = if (today < phase.firstDay) "kommer" else if (today <= phase.lastDay) "nu" else "forbi"
                PhaseBar("${number + 1}. ${phase.phase.label(Lang.DA)}", phase.firstDay, phase.lastDay, state)
            }

    /** The position of today, if the clock runs. */
    val now: Mark?
        get() = mark(today, "i dag")

    val meetingMarks: List<Mark>
        get() = meetings.mapNotNull { mark(it.day, "møde") }

    private fun mark(day: LocalDate, what: String): Mark? {
        val schedule = schedule ?: return null
        if (day < schedule.start || day > schedule.lastDay) return null
        // The phases are drawn equally wide, as they are equally many months long.
        val number = schedule.phases.indexOfFirst { day <= it.lastDay }
        val phase = schedule.phases[number]
        val part = DAYS.between(phase.firstDay, day).toDouble() / (DAYS.between(phase.firstDay, phase.lastDay) + 1)
        return Mark((number + part) * 100 / schedule.phases.size, what)
    }

    /** The phases that have no plan yet. */
    val unplanned: List<PhaseKind>
        get() = PhaseKind.entries.filter { phase -> course.plans.none { it.phase == phase } }
}
