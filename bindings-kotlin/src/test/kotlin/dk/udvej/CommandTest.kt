package dk.udvej

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import kotlin.io.path.listDirectoryEntries
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** A report and a manual page are byte-equal to those of the `udvej` command, whose path is in `UDVEJ_COMMAND`. */
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
    fun `the command and the library explain a rule in the same words`(@TempDir folder: Path) {
        for (lang in Lang.entries) {
            val code = "anonymity-lifted-twice"
            val expected = output(folder, "explain", code, "--lang", lang.name.lowercase())
            assertEquals(expected, explain(code, lang) + "\n")
        }
    }
}
