package dk.udvej

import java.nio.file.Files
import java.nio.file.NoSuchFileException
import java.nio.file.Path
import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir

class ReadingTest {
    private val engine = Engine()

    private fun read(text: String) = engine.read(text.toByteArray(), Samples.today)

    @Test
    fun `a small delivery is read, judged and written back`() {
        read(Samples.ndjson).use { reading ->
            assertEquals(Samples.delivery, reading.delivery())
            assertEquals(listOf<Record>(Record.Course(Samples.course)), reading.records())
            assertEquals(1, reading.recordCount())

            val rejected = reading.quarantine().single()
            assertEquals(Record.Contact(Samples.contact), rejected.record)
            assertEquals(2, rejected.line)
            assertNull(rejected.raw)

            val report = reading.report()
            assertFalse(report.accepted)
            assertFalse(reading.accepted())
            assertEquals(Udvej.VERSION, report.library)
            assertEquals(Samples.today, report.today)
            assertEquals(reading.delivery(), report.delivery)
            val contacts = report.reconciliation.first { it.record == RecordType.CONTACT }
            assertEquals(listOf(1L, 0L, 1L), listOf(contacts.received, contacts.accepted, contacts.quarantined))
            assertEquals(rules().map { it.code }, report.rules.map { it.code })

            val written = writeDeliveryNdjson(Samples.delivery, reading.records())
            assertEquals(written, reading.toNdjson())
            assertTrue(reading.toDocument()!!.contains("\"records\""))
            assertTrue(reading.quarantineNdjson().endsWith("\n"))
        }
    }

    @Test
    fun `both spellings give the same records`() {
        val records = listOf(Record.Contact(Samples.contact.copy(results = emptyList())), Record.Course(Samples.course))
        val document = writeDeliveryDocument(Samples.delivery, records)
        assertEquals(records, read(document).records())
        assertEquals(records, read(writeDeliveryNdjson(Samples.delivery, records)).records())
    }

    @Test
    fun `a finding has its text in Danish and English`() {
        val finding = read(Samples.ndjson).report().findings.first { it.code == "anonymity-result-needs-client" }
        assertEquals(Severity.ERROR, finding.severity)
        assertEquals("c-1", finding.id)
        val rule = rules().first { it.code == finding.code }
        assertFalse(finding.text(Lang.DA).contains('{'))
        assertTrue(finding.text(Lang.DA).contains("anonym"))
        assertFalse(finding.text(Lang.DA) == finding.text(Lang.EN))
        assertEquals(rule.remedy.text(Lang.DA), finding.remedy(Lang.DA))
    }

    @Test
    fun `a rule lists its arguments`() {
        val rule = rules().first { it.code == "framing-carriage-return" }
        assertEquals(listOf("lines" to "number"), rule.arguments.map { it.name to it.kind })
        for (one in rules()) {
            val (english, danish) = listOf(Lang.EN, Lang.DA).map { explain(one.code, it) }
            assertTrue(one.arguments.all { "`${it.name}` (${it.kind}): ${it.meaning.en}" in english }, one.code)
            assertTrue(one.arguments.all { it.meaning.da.isNotEmpty() && it.meaning.da in danish }, one.code)
        }
    }

    @Test
    fun `bytes that are not a delivery return a report, not an exception`() {
        for (bytes in listOf(byteArrayOf(), byteArrayOf(-1, -2, 0), "{".toByteArray(), "{}\n\n".toByteArray())) {
            engine.read(bytes, Samples.today).use { reading ->
                assertFalse(reading.accepted())
                assertNull(reading.delivery())
                assertNull(reading.toNdjson())
            }
        }
        assertEquals("framing-empty", read("").report().findings.first().code)
    }

    @Test
    fun `a list of findings is capped and its counts are not`() {
        val few = Engine(policy = Policy(maxFindings = 1)).read("{}\n{}\n".toByteArray(), Samples.today).report()
        assertEquals(1, few.findings.size)
        assertEquals(few.totals.run { error + warning + information }, few.findings.size + few.findingsOmitted)
        assertEquals(read("{}\n{}\n").report().digest, few.digest)
    }

    @Test
    fun `a file is read as its bytes are`(@TempDir folder: Path) {
        val file = folder.resolve("delivery.ndjson")
        Files.writeString(file, Samples.ndjson)
        assertEquals(read(Samples.ndjson).reportJson(), engine.read(file, Samples.today).reportJson())
        Files.writeString(file, "")
        assertEquals(read("").reportJson(), engine.read(file, Samples.today).reportJson())
    }

    @Test
    fun `validating returns the same report as reading`(@TempDir folder: Path) {
        // Enough bytes for several threads.
        val large = Udvej.generate(seed = 7, records = 10_000, doubtfulPercent = 30) + Samples.ndjson.toByteArray()
        val file = folder.resolve("delivery.ndjson")
        for (bytes in listOf(byteArrayOf(), Samples.ndjson.toByteArray(), large)) {
            Files.write(file, bytes)
            val expected = engine.read(bytes, Samples.today).use { it.report() to it.reportJson() }
            for (report in listOf(engine.validate(bytes, Samples.today), engine.validate(file, Samples.today))) {
                assertEquals(expected, report to report.toJson())
            }
        }
        val few = Engine(policy = Policy(maxFindings = 1)).validate("{}\n{}\n".toByteArray(), Samples.today)
        assertEquals(1, few.findings.size)
    }

    @Test
    fun `a file that is not there is an exception of the JVM`(@TempDir folder: Path) {
        val missing = folder.resolve("none.ndjson")
        assertThrows<NoSuchFileException> { engine.read(missing, Samples.today) }
        assertThrows<NoSuchFileException> { engine.validate(missing, Samples.today) }
    }

    @Test
    fun `a record is checked by itself`() {
        val findings = engine.check(Record.Contact(Samples.contact), Samples.today)
        assertEquals(listOf("anonymity-result-needs-client"), findings.map { it.code })
        assertEquals(findings, engine.checkJson(Record.Contact(Samples.contact).toJson(), Samples.today))
        val form = engine.check(Record.Course(Samples.course.copy(pseudonym = Pseudonym("x"))), Samples.today)
        assertEquals("/pseudonym", form.first().path)
    }

    @Test
    fun `days far out of range are refused, not lost`() {
        for (day in listOf(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1899, 12, 31), LocalDate.of(2100, 1, 1))) {
            val findings = engine.check(Record.Contact(Samples.contact.copy(day = day)), Samples.today)
            assertEquals(listOf("/day"), findings.map { it.path }, "$day")
            engine.check(Record.Contact(Samples.contact), day)
            engine.read(Samples.ndjson.toByteArray(), day).use { it.report() }
            schedule(day)
            Samples.course.copy(clockStart = day).status(day)
            Samples.course.status(day)
        }
    }

    private fun schedule(start: LocalDate) = assertEquals(3, Udvej.schedule("exit_dk", start).phases.size)

    @Test
    fun `a closed reading throws`() {
        val reading = read("")
        reading.close()
        reading.close()
        assertThrows<IllegalStateException> { reading.report() }
    }
}
