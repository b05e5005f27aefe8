package dk.example.sag

import dk.udvej.Case
import dk.udvej.Record
import dk.udvej.recordFromJson
import dk.udvej.toJson
import java.time.LocalDate
import java.util.UUID
import org.springframework.beans.factory.annotation.Value
import org.springframework.jdbc.core.simple.JdbcClient
import org.springframework.stereotype.Component

/** Stores cases. Each record is one line of JSON, as in a delivery. */
@Component
class CaseStore(private val jdbc: JdbcClient, @Value("\${sample.municipality}") private val municipality: String) {
    fun create(opened: LocalDate): UUID {
        val id = UUID.randomUUID()
        jdbc.sql("insert into case_file (id, opened) values (?, ?)").params(id, opened).update()
        return id
    }

    /** Returns every case that has a record, the newest first. */
    fun all(): Map<UUID, Case> =
        jdbc
            .sql("select case_id, content from record join case_file on case_file.id = case_id order by opened desc, case_id")
            .query { row, _ -> row.getObject(1, UUID::class.java) to recordFromJson(row.getString(2)) }
            .list()
            .groupBy({ it.first }, { it.second })
            .mapValues { Case(municipality, it.value) }

    /** Returns the case, or null if there is none. */
    fun find(id: UUID): Case? = read(id, "")

    /** Returns the same, and locks the case until the transaction ends. */
    fun lock(id: UUID): Case? = read(id, "for update")

    private fun read(id: UUID, lock: String): Case? {
        val there = jdbc.sql("select id from case_file where id = ? $lock").param(id).query(UUID::class.java).optional()
        if (there.isEmpty) return null
        val records =
            jdbc
                .sql("select content from record where case_id = ?")
                .param(id)
                .query { row, _ -> recordFromJson(row.getString(1)) }
                .list()
        return Case(municipality, records)
    }

    /** Saves the case. Records that are no longer in it, for example after a withdrawal of consent, are deleted. */
    fun save(id: UUID, case: Case) {
        jdbc.sql("delete from record where case_id = ?").param(id).update()
        for (record in case.records) {
            val (type, recordId) = key(record)
            jdbc
                .sql("insert into record (case_id, type, id, content) values (?, ?, ?, ?::json)")
                .params(id, type, recordId, record.toJson())
                .update()
        }
    }

    private fun key(record: Record): Pair<String, String> =
        when (record) {
            is Record.Contact -> "contact" to record.contact.id
            is Record.AnonymityLift -> "anonymity_lift" to record.lift.id
            is Record.ConsentWithdrawal -> "consent_withdrawal" to record.withdrawal.id
            is Record.Course -> "course" to record.course.id
            is Record.Meeting -> "meeting" to record.meeting.id
            is Record.Support -> "support" to record.support.id
            is Record.Baseline -> "baseline" to record.baseline.id
            is Record.Measurement -> "measurement" to record.measurement.id
            is Record.Outcome -> "outcome" to record.outcome.id
            else -> error("no case has such a record")
        }
}
