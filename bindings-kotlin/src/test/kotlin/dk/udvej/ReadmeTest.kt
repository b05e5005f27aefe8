package dk.udvej

import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Runs the Kotlin block of the README. [ReadmeJavaTest] runs the Java block. */
class ReadmeTest {
    @Test
    fun `the block in Kotlin runs`() {
        Engine().use { engine ->
            engine.read(Path.of("tests/deliveries/exit-pakken-table-1.ndjson"), LocalDate.of(2013, 3, 7)).use { reading ->
                val report = reading.report()
                for (finding in report.findings) {
                    println("${finding.line} ${finding.code}: ${finding.text(Lang.DA)}; ${finding.remedy(Lang.DA)}")
                }
                check(report.accepted)
            }
        }
        val schedule = Udvej.schedule("exit_dk", LocalDate.of(2013, 10, 31))
        check(schedule.on(LocalDate.of(2014, 3, 1)).phase == PhaseKind.TRY_OUT)
    }

    @Test
    fun `the blocks are those that run`() {
        val folder = "bindings-kotlin/src/test"
        assertStandIn("README.md", "kotlin", 1, "$folder/kotlin/dk/udvej/ReadmeTest.kt")
        assertStandIn("README.md", "java", 1, "$folder/java/dk/udvej/ReadmeJavaTest.java")
        assertStandIn("bindings-kotlin/README.md", "kotlin", 5, "$folder/kotlin/dk/udvej/BindingReadmeTest.kt")
        assertStandIn("bindings-kotlin/README.md", "java", 1, "$folder/java/dk/udvej/ReadmeJavaTest.java")
    }

    private fun assertStandIn(readme: String, language: String, count: Int, source: String) {
        fun withoutIndent(text: String) = text.lines().joinToString("\n") { it.trim() }
        val blocks = Files.readString(Path.of(readme)).split("```$language\n").drop(1).map { it.substringBefore("```") }
        assertEquals(count, blocks.size, readme)
        val code = withoutIndent(Files.readString(Path.of(source)))
        for (block in blocks) assertTrue(code.contains(withoutIndent(block).trim()), block)
    }
}
