package dk.udvej

import java.nio.file.Files
import java.nio.file.Path
import java.security.SecureRandom
import java.time.LocalDate
import org.junit.jupiter.api.Test

/** Runs the Kotlin blocks of this binding's README. [ReadmeTest] compares them with the README. */
class BindingReadmeTest {
    @Test
    fun `reading a delivery`() {
        Engine().use { engine ->
            engine.read(Path.of("tests/deliveries/exit-pakken-contacts.ndjson"), LocalDate.of(2013, 3, 7)).use { reading ->
                println(reading.summary().totals)
                for (finding in reading.findingSequence()) {
                    println("${finding.line}: ${finding.text(Lang.DA)}; ${finding.remedy(Lang.DA)}")
                }
            }
        }
    }

    @Test
    fun `judging a delivery`() {
        val file = Path.of("tests/deliveries/exit-pakken-contacts.ndjson")
        val report = Engine().use { engine -> engine.validate(file, LocalDate.of(2013, 3, 7)) }
        println(report.accepted)
        println(report.toJson())
    }

    @Test
    fun `the life-cycle of a case`() {
        val today = LocalDate.of(2014, 3, 20)
        val contact =
            Contact(
                id = "c-7d0e", revision = 1, status = RecordStatus.ACTIVE, day = LocalDate.of(2014, 3, 3), municipality = "0101",
                administration = Administration.SOCIAL, unit = UnitKind.SOCIALCENTER, receivedBy = Receiver.BRIDGE_BUILDER,
                referredBy = Referrer.KCP, client = ClientRef.Anonymous, firstContact = Answer.UNKNOWN,
            )
        val lift =
            Command.LiftAnonymity(
                id = "l-20c5", day = today, from = LiftSource.Contact("c-7d0e"), pseudonym = Pseudonym("0123456789ABCDEFGHJKMNPQRS"),
                consentDay = today,
            )
        Engine().use { engine ->
            var case = Case("0101")
            for (command in listOf(Command.OpenContact(contact), lift, lift.copy(id = "l-9b1f"))) {
                when (val step = engine.step(case, command, today)) {
                    is Step.Taken -> case = step.case
                    is Step.Refused -> println(step.findings.map { it.text(Lang.DA) })
                    is Step.Impossible -> println(step.obstacle.label(Lang.DA))
                }
            }
            check(engine.status(case, today).client == ClientState.KNOWN)
            for (each in engine.allowed(case, today)) {
                println("${each.command.label(Lang.DA)}: ${if (each.allowed) "ja" else each.obstacle ?: each.findings.map { it.code }}")
            }
        }
    }

    @Test
    fun `pseudonyms and a delivery`() {
        val master = ByteArray(32).also(SecureRandom()::nextBytes) // keep it where the case system keeps its keys
        val key = Pseudonymizer(master, epoch = "2014", project = "exit", recipient = "sfi", purpose = "evaluation")
        master.fill(0)
        val (pseudonym, keyId) = key.use { it.ofCpr("070761-4285") to it.keyId() }
        val header =
            Delivery(
                format = FormatVersion.V1, id = "d-2014-1", sender = "kk-sof", municipality = "0101",
                period = Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31)), created = LocalDate.of(2015, 1, 5),
                scope = DeliveryScope.FULL, strategy = "exit_dk", pseudonymKey = PseudonymKey(keyId, PseudonymInput.CPR),
                expected = ExpectedCounts(),
            )
        val course =
            Course(
                id = "f-51aa", revision = 1, status = RecordStatus.ACTIVE, kind = CourseKind.BRIDGE_BUILDER, pseudonym = pseudonym,
                municipality = "0101", residence = null, profile = null, opened = LocalDate.of(2014, 5, 2), adultConfirmed = true,
            )
        Engine().use { engine ->
            engine.writer(header, today = LocalDate.of(2015, 1, 5)).use { writer ->
                check(writer.append(Record.Course(course)).isEmpty())
                val text: String? = writer.toNdjson()
                checkNotNull(text) { "a rule rejects it: see `writer.reading()`" }
            }
        }
    }

    @Test
    fun `a strategy and a policy`() {
        val policy = Policy.fromJson(Files.readString(Path.of("tests/policies/table-1.json")))
        Strategy.fromJson(Files.readString(Path.of("core/strategies/cti.json"))).use { own ->
            Engine(listOf(own), policy).use { engine ->
                // A synthetic delivery for tests. The same seed gives the same bytes.
                val bytes = Udvej.generate(seed = 7, records = 500, strategy = own)
                engine.read(bytes, LocalDate.of(2016, 1, 1)).use { reading ->
                    for (count in reading.report().fidelity()!!.items) {
                        println("${count.item.label(Lang.DA)}: ${count.met}, ${count.notMet}, ${count.notAssessable}")
                    }
                }
            }
        }
    }
}
