@file:JvmName("Extensions")

package dk.udvej

import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import java.time.Instant
import java.time.LocalDate

/**
 * Returns an engine with these strategies and every strategy that ships with the library. The first one is the
 * engine's first strategy, or `exit_dk` if the list is empty. Of two strategies with the same id the later one is
 * used, and a given one before one that ships. The engine copies the strategies, so they can be closed. Java has it
 * as [Udvej.engine].
 *
 * @throws UdvejException.BrokenPolicy if the policy is faulty. The message lists all faults with their places
 */
@JvmSynthetic
@Throws(UdvejException::class)
public fun Engine(strategies: List<Strategy> = emptyList(), policy: Policy = Policy()): Engine =
    Engine.fromJson(strategies.map { it.toJson() }, policy)

/** Returns what is wrong, in the language [lang]. */
public fun Finding.text(lang: Lang = Lang.EN): String = findingText(this, lang)

/** Returns how to fix it, in the language [lang]. */
public fun Finding.remedy(lang: Lang = Lang.EN): String = findingRemedy(this, lang)

/** Returns the text in the language [lang]. */
public fun LocalText.text(lang: Lang): String =
    when (lang) {
        Lang.EN -> en
        Lang.DA -> da
    }

/** Returns the record as one line of canonical JSON, without a line end. */
public fun Record.toJson(): String = recordToJson(this)

/**
 * Returns the status of the course on a day, by [strategy], or by `exit_dk` if it is null. Only events up to that day
 * count.
 */
public fun Course.status(on: LocalDate, strategy: Strategy? = null): CourseStatus =
    (strategy ?: Udvej.standard).courseStatus(this, on)

/**
 * Returns the schedule of the course, or null if it is not a CTI course, its clock is not set, or the strategy does
 * not have its profile.
 */
public fun Course.schedule(strategy: Strategy? = null): Schedule? = (strategy ?: Udvej.standard).courseSchedule(this)

/**
 * Returns the dates of the course as iCalendar text: its phases, the duties that are not done, and its waves of
 * measurements, by [strategy], or by `exit_dk` if it is null. [stamp] is the time of creation in the text. The text
 * contains the id of the course and nothing about the client. A course without a clock has no dates.
 */
@JvmOverloads
public fun Course.calendar(stamp: Instant, lang: Lang = Lang.EN, strategy: Strategy? = null): String =
    (strategy ?: Udvej.standard).courseCalendar(this, lang, stamp.epochSecond)

/** Returns the place of a day in the schedule. */
public fun Schedule.on(day: LocalDate): ScheduleDay = scheduleOn(this, day)

/** Returns the duties of the schedule, in the order of the day they are due. */
public fun Schedule.duties(strategy: Strategy? = null): List<Duty> = (strategy ?: Udvej.standard).duties(this)

/**
 * Returns the days on which the wave can be measured in time, in a course with this schedule. [end] is the first day
 * after the course, if it ended early or late. Otherwise the end of the schedule is used.
 */
@JvmOverloads
public fun MeasurementWave.window(schedule: Schedule, end: LocalDate? = null): Period = waveWindow(this, schedule, end)

/** Returns whether the strategy is in force on some day of the period. */
public fun InForce.meets(period: Period): Boolean = inForceMeets(this, period)

/** Returns whether the day is in the period. */
public operator fun Period.contains(day: LocalDate): Boolean = day >= from && day < to

/**
 * Reads a policy from JSON and validates it. Java has it as [Udvej.policyFromJson].
 *
 * @throws UdvejException.BrokenPolicy if the text is not a policy or the policy is faulty. The message lists all
 * faults with their places
 */
@Throws(UdvejException::class)
public fun Policy.Companion.fromJson(json: String): Policy = policyFromJson(json)

/** Returns the SHA-256 of the severities and waivers in hexadecimal, as in a report, or null if there are none. */
public fun Policy.digest(): String? = policyDigest(this)

/** Returns how closely the courses of the delivery follow the method, or null if the header cannot be used. */
public fun Report.fidelity(): Fidelity? = reportFidelity(this)

/** The code of the rule that judges the item. */
public val FidelityItem.rule: String get() = fidelityItemRule(this)

/** Returns the report as one line of JSON, without a line end. The bytes are the same in every language. */
public fun Report.toJson(): String = reportToJson(this)

/**
 * Reads and judges the delivery in a file of less than 2 GiB, as of the day [today]. The file is not copied onto the
 * heap.
 *
 * @throws java.io.IOException if the file cannot be read
 */
public fun Engine.read(file: Path, today: LocalDate): Reading = readDirect(contents(file), today)

/**
 * Judges the delivery in a file of less than 2 GiB as [read] does, and returns only the report.
 *
 * @throws java.io.IOException if the file cannot be read
 */
public fun Engine.validate(file: Path, today: LocalDate): Report = validateDirect(contents(file), today)

/** Reads a file into a direct buffer. */
private fun contents(file: Path): ByteBuffer =
    FileChannel.open(file, StandardOpenOption.READ).use { channel ->
        require(channel.size() <= Int.MAX_VALUE) { "the file is too large: split it into files of less than 2 GiB" }
        val buffer = ByteBuffer.allocateDirect(channel.size().toInt())
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) break
        }
        buffer.flip()
    }

/**
 * Reads and judges the delivery between a buffer's position and its limit, as of the day [today]. Position and limit
 * do not change. A direct buffer is not copied.
 */
public fun Engine.read(buffer: ByteBuffer, today: LocalDate): Reading =
    if (buffer.isDirect) readDirect(buffer.slice(), today) else read(copied(buffer), today)

/** Judges the delivery in a buffer as [read] does, and returns only the report. */
public fun Engine.validate(buffer: ByteBuffer, today: LocalDate): Report =
    if (buffer.isDirect) validateDirect(buffer.slice(), today) else validate(copied(buffer), today)

private fun copied(buffer: ByteBuffer): ByteArray =
    ByteArray(buffer.remaining()).also { buffer.duplicate().get(it) }

/** Returns the report as one HTML page in English. [Reading.html] with a language returns it in that language. */
fun Reading.html(): String = html(Lang.EN)

/** Returns the findings that the report lists. They are copied from native memory in pages of [page] findings. */
@JvmOverloads
public fun Reading.findingSequence(page: Int = 100): Sequence<Finding> {
    require(page > 0) { "the page size must be positive" }
    return generateSequence(0L) { it + page }
        .map { findings(it, page) }
        .takeWhile { it.isNotEmpty() }
        .flatten()
}
