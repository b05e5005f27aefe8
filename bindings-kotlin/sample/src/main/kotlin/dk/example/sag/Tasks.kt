package dk.example.sag

import dk.udvej.CourseInCase
import dk.udvej.DutyState
import dk.udvej.Engine
import dk.udvej.Lang
import dk.udvej.label
import java.time.LocalDate
import java.util.UUID
import org.springframework.stereotype.Component

/** A task in a course, with its last day. */
data class Task(val case: UUID, val course: String, val what: String, val from: LocalDate?, val due: LocalDate, val state: DutyState) {
    /** The text for a caseworker. */
    val stateText: String
        get() = state.label(Lang.DA)

    val isOpen: Boolean
        get() = state == DutyState.UPCOMING || state == DutyState.OVERDUE
}

/** The duties and the measurements of every course. */
@Component
class Tasks(private val engine: Engine, private val cases: Cases) {
    /**
     * Returns the tasks that are overdue or due today, and the waves that can be measured now, in the order of their
     * last day.
     */
    fun due(): List<Task> {
        val today = cases.today
        return cases
            .all()
            .flatMap { (id, case) -> engine.status(case, today).courses.flatMap { of(id, it) } }
            .filter { it.isOpen && (it.due <= today || it.from != null && it.from <= today) }
            .sortedBy { it.due }
    }

    /** Returns all tasks of a course, done or not. */
    fun of(case: UUID, course: CourseInCase): List<Task> {
        val duties =
            course.status.duties.map {
                val what = "${it.duty.phase.label(Lang.DA)}: ${it.duty.duty.label(Lang.DA)}"
                Task(case, course.course, what, from = null, due = it.duty.due, state = it.state)
            }
        val waves =
            course.waves.map {
                val missing = it.missing.joinToString { instrument -> instrument.label(Lang.DA).substringBefore(",") }
                val what = it.wave.label(Lang.DA) + if (it.missing.isEmpty()) "" else ": $missing"
                Task(case, course.course, what, from = it.window.firstDay, due = it.window.lastDay, state = it.state)
            }
        return (duties + waves).sortedBy { it.due }
    }
}
