package dk.udvej

import java.io.StringReader
import java.time.Instant
import java.time.LocalDate
import java.util.Random
import net.fortuna.ical4j.data.CalendarBuilder
import net.fortuna.ical4j.model.component.VEvent
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The life-cycle of a case. */
class CaseTest {
    private val day = { text: String -> LocalDate.parse(text) }
    private val contact = Samples.contact.copy(day = day("2014-03-03"), results = emptyList())
    private val lift =
        Command.LiftAnonymity(
            id = "l-1",
            day = day("2014-03-20"),
            from = LiftSource.Contact("c-1"),
            pseudonym = Pseudonym(Samples.PSEUDONYM),
            consentDay = day("2014-03-20"),
            linkConsentDay = null,
        )
    private val course =
        Course(
            id = "f-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            kind = CourseKind.CTI,
            pseudonym = Pseudonym(Samples.PSEUDONYM),
            municipality = "0101",
            residence = null,
            profile = "exit_dk",
            opened = day("2014-04-02"),
            adultConfirmed = true,
        )

    private fun taken(case: Case, command: Command, today: LocalDate): Case =
        when (val step = engine.step(case, command, today)) {
            is Step.Taken -> step.case
            is Step.Refused -> error(step.findings.toString())
            is Step.Impossible -> error(step.obstacle.label())
        }

    private fun running(): Case =
        listOf(
                Command.OpenContact(contact),
                lift,
                Command.OpenCourse(course),
                Command.StartClock("f-1", day("2014-05-01")),
            )
            .fold(Case("0101")) { case, command -> taken(case, command, day("2014-05-01")) }

    private fun deliver(records: List<Record>, today: LocalDate): Report {
        val header =
            Samples.delivery.copy(
                strategy = "exit_dk",
                period = Period(day("2008-11-01"), day("2016-12-31")),
                created = today,
                expected = Samples.counts(records),
            )
        return engine.read(writeDeliveryNdjson(header, records).toByteArray(), today).use { it.report() }
    }

    private fun errors(findings: List<Finding>): Set<String> =
        findings.filter { it.severity == Severity.ERROR }.map { it.code }.toSet()

    @Test
    fun `a case has its phase and its duties`() {
        val status = engine.status(running(), day("2014-05-20"))
        assertEquals(ClientState.KNOWN, status.client)
        val at = status.courses.single()
        assertEquals(20, at.status.day.dayOfPhase)
        assertEquals(day("2014-09-01"), at.status.day.nextBoundary)
        assertEquals(DutyState.OVERDUE, at.status.duties.first().state)
        assertEquals(Period(day("2014-05-01"), day("2014-05-31")), at.waves.first().window)
        assertTrue(engine.findings(running(), day("2014-05-20")).any { it.code == "cti-plan-late" })
    }

    @Test
    fun `a forbidden command is refused with its findings`() {
        val step = engine.step(running(), lift.copy(id = "l-2"), day("2014-05-01"))
        assertEquals(setOf("anonymity-lifted-twice"), errors((step as Step.Refused).findings))
        val clock = engine.step(running(), Command.StartClock("f-1", day("2014-05-02")), day("2014-05-02"))
        assertEquals(Obstacle.ALREADY_DONE, (clock as Step.Impossible).obstacle)
        assertEquals("det er allerede registreret: ret posten i stedet", clock.obstacle.label(Lang.DA))
    }

    @Test
    fun `allowed commands are listed, and the reasons for the others`() {
        val allowed = engine.allowed(running(), day("2014-05-20")).associateBy { it.command }
        assertEquals(CommandKind.entries.toSet(), allowed.keys)
        assertTrue(allowed.getValue(CommandKind.PLAN_PHASE).allowed)
        assertEquals("f-1", allowed.getValue(CommandKind.PLAN_PHASE).course)
        assertEquals(setOf("anonymity-lifted-twice"), errors(allowed.getValue(CommandKind.LIFT_ANONYMITY).findings))
        assertEquals(Obstacle.ALREADY_DONE, allowed.getValue(CommandKind.START_CLOCK).obstacle)
    }

    @Test
    fun `a course's dates are a calendar that names nobody`() {
        val course = running().records.filterIsInstance<Record.Course>().single().course
        val text = course.calendar(Instant.parse("2014-05-01T12:00:00Z"), Lang.DA)
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"))
        assertTrue("DTSTAMP:20140501T120000Z" in text)
        assertTrue("SUMMARY:Fase 2: afprøvning og tilpasning" in text)
        val plan = "SUMMARY:Fase 1: planlægning og igangsættelse: læg en plan"
        assertTrue("DTSTART;VALUE=DATE:20140515\r\nDTEND;VALUE=DATE:20140516\r\n$plan" in text)
        assertFalse(Samples.PSEUDONYM in text)
        val read = CalendarBuilder().build(StringReader(text))
        val verdict = read.validate()
        assertFalse(verdict.hasErrors(), "$verdict")
        val events = read.getComponents<VEvent>("VEVENT")
        // Three phases, three plans, the agreement, the meeting, the note, and five waves.
        assertEquals(14, events.size)
        assertEquals(14, events.map { it.uid.get().value }.toSet().size)
        assertTrue(events.all { it.getDateTimeStart<LocalDate>().date < it.getDateTimeEnd<LocalDate>().date })
        assertEquals(text, Udvej.courseCalendar(course, Instant.parse("2014-05-01T12:00:00Z"), Lang.DA))
    }

