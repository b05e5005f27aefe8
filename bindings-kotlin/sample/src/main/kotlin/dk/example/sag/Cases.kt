package dk.example.sag

import dk.udvej.Case
import dk.udvej.Command
import dk.udvej.Engine
import dk.udvej.Finding
import dk.udvej.Step
import java.time.Clock
import java.time.LocalDate
import java.util.UUID
import org.springframework.stereotype.Component
import org.springframework.transaction.support.TransactionTemplate

/** The operations on cases. The library applies all rules. */
@Component
class Cases(
    private val engine: Engine,
    private val store: CaseStore,
    private val transaction: TransactionTemplate,
    private val clock: Clock,
) {
    val today: LocalDate
        get() = LocalDate.now(clock)

    fun find(id: UUID): Case = store.find(id) ?: throw NoSuchCase()

    fun all(): Map<UUID, Case> = store.all()

    /** Opens a case with its first contact. */
    fun open(command: Command.OpenContact): UUID =
        transaction.execute {
            val id = store.create(today)
            act(id, command)
            id
        }!!

    /**
     * Runs the command, or throws [Refused] with the findings that forbid it.
     *
     * @return the new warnings
     */
    fun act(id: UUID, command: Command): List<Finding> =
        transaction.execute {
            when (val step = engine.step(store.lock(id) ?: throw NoSuchCase(), command, today)) {
                is Step.Taken -> {
                    store.save(id, step.case)
                    step.findings
                }
                is Step.Refused -> throw Refused(step.findings.map(Problem::of))
                is Step.Impossible -> throw Refused(listOf(Problem.of(step.obstacle)))
            }
        }!!
}
