package dk.udvej

import com.fasterxml.jackson.databind.ObjectMapper
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.util.concurrent.TimeUnit
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.nameWithoutExtension
import kotlin.io.path.readLines
import kotlin.io.path.readText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Compares reports and manual pages byte by byte with those of the `udvej` command. `UDVEJ_COMMAND` has its path. */
class CommandTest {
    private val command = System.getenv("UDVEJ_COMMAND") ?: error("set UDVEJ_COMMAND to the path of the `udvej` command")

    private fun output(folder: Path, vararg arguments: String): String {
        val output = Files.createTempFile(folder, "udvej", ".out").toFile()
        val process =
            ProcessBuilder(command, *arguments)
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the command did not end")
        return output.readText()
    }

    @Test
    fun `the command and the library report the same bytes`(@TempDir folder: Path) {
        val deliveries =
            mapOf(
                "mixed.ndjson" to Samples.ndjson,
                "broken.ndjson" to Samples.ndjson + "{\"record\":\"contact\",\"nyt\":\"ø\"}\n{",
                "empty.ndjson" to "",
                "whole.json" to writeDeliveryDocument(Samples.delivery, listOf(Record.Course(Samples.course))),
            )
        for ((name, text) in deliveries) {
            val file = Files.writeString(folder.resolve(name), text)
            val expected = output(folder, "validate", "$file", "--today", "${Samples.today}", "--format", "json")
            val report = Engine().read(text.toByteArray(), Samples.today).reportJson()
            assertEquals(expected, report + "\n", name)
        }
    }

    @Test
    fun `the deliveries that every language reads are reported in the same bytes`(@TempDir folder: Path) {
        val files = Path.of("tests", "deliveries").listDirectoryEntries("*.{ndjson,json}")
        assertTrue(files.isNotEmpty())
        for (file in files) {
            val expected = output(folder, "validate", "$file", "--today", "${Samples.today}", "--format", "json")
            Engine().read(file, Samples.today).use { assertEquals(expected, it.reportJson() + "\n", "$file") }
        }
    }

    @Test
    fun `the pages are those that every language gives`() {
        val listed = Path.of("tests", "pages", "pages.txt").readLines()
        assertTrue(listed.size >= 4)
        for ((delivery, today) in listed.map { it.split(" ") }) {
            Engine().read(Path.of(delivery), LocalDate.parse(today)).use { reading ->
                for (lang in Lang.entries) {
                    val stem = Path.of(delivery).nameWithoutExtension
                    val page = Path.of("tests", "pages", "$stem.${lang.name.lowercase()}.html")
                    assertEquals(page.readText(), reading.html(lang), "$page")
                }
                assertEquals(reading.html(Lang.EN), reading.html())
            }
        }
    }

    @Test
    fun `a page shows ids where they are asked for`(@TempDir folder: Path) {
        val file = Path.of("schema", "samples", "with-mistakes.ndjson").toAbsolutePath()
        val expected =
            output(folder, "validate", "$file", "--today", "${Samples.today}", "--format", "html", "--lang", "da", "--ids")
        Engine().read(file, Samples.today).use { reading ->
            assertEquals(expected, reading.html(Lang.DA, ids = true))
            assertEquals(reading.html(Lang.DA), reading.html(Lang.DA, ids = false))
            assertTrue(expected.contains(">lift-2<"))
            assertFalse(reading.html(Lang.DA).contains("lift-2"))
        }
    }

    @Test
    fun `a page is made by the strategy that the delivery was judged by`(@TempDir folder: Path) {
        val own = Strategy.fromJson(Samples.OWN_STRATEGY)
        val course =
            Samples.course.copy(
                profile = "brief", tenancy = LocalDate.of(2013, 4, 20), plans = emptyList(), end = null, transfer = null,
                closingNote = null,
            )
        val text = writeDeliveryNdjson(Samples.delivery.copy(strategy = "own"), listOf(Record.Course(course)))
        val file = Files.writeString(folder.resolve("delivery.ndjson"), text)
        val strategy = Files.writeString(folder.resolve("own.json"), Samples.OWN_STRATEGY)
        val expected =
            output(
                folder, "validate", "$file", "--today", "${Samples.today}", "--format", "html", "--strategy", "$strategy",
            )
        Engine(listOf(Strategy.shipped("exit_dk"), own)).read(file, Samples.today).use { reading ->
            assertEquals(expected, reading.html())
            assertTrue(expected.contains("Phases: 1 May 2013 – 31 October 2013"))
        }
    }

