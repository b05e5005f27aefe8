package dk.example.sag

import dk.udvej.Administration
import dk.udvej.AdviceTopic
import dk.udvej.Allowance
import dk.udvej.Answer
import dk.udvej.BrokeredTo
import dk.udvej.CardToken
import dk.udvej.ClientRef
import dk.udvej.Contact
import dk.udvej.ContactResult
import dk.udvej.Decision
import dk.udvej.Lang
import dk.udvej.Receiver
import dk.udvej.RecordStatus
import dk.udvej.Referrer
import dk.udvej.ResultKind
import dk.udvej.Severity
import dk.udvej.UnitKind
import dk.udvej.isDecided
import dk.udvej.label
import dk.udvej.text
import java.time.LocalDate
import java.util.UUID

/** The results that the form offers: each with every decision, or with everybody whom a contact can be brokered to. */
val RESULTS: Map<String, ContactResult> =
    ResultKind.entries
        .flatMap { kind ->
            when {
                isDecided(kind) -> Decision.entries.map { ContactResult(kind, decision = it) }
                kind == ResultKind.CONTACT_BROKERED -> BrokeredTo.entries.map { ContactResult(kind, to = it) }
                else -> listOf(ContactResult(kind))
            }
        }.associateBy { listOfNotNull(it.kind, it.decision, it.to).joinToString("-") }

/** What a person reads of a result. */
fun ContactResult.label(): String =
    listOfNotNull(kind.label(Lang.DA), decision?.label(Lang.DA), to?.label(Lang.DA)).joinToString(": ")

/** The form of a contact. An id is a letter and a random UUID. */
data class ContactForm(
    val day: LocalDate,
    val administration: Administration,
    val unit: UnitKind,
    val receiver: Receiver,
    val referrer: Referrer,
    val card: String?,
    val first: Answer?,
    val topics: List<AdviceTopic>?,
    val results: List<String>?,
) {
    /** Returns a contact of the known client, else of the holder of the card, else of an anonymous client. */
    fun contact(municipality: String, known: ClientRef?): Contact {
        val token = card?.trim()?.uppercase()?.ifEmpty { null }
        return Contact(
            id = newId("c"),
            revision = 1,
            status = RecordStatus.ACTIVE,
            day = day,
            municipality = municipality,
            administration = administration,
            unit = unit,
            receivedBy = receiver,
            referredBy = referrer,
            client = known ?: token?.let { ClientRef.Card(CardToken(it)) } ?: ClientRef.Anonymous,
            cardShown = token != null,
            firstContact = first ?: Answer.UNKNOWN,
            advice = topics.orEmpty(),
            results = results.orEmpty().map { RESULTS.getValue(it) },
        )
    }
}

/** Returns a new id. */
fun newId(prefix: String): String = "$prefix-${UUID.randomUUID()}"

/** A command that is not allowed now, and why. */
class Forbidden(allowance: Allowance) {
    val what: String = allowance.command.label(Lang.DA)
    val why: String =
        allowance.obstacle?.label(Lang.DA)
            ?: allowance.findings.filter { it.severity == Severity.ERROR }.joinToString("; ") { it.text(Lang.DA) }
}
