package dk.example.sag

import dk.udvej.Finding
import dk.udvej.Lang
import dk.udvej.Obstacle
import dk.udvej.UdvejException
import dk.udvej.code
import dk.udvej.label
import dk.udvej.remedy
import dk.udvej.text
import java.net.URI
import org.springframework.dao.DuplicateKeyException
import org.springframework.http.HttpStatus
import org.springframework.http.ProblemDetail
import org.springframework.web.bind.annotation.ExceptionHandler
import org.springframework.web.bind.annotation.RestControllerAdvice

/** A fault, as a caseworker reads it. */
data class Problem(val code: String, val pointer: String, val text: String, val remedy: String, val severity: String = "error") {
    val forbids: Boolean
        get() = severity == "error"

    companion object {
        @JvmStatic
        fun of(finding: Finding) =
            Problem(
                code = finding.code,
                pointer = finding.path,
                text = finding.text(Lang.DA),
                remedy = finding.remedy(Lang.DA),
                severity = finding.severity.code,
            )

        fun of(obstacle: Obstacle) = Problem(obstacle.code, "", obstacle.label(Lang.DA), "")
    }
}

/** The rules forbid the command. */
class Refused(val problems: List<Problem>) : RuntimeException("the rules forbid it")

/** There is no case with this id. */
class NoSuchCase : RuntimeException("there is no such case")

/** Problem responses of the API, by RFC 9457. */
@RestControllerAdvice(assignableTypes = [ApiController::class])
class Problems {
    @ExceptionHandler
    fun refused(refused: Refused): ProblemDetail {
        val forbidding = refused.problems.first { it.forbids }
        val problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, forbidding.text)
        problem.type = URI.create("urn:udvej:rule:${forbidding.code}")
        problem.title = "Reglerne afviser registreringen"
        problem.setProperty("code", forbidding.code)
        problem.setProperty("pointer", forbidding.pointer)
        problem.setProperty("remedy", forbidding.remedy)
        problem.setProperty("errors", refused.problems)
        return problem
    }

    @ExceptionHandler
    fun unreadable(unreadable: UdvejException.NotARecord): ProblemDetail {
        val problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, unreadable.message)
        problem.type = URI.create("urn:udvej:not-a-record")
        problem.title = "Teksten er ikke en post"
        return problem
    }

    /** The library checks one case. The database ensures that an id is used in one case only. */
    @ExceptionHandler
    fun taken(@Suppress("unused") taken: DuplicateKeyException): ProblemDetail =
        ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "En anden sag har en post med det id.")

    @ExceptionHandler
    fun missing(@Suppress("unused") missing: NoSuchCase): ProblemDetail =
        ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "Der er ingen sag med det nummer.")
}
