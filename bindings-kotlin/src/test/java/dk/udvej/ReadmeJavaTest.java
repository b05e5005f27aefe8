package dk.udvej;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Runs the Java block of the README. */
class ReadmeJavaTest {
    @Test
    void theBlockInJavaRuns() throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of("tests/deliveries/exit-pakken-table-1.ndjson"));
        try (Engine engine = Udvej.engine();
                Reading reading = engine.read(bytes, LocalDate.of(2013, 3, 7))) {
            for (Finding finding : reading.report().getFindings()) {
                System.out.println(finding.getCode() + ": " + Udvej.text(finding, Lang.DA));
            }
        }
    }
}
