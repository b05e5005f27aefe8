@file:JvmName("Extensions")

package dk.udvej

import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import java.time.Instant
import java.time.LocalDate

/**
 * Creates an engine with these strategies in this order, followed by the strategies that ship with the library. A given
 * strategy replaces the shipped one with the same id. If two given strategies have the same id, the later one is used.
 * The default is the shipped strategies, `exit_dk` first. The engine copies the strategies: they can be closed
 * afterwards. From Java, use [Udvej.engine].
 *
 * @throws UdvejException.BrokenPolicy if the policy cannot be used: it says where and why
 */
@JvmSynthetic
@Throws(UdvejException::class)
public fun Engine(strategies: List<Strategy> = emptyList(), policy: Policy = Policy()): Engine =
    Engine.fromJson(strategies.map { it.toJson() }, policy)

/** What is wrong, in the reader's language. */
public fun Finding.text(lang: Lang = Lang.EN): String = findingText(this, lang)

/** What to do about it, in the reader's language. */
public fun Finding.remedy(lang: Lang = Lang.EN): String = findingRemedy(this, lang)

/** The text in this language. */
public fun LocalText.text(lang: Lang): String =
    when (lang) {
        Lang.EN -> en
        Lang.DA -> da
    }

/** The record as one line of JSON, without a line end: the canonical spelling of its content. */
public fun Record.toJson(): String = recordToJson(this)

/**
 * The status of the course on a day, by a strategy; the default is `exit_dk`. Events after that day are ignored.
 */
public fun Course.status(on: LocalDate, strategy: Strategy? = null): CourseStatus =
    (strategy ?: Udvej.standard).courseStatus(this, on)

/** The schedule of the course, or null while it has no clock, no CTI, or a profile that the strategy does not have. */
public fun Course.schedule(strategy: Strategy? = null): Schedule? = (strategy ?: Udvej.standard).courseSchedule(this)

/**
 * The dates of the course as iCalendar text: its phases, its open duties and its waves of measurements, by a strategy;
 * the default is `exit_dk`. [stamp] is written as the time of creation. The text has the id of the course and nothing
 * about the client. A course without a clock has no dates.
 */
@JvmOverloads
public fun Course.calendar(stamp: Instant, lang: Lang = Lang.EN, strategy: Strategy? = null): String =
    (strategy ?: Udvej.standard).courseCalendar(this, lang, stamp.epochSecond)

/** Where a day lies in the schedule. */
public fun Schedule.on(day: LocalDate): ScheduleDay = scheduleOn(this, day)

/** What falls due in the schedule, by its last day in time. */
public fun Schedule.duties(strategy: Strategy? = null): List<Duty> = (strategy ?: Udvej.standard).duties(this)

/**
 * The days on which the wave is in time, in a course with this schedule that ended on [lastDay]; a course that runs its whole
 * length, or still runs, ends with its schedule.
 */
@JvmOverloads
public fun MeasurementWave.window(schedule: Schedule, lastDay: LocalDate? = null): Period =
    waveWindow(this, schedule, lastDay)

/** Whether the strategy is in force on some day of the period. */
public fun InForce.meets(period: Period): Boolean = inForceMeets(this, period)

/** Whether the day lies in the period. */
public operator fun Period.contains(day: LocalDate): Boolean = day in firstDay..lastDay

/**
 * Reads a policy from JSON and checks it. Java has it as [Udvej.policyFromJson].
 *
 * @throws UdvejException.BrokenPolicy if the text is not a policy, or one that no engine can use: it says where and why
 */
@Throws(UdvejException::class)
public fun Policy.Companion.fromJson(json: String): Policy = policyFromJson(json)

/** SHA-256 of what the policy changes of the rules, as a report names it; null if it changes nothing. */
public fun Policy.digest(): String? = policyDigest(this)

/** How far the courses of the delivery keep to the method; null if its header cannot be used. */
public fun Report.fidelity(): Fidelity? = reportFidelity(this)

/** The code of the rule that judges the item. */
public val FidelityItem.rule: String get() = fidelityItemRule(this)

/** The report as one line of JSON, without a line end: the same bytes in every language. */
public fun Report.toJson(): String = reportToJson(this)

/**
 * Reads and judges the delivery in a file of less than 2 GiB, as of the day [today], without a copy on the heap.
 *
 * @throws java.io.IOException if the file cannot be read
 */
public fun Engine.read(file: Path, today: LocalDate): Reading = readDirect(contents(file), today)

/**
 * Judges the delivery in a file of less than 2 GiB as [read] does, and keeps nothing but the report.
 *
 * @throws java.io.IOException if the file cannot be read
 */
public fun Engine.validate(file: Path, today: LocalDate): Report = validateDirect(contents(file), today)

/** What a file holds, in a direct buffer. */
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
 * Reads and judges the delivery between a buffer's position and its limit, as of the day [today], and leaves both where
 * they are. A direct buffer is not copied.
 */
public fun Engine.read(buffer: ByteBuffer, today: LocalDate): Reading =
    if (buffer.isDirect) readDirect(buffer.slice(), today) else read(copied(buffer), today)

/** Judges the delivery in a buffer as [read] does, and keeps nothing but the report. */
public fun Engine.validate(buffer: ByteBuffer, today: LocalDate): Report =
    if (buffer.isDirect) validateDirect(buffer.slice(), today) else validate(copied(buffer), today)

private fun copied(buffer: ByteBuffer): ByteArray =
    ByteArray(buffer.remaining()).also { buffer.duplicate().get(it) }

/** The report as one HTML page in English; [Reading.html] with a language gives it in that language. */
public fun Reading.html(): String = html(Lang.EN)

/** The findings that the report lists, taken over from the native side [page] at a time as they are read. */
@JvmOverloads
public fun Reading.findingSequence(page: Int = 100): Sequence<Finding> {
    require(page > 0) { "a page has at least one finding: give a positive number" }
    return generateSequence(0L) { it + page }
        .map { findings(it, page) }
        .takeWhile { it.isNotEmpty() }
        .flatten()
}