    @Test
    fun `no text of a case identifies the client`() {
        val case = running()
        val shown = listOf(case, lift, Command.ShowCard("c-1", CardToken(Samples.TOKEN)), engine.step(case, lift, day("2014-05-01")))
        assertFalse(shown.toString().contains(Samples.PSEUDONYM))
        assertFalse(shown.toString().contains(Samples.TOKEN))
    }

    /** The walk in Rust is longer. This one shows that the binding returns the same. */
    @Test
    fun `a walk is refused exactly where a delivery would be rejected`() {
        val dice = Random(7)
        var (taken, refused) = 0 to 0
        repeat(20) {
            var case = Case("0101")
            for (step in 0 until 40) {
                val today = day("2013-12-01").plusDays(step * 12L)
                val command = dice.command(today)
                when (val done = engine.step(case, command, today)) {
                    is Step.Taken -> {
                        taken++
                        case = done.case
                        assertTrue(deliver(case.records, today).accepted, "$command")
                    }
                    is Step.Refused -> {
                        val forced = case.records + recordOf(case, command)
                        assertEquals(errors(done.findings), errors(deliver(forced, today).findings), "$command")
                        refused++
                    }
                    is Step.Impossible -> {}
                }
            }
        }
        assertTrue(taken > 100 && refused > 50, "$taken taken, $refused refused")
    }

    private fun Random.command(today: LocalDate): Command {
        val on = today.plusDays(nextInt(22) - 20L)
        val id = "c-${nextInt(9)}"
        return when (nextInt(8)) {
            0 -> {
                val client = if (nextBoolean()) ClientRef.Anonymous else ClientRef.Pseudonymous(Pseudonym(Samples.PSEUDONYM))
                val results = if (nextInt(3) == 0) listOf(Samples.granted) else emptyList()
                Command.OpenContact(contact.copy(id = id, day = on, client = client, results = results))
            }
            1 -> lift.copy(id = "l-$id", day = on, from = LiftSource.Contact(id), consentDay = if (nextBoolean()) on else today)
            2 -> Command.OpenCourse(course.copy(opened = on, profile = if (nextInt(4) == 0) "none" else "exit_dk"))
            3 -> Command.StartClock("f-1", on)
            4 -> Command.PlanPhase("f-1", PhasePlan(PhaseKind.entries[nextInt(3)], on, listOf(FocusArea.HOUSING)))
            5, 6 -> {
                val with = if (nextInt(4) == 0) emptyList() else listOf(MeetingParty.CLIENT)
                Command.RecordMeeting(Meeting("m-$id", 1, RecordStatus.ACTIVE, "0101", "f-1", on, with, MeetingPlace.COMMUNITY, "b-1"))
            }
            else -> if (nextInt(5) > 0) Command.AgreeOnSupport("f-1", on) else Command.EndCourse("f-1", CourseEnd(on, EndReason.MOVED))
        }
    }

    /** Returns the record that a command writes, computed independently of the library. */
    private fun recordOf(case: Case, command: Command): Record {
        fun course(change: Course.() -> Course): Record {
            val course = case.records.filterIsInstance<Record.Course>().single().course
            return Record.Course(course.change().copy(revision = course.revision + 1))
        }
        return when (command) {
            is Command.OpenContact -> Record.Contact(command.contact)
            is Command.LiftAnonymity ->
                Record.AnonymityLift(
                    Samples.lift.copy(id = command.id, day = command.day, from = command.from, consentDay = command.consentDay),
                )
            is Command.OpenCourse -> Record.Course(command.opened)
            is Command.StartClock -> course { copy(clockStart = command.day) }
            is Command.PlanPhase -> course { copy(plans = plans + command.plan) }
            is Command.RecordMeeting -> Record.Meeting(command.meeting)
            is Command.AgreeOnSupport -> course { copy(transfer = TransferOfCare(agreement = command.day)) }
            is Command.EndCourse -> course { copy(end = command.end) }
            else -> error("no walk has it")
        }
    }

    companion object {
        private val engine = Engine()

        @JvmStatic
        @AfterAll
        fun close() = engine.close()
    }
}