    @Test
    fun `a policy and a strategy of one's own give the same report`(@TempDir folder: Path) {
        val policy = Files.writeString(folder.resolve("policy.json"), PolicyTest.JSON)
        val strategy = Files.writeString(folder.resolve("own.json"), Samples.OWN_STRATEGY)
        val engine = Engine(listOf(Strategy.fromJson(Samples.OWN_STRATEGY)), Policy.fromJson(PolicyTest.JSON))
        for (named in listOf("own", "cti", "exit_dk_pilot")) {
            val delivery = Samples.delivery.copy(strategy = named)
            val text = writeDeliveryNdjson(delivery, listOf(Record.Contact(Samples.contact), Record.Course(PolicyTest.unplanned)))
            val file = Files.writeString(folder.resolve("$named.ndjson"), text)
            val options = arrayOf("--today", "${Samples.today}", "--format", "json", "--strategy", "$strategy", "--policy", "$policy")
            val expected = output(folder, "validate", "$file", *options)
            engine.read(file, Samples.today).use { reading ->
                assertEquals(expected, reading.reportJson() + "\n", named)
                assertEquals(named, reading.report().strategy.id)
            }
        }
    }

    @Test
    fun `a synthetic delivery has the same bytes`(@TempDir folder: Path) {
        assertEquals(output(folder, "generate"), String(Udvej.generate()))
        val own = Files.writeString(folder.resolve("own.json"), Samples.OWN_STRATEGY)
        val expected =
            output(
                folder, "generate", "--seed", (-7L).toULong().toString(), "--records", "40", "--municipality", "0751",
                "--first-day", "2013-02-01", "--last-day", "2014-02-28", "--strategy", "$own", "--doubtful", "100",
            )
        val made =
            Udvej.generate(
                seed = -7,
                records = 40,
                municipality = "0751",
                firstDay = LocalDate.of(2013, 2, 1),
                lastDay = LocalDate.of(2014, 2, 28),
                strategy = Strategy.fromJson(Samples.OWN_STRATEGY),
                doubtfulPercent = 100,
            )
        assertEquals(expected, String(made))
    }

    @Test
    fun `fidelity is counted alike`(@TempDir folder: Path) {
        val bytes = Udvej.generate(records = 2000, doubtfulPercent = 30)
        val file = Files.write(folder.resolve("delivery.ndjson"), bytes)
        val today = LocalDate.of(2016, 1, 1)
        val expected = ObjectMapper().readTree(output(folder, "fidelity", "$file", "--today", "$today", "--format", "json"))
        val fidelity = Engine().read(bytes, today).use { it.report().fidelity()!! }
        assertEquals(expected["municipality"].textValue(), fidelity.municipality)
        assertEquals(expected["strategy"].textValue(), fidelity.strategy)
        assertEquals(expected["today"].textValue(), "${fidelity.today}")
        val counts =
            expected["items"].map { row ->
                row["item"].textValue() to listOf("met", "not_met", "not_assessable").map { row[it].longValue() }
            }
        assertEquals(counts, fidelity.items.map { it.item.code to listOf(it.met, it.notMet, it.notAssessable) })
        assertTrue(fidelity.items.any { it.met > 0 } && fidelity.items.any { it.notMet > 0 })
    }

    @Test
    fun `the command and the library explain a rule in the same words`(@TempDir folder: Path) {
        for (lang in Lang.entries) {
            val code = "anonymity-lifted-twice"
            val expected = output(folder, "explain", code, "--lang", lang.name.lowercase())
            assertEquals(expected, explain(code, lang) + "\n")
        }
    }
}
