package dk.udvej.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/**
 * The protocol between the driver and a contender. The driver writes a line with a number of passes; the contender answers
 * with a line of JSON with the time they took. It ends at the end of input.
 */
final class Turns {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Turns() {}

    /** Answers every line of standard input, a number, with a line of JSON. */
    static void answer(IntFunction<String> turn) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            System.out.println(turn.apply(Integer.parseInt(line.trim())));
            System.out.flush();
        }
    }

    /** Answers every turn; {@code work} does the work once and returns the number of accepted records. */
    static void take(IntSupplier work) throws IOException {
        answer(passes -> {
            long cpu = SYSTEM.getProcessCpuTime();
            long wall = System.nanoTime();
            int accepted = 0;
            for (int i = 0; i < passes; i++) {
                accepted = work.getAsInt();
            }
            double cpuEach = (SYSTEM.getProcessCpuTime() - cpu) / 1e9 / passes;
            double wallEach = (System.nanoTime() - wall) / 1e9 / passes;
            return String.format(
                    Locale.ROOT, "{\"cpu\": %.9f, \"wall\": %.9f, \"accepted\": %d}", cpuEach, wallEach, accepted);
        });
    }
}
