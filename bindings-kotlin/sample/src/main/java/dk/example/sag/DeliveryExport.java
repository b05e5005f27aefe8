package dk.example.sag;

import dk.udvej.Case;
import dk.udvej.Delivery;
import dk.udvej.DeliveryScope;
import dk.udvej.DeliveryWriter;
import dk.udvej.Engine;
import dk.udvej.ExpectedCounts;
import dk.udvej.Finding;
import dk.udvej.FormatVersion;
import dk.udvej.Period;
import dk.udvej.PseudonymInput;
import dk.udvej.PseudonymKey;
import dk.udvej.Pseudonymizer;
import dk.udvej.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the delivery of a period. In Java, to show that both languages have the same interface. */
@Component
public class DeliveryExport {
    private final Engine engine;
    private final Pseudonymizer pseudonymizer;
    private final Cases cases;
    private final String municipality;
    private final String sender;

    DeliveryExport(
            Engine engine,
            Pseudonymizer pseudonymizer,
            Cases cases,
            @Value("${sample.municipality}") String municipality,
            @Value("${sample.sender}") String sender) {
        this.engine = engine;
        this.pseudonymizer = pseudonymizer;
        this.cases = cases;
        this.municipality = municipality;
        this.sender = sender;
    }

    /** Returns the delivery as text, one record on each line. Throws {@link Refused} if a rule rejects it. */
    public String ndjson(Period period) {
        LocalDate today = cases.getToday();
        Delivery header =
                new Delivery(
                        FormatVersion.V1,
                        "d-" + UUID.randomUUID(),
                        sender,
                        municipality,
                        period,
                        today,
                        DeliveryScope.FULL,
                        "exit_dk",
                        new PseudonymKey(pseudonymizer.keyId(), PseudonymInput.CPR),
                        new ExpectedCounts());
        try (DeliveryWriter writer = engine.writer(header, today)) {
            for (Case each : cases.all().values()) {
                writer.appendAll(each.getRecords());
            }
            String text = writer.toNdjson();
            if (text == null) {
                throw new Refused(problems(writer));
            }
            return text;
        }
    }

    private static List<Problem> problems(DeliveryWriter writer) {
        try (Reading reading = writer.reading()) {
            List<Finding> findings = reading.report().getFindings();
            return findings.stream().map(Problem::of).collect(Collectors.toList());
        }
    }
}
