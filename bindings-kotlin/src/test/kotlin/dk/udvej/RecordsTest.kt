package dk.udvej

import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.assertThrows

/** Compares every type of record in Kotlin with its JSON. */
class RecordsTest {
    private fun day(text: String): LocalDate = LocalDate.parse(text)

    /** The first fields of most records, in the order of their JSON. */
    private fun envelope(type: RecordType, id: String) =
        """{"record":"${type.code}","id":"$id","revision":1,"status":"active","municipality":"0101","""

    private val meeting =
        Meeting(
            id = "m-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            municipality = "0101",
            course = "f-1",
            day = day("2013-05-07"),
            with = listOf(MeetingParty.CLIENT, MeetingParty.PRIVATE_NETWORK),
            place = MeetingPlace.COMMUNITY,
            worker = "b-7",
        )

    private val support =
        Support(
            id = "s-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            municipality = "0101",
            course = "f-1",
            element = SupportElement.PSYCHOLOGIST_HOURS,
            provider = Organisation.KCP,
            firstDay = day("2013-06-01"),
        )

    private val baseline =
        Baseline(
            id = "e-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            municipality = "0101",
            course = "f-1",
            day = day("2013-05-02"),
            debt = Answer.YES,
            substanceUse = Answer.NO,
            mentalHealthProblems = Answer.UNKNOWN,
            weakNetwork = Answer.YES,
            noOwnHome = Answer.NO,
            noWork = Answer.YES,
            firstSale = FirstSale.OVER_4_YEARS,
            activeLastYear = Answer.YES,
        )

    private val measurement =
        Measurement(
            id = "q-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            municipality = "0101",
            course = "f-1",
            wave = Wave.PHASE_1_TO_2,
            instrument = Instrument.PROSTITUTION_FREQUENCY,
            version = "1",
            day = day("2013-09-01"),
            respondent = Respondent.CLIENT,
            recallDays = 30,
            value = 4,
        )

    private val outcome =
        Outcome(
            id = "o-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            municipality = "0101",
            course = "f-1",
            outcome = OutcomeKind.IMPROVED_SOCIAL_SITUATION,
            day = day("2014-05-01"),
            assessor = Assessor.WORKER,
        )

    private val tally =
        Tally(
            id = "t-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            municipality = "0101",
            counter = TallyCounter.ALL,
            unit = CountUnit.CARD,
            count = 400,
            period = Period(day("2010-01-01"), day("2010-10-26")),
            periodBasis = PeriodBasis.STATED,
            method = CountMethod.REGISTERED,
            source = "2010-741993",
            criterion = InclusionCriterion.UNKNOWN,
        )

    private val staffing =
        Staffing(
            id = "b-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            municipality = "0101",
            firstDay = day("2013-05-01"),
            lastDay = day("2013-05-01"),
            kind = StaffingKind.FULL_TIME_PERCENT,
            count = 150,
        )

    private val cards =
        CardDistribution(
            id = "k-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            municipality = "0101",
            firstDay = day("2010-01-01"),
            lastDay = day("2010-10-26"),
            from = CardParty.KCP,
            to = CardParty.MASSAGE_CLINICS,
            count = 400,
        )

    private val offer =
        Offer(
            id = "a-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            municipality = "0101",
            provider = Organisation.OTHER_NGO,
            topic = AdviceTopic.DEBT,
            firstDay = day("2013-01-01"),
        )

    private val participation =
        Participation(
            id = "p-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            municipality = "0101",
            organisation = Organisation.MUNICIPALITY,
            step = ParticipationStep.SIGNED,
            day = day("2013-03-01"),
        )

