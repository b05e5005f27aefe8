package dk.example.sag

import dk.udvej.Command
import dk.udvej.Record
import dk.udvej.recordFromJson
import java.net.URI
import java.util.UUID
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.RestController

/** The API for other programs. Records are JSON as in a delivery. */
@RestController
@RequestMapping("/api")
class ApiController(private val cases: Cases, private val tasks: Tasks) {
    /** Opens a case with a contact. */
    @PostMapping("/sager")
    fun open(@RequestBody json: String): ResponseEntity<List<Problem>> {
        val command = commandOf(json) as? Command.OpenContact ?: throw Refused(listOf(NOT_HERE))
        return ResponseEntity.created(URI.create("/api/sager/${cases.open(command)}")).body(emptyList())
    }

    /** Adds a record to a case. Returns the new warnings. */
    @PostMapping("/sager/{id}/poster")
    fun add(@PathVariable id: UUID, @RequestBody json: String): List<Problem> =
        cases.act(id, commandOf(json)).map(Problem::of)

    /** Returns the tasks that are due on this day or overdue. */
    @GetMapping("/forfaldne")
    fun due(): List<Task> = tasks.due()

    private fun commandOf(json: String): Command =
        when (val record = recordFromJson(json)) {
            is Record.Contact -> Command.OpenContact(record.contact)
            is Record.Course -> Command.OpenCourse(record.course)
            is Record.Meeting -> Command.RecordMeeting(record.meeting)
            is Record.Support -> Command.RecordSupport(record.support)
            is Record.Baseline -> Command.RecordBaseline(record.baseline)
            is Record.Measurement -> Command.RecordMeasurement(record.measurement)
            is Record.Outcome -> Command.RecordOutcome(record.outcome)
            else -> throw Refused(listOf(NOT_HERE))
        }

    private companion object {
        val NOT_HERE =
            Problem(
                code = "not-here",
                pointer = "/record",
                text = "Den slags registreres ikke her.",
                remedy = "Åbn sagen med en henvendelse. Anonymitet og samtykke registreres på sagens side.",
            )
    }
}
