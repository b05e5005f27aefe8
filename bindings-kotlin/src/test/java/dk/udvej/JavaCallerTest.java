package dk.udvej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls the library from Java. */
class JavaCallerTest {
    private static final LocalDate TODAY = LocalDate.of(2014, 6, 30);
    private static final String CONTACT =
            "{\"record\":\"contact\",\"id\":\"c-1\",\"revision\":1,\"status\":\"active\",\"day\":\"2013-05-02\","
                    + "\"municipality\":\"0101\",\"administration\":\"social\",\"unit\":\"socialcenter\","
                    + "\"received_by\":\"bridge_builder\",\"referred_by\":\"kcp\",\"client\":\"anonymous\","
                    + "\"first_contact\":\"unknown\",\"advice\":[\"cash_benefit\"],"
                    + "\"results\":[{\"kind\":\"cash_benefit\",\"decision\":\"granted\"}]}";

    @Test
    void aDeliveryIsReadAndItsFindingsAreText() {
        try (Engine engine = Udvej.engine();
                Reading reading = engine.read("{}".getBytes(StandardCharsets.UTF_8), TODAY)) {
            Report report = reading.report();
            assertFalse(report.getAccepted());
            Finding finding = report.getFindings().get(0);
            assertEquals(Severity.ERROR, finding.getSeverity());
            assertFalse(Udvej.text(finding, Lang.DA).isEmpty());
            assertFalse(Udvej.remedy(finding).isEmpty());
            assertEquals(Udvej.VERSION, report.getLibrary());
            assertTrue(Udvej.html(reading).contains("<html lang=\"en\">"));
            assertEquals(reading.html(Lang.DA, false), Udvej.html(reading, Lang.DA));
            assertEquals(reading.html(Lang.DA, true), Udvej.html(reading, Lang.DA, true));
        }
    }

    @Test
    void aDeliveryIsJudgedWithoutBeingKept(@TempDir Path folder) throws IOException {
        byte[] bytes = CONTACT.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("delivery.ndjson"), bytes);
        try (Engine engine = Udvej.engine();
                Reading reading = engine.read(bytes, TODAY)) {
            Report report = engine.validate(bytes, TODAY);
            assertEquals(reading.report(), report);
            assertEquals(reading.reportJson(), Udvej.reportToJson(report));
            assertEquals(report, Extensions.validate(engine, file, TODAY));
            assertEquals(report, Extensions.validate(engine, ByteBuffer.wrap(bytes), TODAY));
        }
    }

    @Test
    void aRecordIsMadeAndChecked() throws UdvejException {
        Record record = Udvej.recordFromJson(CONTACT);
        assertTrue(record instanceof Record.Contact);
        Contact contact = ((Record.Contact) record).getContact();
        assertEquals(Administration.SOCIAL, contact.getAdministration());
        assertEquals("social centre", Codes.label(contact.getUnit()));
        assertEquals(ClientRef.Anonymous.INSTANCE, contact.getClient());
        assertEquals(CONTACT, Udvej.recordToJson(record));
        try (Engine engine = Udvej.engine()) {
            List<Finding> findings = engine.check(record, TODAY);
            assertEquals("anonymity-result-needs-client", findings.get(0).getCode());
        }
    }

    @Test
    void strategiesAndAPolicyAreGiven() throws UdvejException {
        Waiver waiver =
                new Waiver("cti-few-meetings", null, RecordType.COURSE, null, "", "agreed with SFI", TODAY);
        Policy policy = new Policy(10, List.of(), List.of(waiver));
        try (Strategy strategy = Udvej.strategy("cti");
                Engine engine = Udvej.engine(policy, List.of(strategy));
                Engine plain = Udvej.engine(List.of(strategy))) {
            assertEquals("cti", engine.strategy().id());
            assertEquals(policy, engine.policy());
            assertEquals(new Policy(), plain.policy());
        }
        assertThrows(UdvejException.BrokenPolicy.class, () -> Udvej.policyFromJson("[]"));
        try {
            Udvej.engine(new Policy(10, List.of(new SeverityChange("no-such-rule", Severity.ERROR, "r")), List.of()));
        } catch (UdvejException exception) {
            assertTrue(exception.getMessage().contains("/severities/0/rule"));
        }
    }

    @Test
    void aDeliveryAboutNobodyIsMadeAndCounted() throws UdvejException {
        LocalDate to = LocalDate.of(2016, 1, 1);
        try (Engine engine = Udvej.engine();
                Reading reading = engine.read(Udvej.generate(7, 200), to)) {
            assertTrue(reading.accepted());
            Fidelity fidelity = Udvej.fidelity(reading.report());
            FidelityCount first = fidelity.getItems().get(0);
            assertEquals(FidelityItem.TIME_LIMITED, first.getItem());
            assertEquals("cti-past-end", Extensions.getRule(first.getItem()));
            assertEquals("forløbet slutter med sidste fase", Codes.label(first.getItem(), Lang.DA));
        }
    }

    @Test
    void aMeetingIsRead() throws UdvejException {
        Record record =
                Udvej.recordFromJson(
                        "{\"record\":\"meeting\",\"id\":\"m-1\",\"revision\":1,\"status\":\"active\","
                                + "\"municipality\":\"0101\",\"course\":\"f-1\",\"day\":\"2013-05-07\","
                                + "\"with\":[\"client\"],\"place\":\"phone\",\"worker\":\"m-7\"}");
        Meeting meeting = ((Record.Meeting) record).getMeeting();
        assertEquals(List.of(MeetingParty.CLIENT), meeting.getWith());
        assertEquals("i telefon", Codes.label(meeting.getPlace(), Lang.DA));
    }

    @Test
    void aScheduleIsComputed() throws UdvejException {
        Schedule schedule = Udvej.schedule("exit_dk", LocalDate.of(2013, 10, 31));
        assertEquals(LocalDate.of(2014, 10, 30), schedule.getLastDay());
        assertEquals(3, schedule.getPhases().size());
    }

    @Test
    void misuseIsACheckedException() {
        try {
            Udvej.strategy("unknown");
        } catch (UdvejException exception) {
            assertTrue(exception instanceof UdvejException.UnknownStrategy);
            assertFalse(exception.getMessage().isEmpty());
        }
        assertThrows(
                UdvejException.ShortMaster.class,
                () -> Udvej.pseudonymizer(new byte[3], "2013", "exit", "sfi", "evaluation"));
    }

    @Test
    void aPseudonymIsMaskedAndItsValueIsThere() throws UdvejException {
        try (Pseudonymizer pseudonymizer =
                Udvej.pseudonymizer(new byte[32], "2013", "exit", "sfi", "evaluation")) {
            Pseudonym pseudonym = pseudonymizer.ofCpr("070761-4285");
            assertEquals(26, pseudonym.getValue().length());
            assertEquals("Pseudonym(…)", pseudonym.toString());
        }
    }
}
