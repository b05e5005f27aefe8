package dk.udvej

import java.time.Instant
import java.time.LocalDate

/** The library for Java callers: what Kotlin has as functions, constructors and extensions, in one place. */
public object Udvej {
    /** The version of the library, as it stands in every report. */
    @JvmField
    public val VERSION: String = version()

    /** The strategy that is meant where none is given. It is shared, so it is not handed out: it could be closed. */
    internal val standard: Strategy by lazy { Strategy.shipped(defaultStrategyId()) }

    /**
     * An engine for these strategies, the first one first, and after them every strategy that ships with the library
     * and whose id none of them has; so for the shipped ones alone, `exit_dk` first, if none is given. Of two with the
     * same id the later one counts.
     */
    @JvmStatic
    @JvmOverloads
    public fun engine(strategies: List<Strategy> = emptyList()): Engine = Engine(strategies)

    /**
     * The same with a policy.
     *
     * @throws UdvejException.BrokenPolicy if the policy cannot be used: it says where and why
     */
    @JvmStatic
    @JvmOverloads
    @Throws(UdvejException::class)
    public fun engine(policy: Policy, strategies: List<Strategy> = emptyList()): Engine = Engine(strategies, policy)

    /** Reads a policy from JSON and checks it. */
    @JvmStatic
    @Throws(UdvejException::class)
    public fun policyFromJson(json: String): Policy = Policy.fromJson(json)

    /** The ids of the strategies that ship with the library. The first is the one that is meant where none is given. */
    @JvmStatic
    public fun shippedStrategies(): List<String> = dk.udvej.shippedStrategies()

    /** A strategy that ships with the library. */
    @JvmStatic
    @Throws(UdvejException::class)
    public fun strategy(id: String): Strategy = Strategy.shipped(id)

    /** Reads a strategy from JSON and checks it. */
    @JvmStatic
    @Throws(UdvejException::class)
    public fun strategyFromJson(json: String): Strategy = Strategy.fromJson(json)

    /** Makes pseudonyms under the key that is derived for a purpose from [master]; see [Pseudonymizer]. */
    @JvmStatic
    @Throws(UdvejException::class)
    public fun pseudonymizer(
        master: ByteArray,
        epoch: String,
        project: String,
        recipient: String,
        purpose: String,
    ): Pseudonymizer = Pseudonymizer(master, epoch, project, recipient, purpose)

    /** Every rule, in the order of the manual. */
    @JvmStatic
    public fun rules(): List<Rule> = dk.udvej.rules()

    /** The rule with this code, as a text to read. */
    @JvmStatic
    @JvmOverloads
    @Throws(UdvejException::class)
    public fun explain(code: String, lang: Lang = Lang.EN): String = dk.udvej.explain(code, lang)

    /** What is wrong, in the reader's language. */
    @JvmStatic
    @JvmOverloads
    public fun text(finding: Finding, lang: Lang = Lang.EN): String = findingText(finding, lang)

    /** What to do about it, in the reader's language. */
    @JvmStatic
    @JvmOverloads
    public fun remedy(finding: Finding, lang: Lang = Lang.EN): String = findingRemedy(finding, lang)

    /** The report as one line of JSON, without a line end: the same bytes in every language. */
    @JvmStatic
    public fun reportToJson(report: Report): String = report.toJson()

    /** The report as one HTML page that needs nothing else, to be sent back to those who delivered; see [Reading.html]. */
    @JvmStatic
    @JvmOverloads
    public fun html(reading: Reading, lang: Lang = Lang.EN): String = reading.html(lang)

    /** How far the courses of the delivery keep to the method, or null if its header cannot be used. */
    @JvmStatic
    public fun fidelity(report: Report): Fidelity? = report.fidelity()

    /** The schedule of a course that follows a profile and whose clock starts on a day. */
    @JvmStatic
    @JvmOverloads
    @Throws(UdvejException::class)
    public fun schedule(profile: String, start: LocalDate, strategy: Strategy? = null): Schedule =
        (strategy ?: standard).schedule(profile, start)

    /** The schedule of the course, or null while it has none. */
    @JvmStatic
    @JvmOverloads
    public fun courseSchedule(course: Course, strategy: Strategy? = null): Schedule? = course.schedule(strategy)

    /** How the course stands on a day. */
    @JvmStatic
    @JvmOverloads
    public fun courseStatus(course: Course, on: LocalDate, strategy: Strategy? = null): CourseStatus =
        course.status(on, strategy)

    /** The dates of a course as iCalendar text, made at the instant [stamp]; see [calendar]. */
    @JvmStatic
    @JvmOverloads
    public fun courseCalendar(course: Course, stamp: Instant, lang: Lang = Lang.EN, strategy: Strategy? = null): String =
        course.calendar(stamp, lang, strategy)

    /**
     * A delivery about nobody, made up from a seed: the bytes of the `.ndjson` spelling, fewer than 2 GiB. The same
     * arguments give the same bytes on every machine, and as the `udvej generate` command writes them.
     *
     * @param seed another one gives another delivery; a negative one stands for [Long.toULong] of it
     * @param records how many records it has
     * @param municipality the municipality it is about, four digits
     * @param from the first day of its period
     * @param to the first day after its period, on which it is made
     * @param strategy the strategy that it names and follows, or null for `exit_dk`
     * @param doubtfulPercent how many of a hundred courses have something doubtful about them, and so a warning
     * @throws UdvejException.BrokenSettings if no delivery can be made from these
     * @throws UdvejException.TooManyRecords if it would not fit into one array
     */
    @JvmStatic
    @JvmOverloads
    @Throws(UdvejException::class)
    public fun generate(
        seed: Long = 1,
        records: Long = 1000,
        municipality: String = "0101",
        from: LocalDate = LocalDate.of(2014, 1, 1),
        to: LocalDate = LocalDate.of(2016, 1, 1),
        strategy: Strategy? = null,
        doubtfulPercent: Int = 5,
    ): ByteArray = (strategy ?: standard).generate(seed, records, municipality, from, to, doubtfulPercent)

    /** Reads one record from JSON, strictly. */
    @JvmStatic
    @Throws(UdvejException::class)
    public fun recordFromJson(json: String): Record = dk.udvej.recordFromJson(json)

    /** The record as one line of JSON. */
    @JvmStatic
    public fun recordToJson(record: Record): String = dk.udvej.recordToJson(record)
}
