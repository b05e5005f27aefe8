package dk.udvej

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** A report is byte-equal to that of the `udvej` command, whose path is in `UDVEJ_COMMAND`. */
class CommandTest {
    @Test
    fun `the command and the library give the same bytes`(@TempDir folder: Path) {
        val command = System.getenv("UDVEJ_COMMAND") ?: error("set UDVEJ_COMMAND to the path of the `udvej` command")
        val deliveries =
            mapOf(
                "mixed.ndjson" to Samples.ndjson,
                "broken.ndjson" to Samples.ndjson + "{\"record\":\"contact\",\"nyt\":\"ø\"}\n{",
                "empty.ndjson" to "",
                "whole.json" to writeDeliveryDocument(Samples.delivery, listOf(Record.Course(Samples.course))),
            )
        for ((name, text) in deliveries) {
            val file = Files.writeString(folder.resolve(name), text)
            val output = folder.resolve("$name.out").toFile()
            val process =
                ProcessBuilder(command, "check", "$file", "--today", "${Samples.today}", "--format", "json")
                    .redirectOutput(output)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the command did not end")
            val report = Engine().read(text.toByteArray(), Samples.today).reportJson()
            assertEquals(report, output.readText().removeSuffix("\n"), name)
        }
    }
}
