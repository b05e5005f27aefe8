package dk.udvej

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import java.io.ByteArrayOutputStream
import java.nio.file.Path
import java.time.LocalDate
import java.util.HexFormat
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.nameWithoutExtension
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Runs the vectors that every language runs. `tests/README.md` describes their form. */
class VectorsTest {
    private val mapper = ObjectMapper()
    private val engine = Engine()
    private val shipped = shippedStrategies().map(Strategy::shipped)
    private val files: List<Path> = Path.of("tests", "vectors").listDirectoryEntries("*.json").sorted()

    /**
     * Returns the bytes of a line: a text as it is, `$hex` as bytes, `$repeat` as a long line, any other value as its
     * JSON.
     */
    private fun line(value: JsonNode): ByteArray =
        when {
            value.isTextual -> value.textValue().toByteArray()
            value.has("\$hex") -> HexFormat.of().parseHex(value["\$hex"].textValue())
            value.has("\$repeat") -> value["\$repeat"].textValue().repeat(value["times"].intValue()).toByteArray()
            else -> mapper.writeValueAsBytes(value)
        }

    private fun bytes(vector: JsonNode): ByteArray {
        val lines = vector["input"].map(::line)
        val bytes = ByteArrayOutputStream()
        lines.forEachIndexed { i, line ->
            bytes.write(line)
            val unterminated = i == lines.lastIndex && vector.path("unterminated").booleanValue()
            if (!unterminated) bytes.write('\n'.code)
        }
        return bytes.toByteArray()
    }

    /** Returns the engine of a vector: the shipped strategies and its own, with its policy. */
    private fun engine(vector: JsonNode): Engine {
        if (!vector.has("strategy") && !vector.has("policy")) return engine
        val own = vector["strategy"]?.let { Strategy.fromJson(mapper.writeValueAsString(it)) }
        val policy = vector["policy"]?.let { Policy.fromJson(mapper.writeValueAsString(it)) }
        return Engine(shipped + listOfNotNull(own), policy ?: Policy())
    }

    private fun run(vector: JsonNode) {
        val today = LocalDate.parse(vector["today"].textValue())
        val expected = vector["expected"]
        val (engine, bytes) = engine(vector) to bytes(vector)
        engine.read(bytes, today).use { reading ->
            val report = reading.report()
            assertEquals(report, engine.validate(bytes, today))
            assertEquals(reading.reportJson(), report.toJson())
            val wanted =
                expected["findings"].map {
                    Triple(it["code"].textValue(), it["line"]?.takeUnless(JsonNode::isNull)?.longValue(), it["path"].textValue())
                }
            assertEquals(wanted, report.findings.map { Triple(it.code, it.line, it.path) })
            assertEquals(expected["accepted"].booleanValue(), report.accepted)
            for ((finding, want) in report.findings.zip(expected["findings"])) {
                val args = want["args"] ?: continue
                assertEquals(args.properties().associate { it.key to it.value.textValue() }, finding.args.associate { it.name to it.value })
            }
            assertEquals(mapper.readTree(reading.reportJson())["digest"].textValue(), report.digest)
            // Every record converts both ways without loss.
            for (record in reading.records() + reading.quarantine().mapNotNull { it.record }) {
                assertEquals(record, recordFromJson(record.toJson()))
            }
            reading.delivery()?.let { assertEquals(reading.toNdjson(), writeDeliveryNdjson(it, reading.records())) }
        }
    }

    @TestFactory
    fun `every vector gives the findings that it expects and no others`(): List<DynamicTest> =
        files.flatMap { file ->
            mapper.readTree(file.toFile()).map { vector ->
                dynamicTest("${file.nameWithoutExtension}: ${vector["description"].textValue()}") { run(vector) }
            }
        }

    @Test
    fun `every rule has a file of vectors`() {
        assertEquals(rules().map { it.code }.sorted(), files.map { it.nameWithoutExtension }.sorted())
        assertTrue(files.isNotEmpty())
    }
}
