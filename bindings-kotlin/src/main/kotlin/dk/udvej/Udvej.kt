package dk.udvej

import java.time.LocalDate

/** The library for Java callers: what Kotlin has as functions, constructors and extensions, in one place. */
object Udvej {
    /** The version of the library, as it stands in every report. */
    @JvmField
    val VERSION: String = version()

    /** The strategy that is meant where none is given. It is shared, so it is not handed out: it could be closed. */
    internal val standard: Strategy by lazy { Strategy.shipped(defaultStrategyId()) }

    /** An engine for a strategy, or for `exit_dk`; its reports list at most [maxFindings] findings and count all. */
    @JvmStatic
    @JvmOverloads
    fun engine(strategy: Strategy? = null, maxFindings: Int = Policy().maxFindings): Engine =
        Engine(strategy, Policy(maxFindings))

    /** The ids of the strategies that ship with the library. */
    @JvmStatic
    fun shippedStrategies(): List<String> = dk.udvej.shippedStrategies()

    /** A strategy that ships with the library. */
    @JvmStatic
    @Throws(UdvejException::class)
    fun strategy(id: String): Strategy = Strategy.shipped(id)

    /** Reads a strategy from JSON and checks it. */
    @JvmStatic
    @Throws(UdvejException::class)
    fun strategyFromJson(json: String): Strategy = Strategy.fromJson(json)

    /** Makes pseudonyms under the key that is derived for a purpose from [master]; see [Pseudonymizer]. */
    @JvmStatic
    @Throws(UdvejException::class)
    fun pseudonymizer(
        master: ByteArray,
        epoch: String,
        project: String,
        recipient: String,
        purpose: String,
    ): Pseudonymizer = Pseudonymizer(master, epoch, project, recipient, purpose)

    /** Every rule, in the order of the manual. */
    @JvmStatic
    fun rules(): List<Rule> = dk.udvej.rules()

    /** The rule with this code, as a text to read. */
    @JvmStatic
    @JvmOverloads
    @Throws(UdvejException::class)
    fun explain(code: String, lang: Lang = Lang.EN): String = dk.udvej.explain(code, lang)

    /** What is wrong, in the reader's language. */
    @JvmStatic
    @JvmOverloads
    fun text(finding: Finding, lang: Lang = Lang.EN): String = findingText(finding, lang)

    /** What to do about it, in the reader's language. */
    @JvmStatic
    @JvmOverloads
    fun remedy(finding: Finding, lang: Lang = Lang.EN): String = findingRemedy(finding, lang)

    /** The schedule of a course that follows a profile and whose clock starts on a day. */
    @JvmStatic
    @JvmOverloads
    @Throws(UdvejException::class)
    fun schedule(profile: String, start: LocalDate, strategy: Strategy? = null): Schedule =
        (strategy ?: standard).schedule(profile, start)

    /** The schedule of the course, or null while it has none. */
    @JvmStatic
    @JvmOverloads
    fun courseSchedule(course: Course, strategy: Strategy? = null): Schedule? = course.schedule(strategy)

    /** How the course stands on a day. */
    @JvmStatic
    @JvmOverloads
    fun courseStatus(course: Course, on: LocalDate, strategy: Strategy? = null): CourseStatus =
        course.status(on, strategy)

    /** Reads one record from JSON, strictly. */
    @JvmStatic
    @Throws(UdvejException::class)
    fun recordFromJson(json: String): Record = dk.udvej.recordFromJson(json)

    /** The record as one line of JSON. */
    @JvmStatic
    fun recordToJson(record: Record): String = dk.udvej.recordToJson(record)
}
