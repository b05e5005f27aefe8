package dk.udvej

import java.time.LocalDate

/** Deliveries for the tests. */
internal object Samples {
    const val PSEUDONYM = "0123456789ABCDEFGHJKMNPQRS"
    const val TOKEN = "7G2K9QXM"
    val today: LocalDate = LocalDate.parse("2014-06-30")

    /** A result that only a known client can have. */
    val granted = ContactResult(kind = ResultKind.CASH_BENEFIT, decision = Decision.GRANTED)

    /** An anonymous contact with an impossible result: one finding. */
    val contact =
        Contact(
            id = "c-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            day = LocalDate.parse("2013-05-02"),
            municipality = "0101",
            administration = Administration.SOCIAL,
            unit = UnitKind.SOCIALCENTER,
            receivedBy = Receiver.BRIDGE_BUILDER,
            referredBy = Referrer.KCP,
            client = ClientRef.Anonymous,
            cardShown = false,
            firstContact = Answer.UNKNOWN,
            advice = listOf(AdviceTopic.CASH_BENEFIT),
            results = listOf(granted),
        )

    val lift =
        AnonymityLift(
            id = "l-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            day = LocalDate.parse("2013-05-03"),
            municipality = "0101",
            from = LiftSource.Card(CardToken(TOKEN)),
            pseudonym = Pseudonym(PSEUDONYM),
            consentDay = LocalDate.parse("2013-05-03"),
        )

    val withdrawal =
        ConsentWithdrawal(
            id = "w-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            municipality = "0101",
            day = LocalDate.parse("2014-02-03"),
            pseudonym = Pseudonym(PSEUDONYM),
        )

    /** A complete course without findings. */
    val course =
        Course(
            id = "f-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            kind = CourseKind.CTI,
            pseudonym = Pseudonym(PSEUDONYM),
            municipality = "0101",
            residence = null,
            profile = "exit_dk",
            opened = LocalDate.parse("2013-04-02"),
            clockStart = LocalDate.parse("2013-05-01"),
            adultConfirmed = true,
            subgroups =
                listOf(
                    SubgroupMembership(
                        from = LocalDate.parse("2013-04-02"),
                        subgroups = listOf(Subgroup.WISHES_TO_EXIT),
                        grounds = listOf(SubgroupGround.OWN_STATEMENT),
                    ),
                ),
            workers = listOf(WorkerPeriod("b-7", LocalDate.parse("2013-04-02"), LocalDate.parse("2014-04-30"))),
            plans =
                listOf(
                    PhasePlan(PhaseKind.TRANSITION, LocalDate.parse("2013-05-10"), listOf(FocusArea.HOUSING)),
                    PhasePlan(PhaseKind.TRY_OUT, LocalDate.parse("2013-09-06"), listOf(FocusArea.HOUSING, FocusArea.ECONOMY)),
                    PhasePlan(PhaseKind.TRANSFER_OF_CARE, LocalDate.parse("2014-01-03"), listOf(FocusArea.NETWORK)),
                ),
            transfer = TransferOfCare(meeting = LocalDate.parse("2014-04-10"), agreement = LocalDate.parse("2014-03-20")),
            end = CourseEnd(LocalDate.parse("2014-04-30"), EndReason.COMPLETED),
            closingNote = LocalDate.parse("2014-04-28"),
        )

    val delivery =
        Delivery(
            format = FormatVersion.V1,
            id = "d-1",
            sender = "kk-sof",
            municipality = "0101",
            period = Period(LocalDate.parse("2013-01-01"), LocalDate.parse("2014-05-31")),
            created = LocalDate.parse("2014-06-10"),
            scope = DeliveryScope.FULL,
            strategy = "exit_dk_pilot",
            pseudonymKey = PseudonymKey("0123456789", PseudonymInput.CPR),
            expected = ExpectedCounts(contact = 1, course = 1),
        )

    /** The expected numbers of contacts, liftings, withdrawals, courses and parts of courses. */
    fun counts(records: List<Record>): ExpectedCounts =
        ExpectedCounts(
            contact = records.count { it is Record.Contact }.toLong(),
            anonymityLift = records.count { it is Record.AnonymityLift }.toLong(),
            consentWithdrawal = records.count { it is Record.ConsentWithdrawal }.toLong(),
            course = records.count { it is Record.Course }.toLong(),
            meeting = records.count { it is Record.Meeting }.toLong(),
        )

    /** A strategy that does not ship: short phases, a tenancy before them, and no Exit-pakken. */
    const val OWN_STRATEGY =
        """{"id":"own","version":"1","title":{"en":"Own","da":"Egen"},"in_force":{"first_day":"2013-01-01","last_day":"2014-12-31"},""" +
            """"profiles":[{"id":"brief","months_per_phase":2,"phase_names":{"transition":""" +
            """{"en":"transition","da":"overgang"},"try_out":{"en":"try-out","da":"afprøvning"},"transfer_of_care":""" +
            """{"en":"transfer of care","da":"overdragelse"}},"needs_tenancy":true}],"parameters":""" +
            """{"focus_areas_at_least":1,"focus_areas_at_most":3,"plan_within_days":7,"baseline_within_days":30,""" +
            """"agreement_months_before_end":1,""" +
            """"meetings_first_month":2,"community_meetings_phase_1":4,"network_meetings_phase_1":1,""" +
            """"meeting_every_days":[5,10,20],"supervision_every_weeks":2,"clients_per_worker":15},""" +
            """"focus_areas":["housing","network"],"waves":[{"wave":"start","instruments":["who5"],"days_before":0,""" +
            """"days_after":7},{"wave":"follow_up","instruments":["who5","life_situation"],"months_after_end":3,""" +
            """"days_before":10,"days_after":20}],"assumed":["/waves"]}"""

    /** The delivery of the contact and the course, as text. */
    val ndjson: String = writeDeliveryNdjson(delivery, listOf(Record.Contact(contact), Record.Course(course)))
}
