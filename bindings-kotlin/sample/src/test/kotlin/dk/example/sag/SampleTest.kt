package dk.example.sag

import dk.udvej.Engine
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Clock
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneId
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.springframework.beans.factory.annotation.Autowired
import org.springframework.boot.test.context.SpringBootTest
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment
import org.springframework.boot.test.context.TestConfiguration
import org.springframework.boot.test.web.server.LocalServerPort
import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Import
import org.springframework.context.annotation.Primary
import org.springframework.jdbc.core.simple.JdbcClient

/** Tests the application with a real database and a real browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(SampleTest.Now::class)
class SampleTest {
    @LocalServerPort private var port = 0

    @Autowired private lateinit var jdbc: JdbcClient

    @Autowired private lateinit var calendar: SettableClock

    @Autowired private lateinit var engine: Engine

    @BeforeEach
    fun clear() {
        jdbc.sql("truncate case_file cascade").update()
        calendar.day = day("2014-03-03")
    }

    private fun day(text: String): LocalDate = LocalDate.parse(text)

    private fun send(method: String, path: String, body: String = ""): HttpResponse<String> {
        val request =
            HttpRequest.newBuilder(URI.create("http://localhost:$port$path"))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build()
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())
    }

    /** Returns the whole database as text. */
    private fun database(): String =
        jdbc.sql("select content::text from record").query(String::class.java).list().joinToString("\n")

    private fun contact(id: String, more: String = "") =
        """{"record":"contact","id":"$id","revision":1,"status":"active","day":"2014-03-03","municipality":"0101",""" +
            """"administration":"social","unit":"socialcenter","received_by":"bridge_builder","referred_by":"kcp",""" +
            """"client":"anonymous"$more}"""

    @Test
    fun `a caseworker takes a case from the first contact to the end`() {
        Browser("http://localhost:$port").use { browser ->
            browser.open("/")
            assertTrue("Der er ingen sager endnu." in browser.text)
            browser.day("[name=day]", day("2014-03-03"))
            browser.choose("[name=referrer]", "KCP")
            browser.click("[name=topics][value=HOUSING]")
            browser.send("main form[method=post] button")
            assertTrue(browser.path.startsWith("/sager/"), browser.path)
            assertEquals("anonym", browser.read("#client"))

            // The rules forbid a grant to an anonymous client, and nothing is saved.
            browser.click("#contacts ~ details summary")
            browser.click("#contacts ~ details [name=topics][value=CASH_BENEFIT]")
            browser.click("#contacts ~ details [name=results][value=CASH_BENEFIT-GRANTED]")
            browser.send("#contacts ~ details button")
            assertTrue("anonymity-result-needs-client" in browser.read(".problems .error"))
            browser.screenshot("refused")

            // An invalid CPR number is refused, and the message does not repeat it.
            calendar.day = day("2014-03-20")
            browser.open(browser.path)
            browser.type("[name=cpr]", "0707614285x")
            browser.day("[name=consent]", day("2014-03-20"))
            browser.send("#lift button")
            assertTrue("Det er ikke et CPR-nummer" in browser.read(".problems"))
            assertFalse("0707614285" in browser.text)
            browser.type("[name=cpr]", "070761-4285")
            browser.day("[name=consent]", day("2014-03-20"))
            browser.send("#lift button")
            assertEquals("kendt under pseudonym", browser.read("#client"))

            calendar.day = day("2014-04-02")
            browser.open(browser.path)
            browser.type("#course [name=worker]", "b-7")
            browser.click("#course [name=adult]")
            browser.send("#course button")
            calendar.day = day("2014-05-01")
            browser.open(browser.path)
            browser.day(".start-clock [name=day]", day("2014-05-01"))
            browser.send(".start-clock button")
            assertTrue("fase 1: dag 1" in browser.text, browser.text)

            calendar.day = day("2014-05-10")
            browser.open(browser.path)
            browser.click(".plan summary")
            browser.click(".plan [name=areas][value=HOUSING]")
            browser.click(".plan [name=areas][value=NETWORK]")
            browser.send(".plan button")
            for (meeting in listOf("2014-05-12", "2014-05-23", "2014-06-16", "2014-08-04")) {
                calendar.day = day(meeting)
                browser.open(browser.path)
                browser.click(".meetings summary")
                browser.click(".meetings [name=with][value=CLIENT]")
                browser.day(".meetings [name=day]", day(meeting))
                browser.send(".meetings button")
                assertTrue("Mødet er registreret." in browser.text)
            }

            calendar.day = day("2014-09-20")
            browser.open(browser.path)
            assertTrue("fase 2: dag 20" in browser.text, browser.text)
            assertTrue(browser.has(".timeline .nu") && browser.has(".timeline .now") && browser.has(".badge.overdue"))
            browser.click("#forbidden summary")
            assertTrue("anonymiteten er allerede ophævet" in browser.read("#forbidden"))
            browser.screenshot("case")
            val case = browser.path
            browser.open("/")
            assertTrue("fase 2: læg en plan for fasen" in browser.read("#due"))
            assertTrue(" 2014 målingen ved start: WHO-5 trivselsindeks" in browser.read("#due"), browser.read("#due"))
            browser.screenshot("home")

            assertFalse("070761" in database(), "no CPR number is kept")
            val delivery = send("GET", "/leverance?firstDay=2014-01-01&lastDay=2014-09-20").body()
            engine.read(delivery.toByteArray(), day("2014-09-20")).use { assertTrue(it.accepted(), it.reportJson()) }
            assertEquals(8, delivery.lines().count { it.isNotEmpty() }, "a header, a contact, a lifting, a course, four meetings")

            browser.open(case)
            browser.click("#withdraw summary")
            browser.send("#withdraw button")
            assertEquals("har trukket samtykket tilbage", browser.read("#client"))
            assertEquals(2, database().lines().size, "the anonymous contact and the withdrawal")
        }
    }

    @Test
    fun `the API refuses what the rules refuse, with code, pointer and Danish text`() {
        val granted = ""","advice":["cash_benefit"],"results":[{"kind":"cash_benefit","decision":"granted"}]"""
        val refused = send("POST", "/api/sager", contact("c-1", granted))
        assertEquals(422, refused.statusCode())
        assertEquals("application/problem+json", refused.headers().firstValue("content-type").get())
        for (part in listOf(
            """"type":"urn:udvej:rule:anonymity-result-needs-client"""",
            """"code":"anonymity-result-needs-client"""",
            """"pointer":"/results/0"""",
            """"title":"Reglerne afviser registreringen"""",
        )) assertTrue(part in refused.body(), refused.body())
        assertEquals("", database(), "what was refused is not saved, nor the case it would have opened")

        val opened = send("POST", "/api/sager", contact("c-1"))
        assertEquals(201, opened.statusCode(), opened.body())
        val case = opened.headers().firstValue("location").get()
        assertEquals(200, send("POST", "$case/poster", contact("c-2")).statusCode())
        assertEquals(422, send("POST", "$case/poster", contact("c-2", ""","card_shown":true""")).statusCode())
        assertEquals(409, send("POST", "/api/sager", contact("c-1")).statusCode(), "another case has it")
        assertEquals("[]", send("GET", "/api/forfaldne").body())
    }

    @Test
    fun `an invalid record and an unknown case are reported`() {
        val unreadable = send("POST", "/api/sager", """{"record":"contact","name":"Karen"}""")
        assertEquals(400, unreadable.statusCode())
        assertTrue("urn:udvej:not-a-record" in unreadable.body() && "Karen" !in unreadable.body(), unreadable.body())
        val nobody = "00000000-0000-0000-0000-000000000000"
        assertEquals(404, send("POST", "/api/sager/$nobody/poster", contact("c-1")).statusCode())
        assertEquals(404, send("GET", "/sager/$nobody").statusCode())
    }

    /** The day of the tests. */
    class SettableClock : Clock() {
        @Volatile var day: LocalDate = LocalDate.EPOCH

        override fun getZone(): ZoneId = ZoneId.of("Europe/Copenhagen")

        override fun withZone(zone: ZoneId): Clock = this

        override fun instant(): Instant = day.atTime(12, 0).atZone(zone).toInstant()
    }

    @TestConfiguration(proxyBeanMethods = false)
    class Now {
        @Bean @Primary fun settableClock() = SettableClock()
    }
}