    /** One record of each type, in the order of [RecordType], with its canonical JSON. */
    private val records: List<Pair<Record, String>> =
        listOf(
            Record.Contact(Samples.contact) to
                """{"record":"contact","id":"c-1","revision":1,"status":"active","day":"2013-05-02","municipality":"0101",""" +
                """"administration":"social","unit":"socialcenter","received_by":"bridge_builder","referred_by":"kcp",""" +
                """"client":"anonymous","first_contact":"unknown","advice":["cash_benefit"],""" +
                """"results":[{"kind":"cash_benefit","decision":"granted"}]}""",
            Record.AnonymityLift(Samples.lift) to
                """{"record":"anonymity_lift","id":"l-1","revision":1,"status":"active","day":"2013-05-03",""" +
                """"municipality":"0101","from":{"card":"${Samples.TOKEN}"},"pseudonym":"${Samples.PSEUDONYM}",""" +
                """"consent_day":"2013-05-03"}""",
            Record.ConsentWithdrawal(Samples.withdrawal) to
                envelope(RecordType.CONSENT_WITHDRAWAL, "w-1") +
                """"day":"2014-02-03","pseudonym":"${Samples.PSEUDONYM}"}""",
            Record.Course(Samples.course) to
                """{"record":"course","id":"f-1","revision":1,"status":"active","kind":"cti",""" +
                """"pseudonym":"${Samples.PSEUDONYM}","municipality":"0101","profile":"exit_dk","opened":"2013-04-02",""" +
                """"clock_start":"2013-05-01","adult_confirmed":true,"subgroups":[{"from":"2013-04-02",""" +
                """"subgroups":["wishes_to_exit"],"grounds":["own_statement"]}],""" +
                """"workers":[{"worker":"b-7","first_day":"2013-04-02","last_day":"2014-04-30"}],""" +
                """"plans":[{"phase":"transition","planned":"2013-05-10","focus_areas":["housing"]},""" +
                """{"phase":"try_out","planned":"2013-09-06","focus_areas":["housing","economy"]},""" +
                """{"phase":"transfer_of_care","planned":"2014-01-03","focus_areas":["network"]}],""" +
                """"transfer":{"meeting":"2014-04-10","agreement":"2014-03-20"},""" +
                """"end":{"day":"2014-04-30","reason":"completed"},"closing_note":"2014-04-28"}""",
            Record.Meeting(meeting) to
                envelope(RecordType.MEETING, "m-1") +
                """"course":"f-1","day":"2013-05-07","with":["client","private_network"],"place":"community","worker":"b-7"}""",
            Record.Support(support) to
                envelope(RecordType.SUPPORT, "s-1") +
                """"course":"f-1","element":"psychologist_hours","provider":"kcp","first_day":"2013-06-01"}""",
            Record.Baseline(baseline) to
                envelope(RecordType.BASELINE, "e-1") +
                """"course":"f-1","day":"2013-05-02","debt":"yes","substance_use":"no",""" +
                """"mental_health_problems":"unknown","weak_network":"yes","no_own_home":"no","no_work":"yes",""" +
                """"first_sale":"over_4_years","active_last_year":"yes"}""",
            Record.Measurement(measurement) to
                envelope(RecordType.MEASUREMENT, "q-1") +
                """"course":"f-1","wave":"phase_1_to_2","instrument":"prostitution_frequency","version":"1",""" +
                """"day":"2013-09-01","respondent":"client","recall_days":30,"value":4}""",
            Record.Outcome(outcome) to
                envelope(RecordType.OUTCOME, "o-1") +
                """"course":"f-1","outcome":"improved_social_situation","day":"2014-05-01","assessor":"worker"}""",
            Record.Tally(tally) to
                envelope(RecordType.TALLY, "t-1") +
                """"counter":"all","unit":"card","count":400,"period":{"first_day":"2010-01-01","last_day":"2010-10-26"},""" +
                """"period_basis":"stated","method":"registered","source":"2010-741993","criterion":"unknown"}""",
            Record.Staffing(staffing) to
                envelope(RecordType.STAFFING, "b-1") +
                """"first_day":"2013-05-01","last_day":"2013-05-01","kind":"full_time_percent","count":150}""",
            Record.CardDistribution(cards) to
                envelope(RecordType.CARD_DISTRIBUTION, "k-1") +
                """"first_day":"2010-01-01","last_day":"2010-10-26","from":"kcp","to":"massage_clinics","count":400}""",
            Record.Offer(offer) to
                envelope(RecordType.OFFER, "a-1") + """"provider":"other_ngo","topic":"debt","first_day":"2013-01-01"}""",
            Record.Participation(participation) to
                envelope(RecordType.PARTICIPATION, "p-1") + """"organisation":"municipality","step":"signed","day":"2013-03-01"}""",
        )

