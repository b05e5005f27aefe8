package dk.example.sag

import dk.udvej.Administration
import dk.udvej.AdviceTopic
import dk.udvej.CardToken
import dk.udvej.Case
import dk.udvej.ClientRef
import dk.udvej.ClientState
import dk.udvej.Command
import dk.udvej.Contact
import dk.udvej.Course
import dk.udvej.CourseEnd
import dk.udvej.CourseKind
import dk.udvej.EndReason
import dk.udvej.Engine
import dk.udvej.FocusArea
import dk.udvej.Lang
import dk.udvej.LiftSource
import dk.udvej.Meeting
import dk.udvej.MeetingParty
import dk.udvej.MeetingPlace
import dk.udvej.Period
import dk.udvej.PhaseKind
import dk.udvej.PhasePlan
import dk.udvej.Pseudonymizer
import dk.udvej.Receiver
import dk.udvej.Record
import dk.udvej.RecordStatus
import dk.udvej.Referrer
import dk.udvej.UdvejException
import dk.udvej.UnitKind
import dk.udvej.WorkerPeriod
import dk.udvej.calendar
import dk.udvej.label
import dk.udvej.schedule
import jakarta.servlet.http.HttpServletRequest
import java.time.Clock
import java.time.Instant
import java.time.LocalDate
import java.util.UUID
import org.springframework.beans.factory.annotation.Value
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.stereotype.Controller
import org.springframework.ui.Model
import org.springframework.web.bind.annotation.ExceptionHandler
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.ModelAttribute
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.servlet.mvc.support.RedirectAttributes

