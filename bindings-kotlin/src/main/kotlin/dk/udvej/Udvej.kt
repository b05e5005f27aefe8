package dk.udvej

import java.time.Instant
import java.time.LocalDate

/** The library for Java callers: the functions, constructors and extensions of the Kotlin API as static methods. */
public object Udvej {
    /** The version of the library, as written in every report. */
    @JvmField
    public val VERSION: String = version()

    /** The default strategy. It is shared and internal: a caller could close it. */
    internal val standard: Strategy by lazy { Strategy.shipped(defaultStrategyId()) }

    /**
     * Creates an engine with these strategies in this order, followed by the strategies that ship with the library. A
     * given strategy replaces the shipped one with the same id. If two given strategies have the same id, the later one
     * is used. The default is the shipped strategies, `exit_dk` first.
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

    /** The ids of the strategies that ship with the library. The first is the default. */
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

    /** The description of a rule, as `udvej explain` prints it. */
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

    /** The report as one self-contained HTML page for the sender of the delivery; see [Reading.html]. */
    @JvmStatic
    @JvmOverloads
    public fun html(reading: Reading, lang: Lang = Lang.EN, ids: Boolean = false): String = reading.html(lang, ids)

    /** The fidelity of the courses to the method, or null if the header of the delivery cannot be used. */
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

    /** The status of the course on a day. */
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
     * Generates a synthetic delivery as `.ndjson` bytes, less than 2 GiB. The same arguments give the same bytes on
     * every machine, equal to those of the command `udvej generate`.
     *
     * @param seed the seed of the random generator; a negative one is read as unsigned, as by [Long.toULong]
     * @param records the number of records
     * @param municipality the code of its municipality, four digits
     * @param firstDay the first day of its period
     * @param lastDay the last day of its period; it is made on the next day
     * @param strategy the strategy that it names and follows, or null for `exit_dk`
     * @param doubtfulPercent the percentage of courses that get a warning
     * @throws UdvejException.BrokenSettings if no delivery can be made from these
     * @throws UdvejException.TooManyRecords if the delivery does not fit into one array
     */
    @JvmStatic
    @JvmOverloads
    @Throws(UdvejException::class)
    public fun generate(
        seed: Long = 1,
        records: Long = 1000,
        municipality: String = "0101",
        firstDay: LocalDate = LocalDate.of(2014, 1, 1),
        lastDay: LocalDate = LocalDate.of(2015, 12, 31),
        strategy: Strategy? = null,
        doubtfulPercent: Int = 5,
    ): ByteArray = (strategy ?: standard).generate(seed, records, municipality, firstDay, lastDay, doubtfulPercent)

    /** Reads one record from JSON, strictly. */
    @JvmStatic
    @Throws(UdvejException::class)
    public fun recordFromJson(json: String): Record = dk.udvej.recordFromJson(json)

    /** The record as one line of JSON. */
    @JvmStatic
    public fun recordToJson(record: Record): String = dk.udvej.recordToJson(record)
}