    /** Samples with the optional fields that the first samples omit. */
    private val fuller: List<Pair<Record, String>> =
        listOf(
            Record.Contact(Samples.contact.copy(offers = listOf("a-1", "a-2"))) to
                """"advice":["cash_benefit"],"offers":["a-1","a-2"],"results":[{"kind":"cash_benefit","decision":"granted"}]}""",
            Record.Course(Samples.course.copy(tenancy = day("2013-04-20"), workers = emptyList(), plans = emptyList())) to
                """"clock_start":"2013-05-01","tenancy":"2013-04-20","adult_confirmed":true,"subgroups":""" +
                    """[{"from":"2013-04-02","subgroups":["wishes_to_exit"],"grounds":["own_statement"]}],""" +
                    """"transfer":{"meeting":"2014-04-10","agreement":"2014-03-20"},""" +
                    """"end":{"day":"2014-04-30","reason":"completed"},"closing_note":"2014-04-28"}""",
            Record.Tally(
                tally.copy(
                    unit = CountUnit.PERSON,
                    cell = TallyCell("1", "kcp", "2010"),
                    outcome = OutcomeKind.LEFT_PROSTITUTION,
                    partOf = "t-2",
                ),
            ) to
                """"source":"2010-741993","cell":{"table":"1","row":"kcp","column":"2010"},""" +
                    """"outcome":"left_prostitution","criterion":"unknown","part_of":"t-2"}""",
            Record.Tally(
                tally.copy(
                    count = null,
                    range = CountRange(least = 0, most = 3),
                    referredBy = Referrer.KCP,
                    criterion = InclusionCriterion.KNOWN_BACKGROUND,
                    area = "vesterbro",
                ),
            ) to
                """"source":"2010-741993","referred_by":"kcp","criterion":"known_background",""" +
                    """"area":"vesterbro"}""",
            Record.Staffing(
                staffing.copy(
                    centre = "jobcenter-1",
                    kind = StaffingKind.NETWORK_MEETING,
                    meetings = 5,
                    count = null,
                    range = CountRange(least = 11, most = 20),
                ),
            ) to
                """"kind":"network_meeting","meetings":5,"range":{"least":11,"most":20}}""",
            Record.Support(support.copy(lastDay = day("2013-06-30"))) to ""","last_day":"2013-06-30"}""",
            Record.Support(
                support.copy(
                    course = null,
                    pseudonym = Pseudonym(Samples.PSEUDONYM),
                    element = SupportElement.COMPANION,
                    companionTo = CompanionPlace.POLICE,
                ),
            ) to
                """"pseudonym":"${Samples.PSEUDONYM}","element":"companion","companion_to":"police",""" +
                """"provider":"kcp","first_day":"2013-06-01"}""",
            Record.Offer(offer.copy(lastDay = day("2013-12-31"))) to ""","last_day":"2013-12-31"}""",
            Record.Outcome(outcome.copy(window = Period(day("2014-02-01"), day("2014-04-30")))) to
                ""","window":{"first_day":"2014-02-01","last_day":"2014-04-30"}}""",
            Record.Measurement(measurement.copy(recallDays = null, value = null, missing = MissingReason.NOT_REACHED)) to
                """"respondent":"client","missing":"not_reached"}""",
            Record.Participation(participation.copy(organisation = Organisation.REDEN)) to
                """"organisation":"reden","step":"signed","day":"2013-03-01"}""",
        )

    /** Returns the type of a record. A record class that is missing here does not compile. */
    private fun type(record: Record): RecordType =
        when (record) {
            is Record.Contact -> RecordType.CONTACT
            is Record.AnonymityLift -> RecordType.ANONYMITY_LIFT
            is Record.ConsentWithdrawal -> RecordType.CONSENT_WITHDRAWAL
            is Record.Course -> RecordType.COURSE
            is Record.Meeting -> RecordType.MEETING
            is Record.Support -> RecordType.SUPPORT
            is Record.Baseline -> RecordType.BASELINE
            is Record.Measurement -> RecordType.MEASUREMENT
            is Record.Outcome -> RecordType.OUTCOME
            is Record.Tally -> RecordType.TALLY
            is Record.Staffing -> RecordType.STAFFING
            is Record.CardDistribution -> RecordType.CARD_DISTRIBUTION
            is Record.Offer -> RecordType.OFFER
            is Record.Participation -> RecordType.PARTICIPATION
        }

    @TestFactory
    fun `every record is the same in JSON and in Kotlin`(): List<DynamicTest> =
        records.map { (record, json) ->
            dynamicTest(type(record).code) {
                assertEquals(json, record.toJson())
                assertEquals(record, recordFromJson(json))
            }
        }

    @TestFactory
    fun `fields that may be left out cross both ways`(): List<DynamicTest> =
        fuller.map { (record, end) ->
            dynamicTest(type(record).code) {
                assertTrue(record.toJson().endsWith(end), record.toJson())
                assertEquals(record, recordFromJson(record.toJson()))
            }
        }

    @Test
    fun `every type has a sample`() {
        assertEquals(RecordType.entries, records.map { (record, _) -> type(record) })
    }

    @Test
    fun `a delivery counts the records of every type`() {
        val counts = ExpectedCounts(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)
        val delivery = Samples.delivery.copy(expected = counts)
        Engine().read(writeDeliveryNdjson(delivery, records.map { it.first }).toByteArray(), Samples.today).use { reading ->
            assertEquals(delivery, reading.delivery())
            val rows = reading.report().reconciliation.filter { it.record != null }
            assertEquals(RecordType.entries, rows.map { it.record })
            assertEquals((1L..records.size).toList(), rows.map { it.expected })
            assertEquals(List(records.size) { 1L }, rows.map { it.received })
        }
    }

    @Test
    fun `a broken record is reported with its place and without its value`() {
        val json = Record.ConsentWithdrawal(Samples.withdrawal).toJson()
        val broken = assertThrows<UdvejException.NotARecord> { recordFromJson(json.replace("\"day\"", "\"dag\"")) }
        assertTrue(broken.message!!.isNotEmpty())
        assertTrue(Samples.PSEUDONYM !in broken.message!!)
        val form = Engine().check(Record.ConsentWithdrawal(Samples.withdrawal.copy(pseudonym = Pseudonym("x"))), Samples.today)
        assertEquals("/pseudonym", form.first().path)
    }
}