/** The pages of a caseworker. */
@Controller
class PageController(
    private val cases: Cases,
    private val tasks: Tasks,
    private val engine: Engine,
    private val pseudonymizer: Pseudonymizer,
    private val export: DeliveryExport,
    private val clock: Clock,
    @Value("\${sample.municipality}") private val municipality: String,
) {
    @ModelAttribute
    fun lists(model: Model) {
        model.addAttribute("da", Lang.DA)
        model.addAttribute("today", cases.today)
        model.addAttribute("administrations", options<Administration> { it.label(Lang.DA) })
        model.addAttribute("units", options<UnitKind> { it.label(Lang.DA) })
        model.addAttribute("receivers", options<Receiver> { it.label(Lang.DA) })
        model.addAttribute("referrers", options<Referrer> { it.label(Lang.DA) })
        model.addAttribute("topics", options<AdviceTopic> { it.label(Lang.DA) })
        model.addAttribute("results", RESULTS.mapValues { it.value.label() })
        model.addAttribute("focusAreas", options<FocusArea> { it.label(Lang.DA) })
        model.addAttribute("parties", options<MeetingParty> { it.label(Lang.DA) })
        model.addAttribute("places", options<MeetingPlace> { it.label(Lang.DA) })
        model.addAttribute("endReasons", options<EndReason> { it.label(Lang.DA) })
    }

    private inline fun <reified E : Enum<E>> options(label: (E) -> String): Map<String, String> =
        enumValues<E>().associate { it.name to label(it) }

    @GetMapping("/")
    fun home(model: Model): String {
        val all = cases.all()
        model.addAttribute("tasks", tasks.due())
        model.addAttribute("cases", all.map { (id, case) -> line(id, case) })
        return "home"
    }

    private fun line(id: UUID, case: Case): CaseLine {
        val status = engine.status(case, cases.today)
        val phase = status.courses.lastOrNull()?.let { summary(it.status.ended, it.status.day.phase, it.status.day.dayOfPhase) }
        val contacts = case.records.filterIsInstance<Record.Contact>()
        return CaseLine(id, status.client.label(Lang.DA), contacts.size, contacts.maxOfOrNull { it.contact.day }, phase ?: "intet forløb")
    }

    private fun summary(ended: Boolean, phase: PhaseKind?, day: Long?): String =
        when {
            ended -> "afsluttet"
            phase == null -> "ikke i nogen af de tre faser"
            else -> "${phase.label(Lang.DA)}: dag $day"
        }

    @GetMapping("/sager/{id}")
    fun case(@PathVariable id: UUID, model: Model): String {
        val case = cases.find(id)
        val today = cases.today
        val status = engine.status(case, today)
        val allowances = engine.allowed(case, today)
        model.addAttribute("id", id)
        model.addAttribute("client", status.client.label(Lang.DA))
        model.addAttribute("known", status.client == ClientState.KNOWN)
        model.addAttribute("contacts", case.records.filterIsInstance<Record.Contact>().map { it.contact }.sortedBy { it.day })
        model.addAttribute("lift", case.records.filterIsInstance<Record.AnonymityLift>().firstOrNull()?.lift)
        model.addAttribute("allowed", allowances.filter { it.allowed }.map { it.command.name }.toSet())
        model.addAttribute("forbidden", allowances.filterNot { it.allowed }.map(::Forbidden))
        model.addAttribute("findings", engine.findings(case, today).map(Problem::of))
        model.addAttribute(
            "courses",
            status.courses.map { standing ->
                val course = case.records.filterIsInstance<Record.Course>().first { it.course.id == standing.course }.course
                val meetings = case.records.filterIsInstance<Record.Meeting>().map { it.meeting }
                CoursePage(
                    course,
                    course.schedule(),
                    tasks.of(id, standing),
                    meetings.filter { it.course == course.id }.sortedBy { it.day },
                    today,
                    summary(standing.status.ended, standing.status.day.phase, standing.status.day.dayOfPhase),
                )
            },
        )
        return "case"
    }

    @PostMapping("/sager")
    fun open(form: ContactForm, redirect: RedirectAttributes): String {
        val id = cases.open(Command.OpenContact(form.contact(municipality, known = null)))
        redirect.addFlashAttribute("done", "Henvendelsen er registreret.")
        return "redirect:/sager/$id"
    }

    @PostMapping("/sager/{id}/henvendelser")
    fun contact(@PathVariable id: UUID, form: ContactForm, redirect: RedirectAttributes): String {
        val known = known(cases.find(id))
        return act(id, Command.OpenContact(form.contact(municipality, known)), "Henvendelsen er registreret.", redirect)
    }

    @PostMapping("/sager/{id}/ophaevelse")
    fun lift(
        @PathVariable id: UUID,
        @RequestParam cpr: String,
        @RequestParam consent: LocalDate,
        @RequestParam(defaultValue = "false") earlier: Boolean,
        redirect: RedirectAttributes,
    ): String {
        val from = liftSource(cases.find(id)) ?: throw Refused(listOf(NOTHING_TO_LIFT))
        val command =
            Command.LiftAnonymity(
                id = newId("l"),
                day = cases.today,
                from = from,
                // The CPR number is neither stored nor logged. Only its pseudonym is used.
                pseudonym = pseudonymizer.ofCpr(cpr),
                consentDay = consent,
                linkConsentDay = consent.takeIf { earlier },
            )
        return act(id, command, "Anonymiteten er ophævet.", redirect)
    }

    @PostMapping("/sager/{id}/forloeb")
    fun course(
        @PathVariable id: UUID,
        @RequestParam worker: String,
        @RequestParam(defaultValue = "false") adult: Boolean,
        redirect: RedirectAttributes,
    ): String {
        val client = known(cases.find(id)) ?: throw Refused(listOf(NOTHING_TO_LIFT))
        val today = cases.today
        val course =
            Course(
                id = newId("f"),
                revision = 1,
                status = RecordStatus.ACTIVE,
                kind = CourseKind.CTI,
                pseudonym = client.pseudonym,
                municipality = municipality,
                residence = null,
                profile = engine.strategy().use { it.profiles().first().id },
                opened = today,
                adultConfirmed = adult,
                workers = listOf(WorkerPeriod(worker, today)),
            )
        return act(id, Command.OpenCourse(course), "Forløbet er oprettet.", redirect)
    }

    @PostMapping("/sager/{id}/forloeb/{course}/start")
    fun clock(
        @PathVariable id: UUID,
        @PathVariable course: String,
        @RequestParam day: LocalDate,
        redirect: RedirectAttributes,
    ): String = act(id, Command.StartClock(course, day), "Forløbet er startet.", redirect)

    @PostMapping("/sager/{id}/forloeb/{course}/plan")
    fun plan(
        @PathVariable id: UUID,
        @PathVariable course: String,
        @RequestParam phase: PhaseKind,
        @RequestParam(defaultValue = "") areas: List<FocusArea>,
        redirect: RedirectAttributes,
    ): String = act(id, Command.PlanPhase(course, PhasePlan(phase, cases.today, areas)), "Faseplanen er lagt.", redirect)

    @PostMapping("/sager/{id}/forloeb/{course}/moeder")
    fun meeting(
        @PathVariable id: UUID,
        @PathVariable course: String,
        @RequestParam day: LocalDate,
        @RequestParam place: MeetingPlace,
        @RequestParam(defaultValue = "") with: List<MeetingParty>,
        @RequestParam worker: String,
        redirect: RedirectAttributes,
    ): String {
        val meeting = Meeting(newId("m"), 1, RecordStatus.ACTIVE, municipality, course, day, with, place, worker)
        return act(id, Command.RecordMeeting(meeting), "Mødet er registreret.", redirect)
    }

    @PostMapping("/sager/{id}/forloeb/{course}/afslutning")
    fun end(
        @PathVariable id: UUID,
        @PathVariable course: String,
        @RequestParam reason: EndReason,
        redirect: RedirectAttributes,
    ): String = act(id, Command.EndCourse(course, CourseEnd(cases.today, reason)), "Forløbet er afsluttet.", redirect)

    @PostMapping("/sager/{id}/tilbagetraekning")
    fun withdraw(@PathVariable id: UUID, redirect: RedirectAttributes): String =
        act(id, Command.WithdrawConsent(newId("w"), cases.today), "Samtykket er trukket tilbage, og borgerens poster er slettet.", redirect)

    @GetMapping("/sager/{id}/forloeb/{course}/kalender.ics", produces = ["text/calendar;charset=UTF-8"])
    fun calendar(@PathVariable id: UUID, @PathVariable course: String): ResponseEntity<String> {
        val courses = cases.find(id).records.filterIsInstance<Record.Course>().map { it.course }
        val found = courses.firstOrNull { it.id == course } ?: throw NoSuchCase()
        return file("forloeb.ics", found.calendar(Instant.now(clock), Lang.DA))
    }

    @GetMapping("/leverance", produces = ["application/x-ndjson;charset=UTF-8"])
    fun delivery(
        @RequestParam firstDay: LocalDate,
        @RequestParam lastDay: LocalDate,
    ): ResponseEntity<String> = file("leverance.ndjson", export.ndjson(Period(firstDay, lastDay)))

    private fun file(name: String, text: String): ResponseEntity<String> =
        ResponseEntity.ok().header("Content-Disposition", "attachment; filename=$name").body(text)

    private fun act(id: UUID, command: Command, done: String, redirect: RedirectAttributes): String {
        redirect.addFlashAttribute("problems", cases.act(id, command).ifEmpty { null }?.map(Problem::of))
        redirect.addFlashAttribute("done", done)
        return "redirect:/sager/$id"
    }

    /** Shows the page again with the findings that forbid the command. */
    @ExceptionHandler
    fun refused(refused: Refused, request: HttpServletRequest, redirect: RedirectAttributes): String {
        redirect.addFlashAttribute("problems", refused.problems)
        val case = Regex("/sager/[0-9a-f-]{36}").find(request.requestURI)
        return "redirect:${case?.value ?: "/"}"
    }

    @ExceptionHandler
    fun notACpr(@Suppress("unused") wrong: UdvejException.NotACpr, request: HttpServletRequest, redirect: RedirectAttributes) =
        refused(Refused(listOf(NO_CPR)), request, redirect)

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    fun missing(@Suppress("unused") missing: NoSuchCase): String = "missing"

    private fun known(case: Case): ClientRef.Pseudonymous? =
        case.records.firstNotNullOfOrNull {
            when (it) {
                is Record.AnonymityLift -> ClientRef.Pseudonymous(it.lift.pseudonym)
                is Record.Course -> ClientRef.Pseudonymous(it.course.pseudonym)
                else -> null
            }
        }

    private fun liftSource(case: Case): LiftSource? {
        val contacts = case.records.filterIsInstance<Record.Contact>().map { it.contact }.sortedBy { it.day }
        val card = contacts.firstNotNullOfOrNull { (it.client as? ClientRef.Card)?.token }
        return card?.let { LiftSource.Card(it) } ?: contacts.lastOrNull()?.let { LiftSource.Contact(it.id) }
    }

    private companion object {
        val NO_CPR =
            Problem("cpr", "/cpr", "Det er ikke et CPR-nummer.", "Skriv ti cifre, med eller uden bindestreg.")
        val NOTHING_TO_LIFT =
            Problem("client-unknown", "", "Der er ingen anonym henvendelse i sagen.", "Registrér en henvendelse først.")
    }
}

/** A case in the list of cases. */
data class CaseLine(val id: UUID, val client: String, val contacts: Int, val latest: LocalDate?, val course: String)
