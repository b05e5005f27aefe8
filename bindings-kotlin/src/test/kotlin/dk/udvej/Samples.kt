package dk.udvej

import java.time.LocalDate

/** What the tests read. */
internal object Samples {
    const val PSEUDONYM = "0123456789ABCDEFGHJKMNPQRS"
    const val TOKEN = "7G2K9QXM"
    val today: LocalDate = LocalDate.parse("2014-06-30")

    /** An anonymous contact that cannot have led to what it says: one finding. */
    val contact =
        Contact(
            id = "c-1",
            revision = 1,
            status = RecordStatus.ACTIVE,
            day = LocalDate.parse("2013-05-02"),
            municipality = "0101",
            administration = Administration.SOF,
            unit = UnitKind.SOCIALCENTER,
            receivedBy = Receiver.BRIDGE_BUILDER,
            referredBy = Referrer.KCP,
            client = ClientRef.Anonymous,
            cardShown = false,
            firstContact = FirstContact.UNKNOWN,
            advice = listOf(AdviceTopic.CASH_BENEFIT),
            results = listOf(ContactResult.CASH_BENEFIT_GRANTED),
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
        )

    val delivery =
        Delivery(
            format = FormatVersion.V1,
            id = "d-1",
            sender = "kk-sof",
            municipality = "0101",
            period = Period(LocalDate.parse("2013-01-01"), LocalDate.parse("2014-01-01")),
            created = LocalDate.parse("2014-01-10"),
            strategy = "exit_dk",
            pseudonymKey = PseudonymKey("0123456789", PseudonymInput.CPR),
            expected = ExpectedCounts(contact = 1, course = 1),
        )

    /** The delivery of the contact and the course, as bytes. */
    val ndjson: String = writeDeliveryNdjson(delivery, listOf(Record.Contact(contact), Record.Course(course)))
}
