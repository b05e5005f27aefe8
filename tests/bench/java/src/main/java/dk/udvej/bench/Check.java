package dk.udvej.bench;

import dk.udvej.Engine;
import dk.udvej.Finding;
import dk.udvej.Record;
import dk.udvej.Udvej;
import dk.udvej.UdvejException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;

/** One record judged by itself, as a case system does it on save: {@code Check FILE TODAY}, seconds for each call. */
public final class Check {
    private Check() {}

    /** Each line of the file is a record of another type, judged as an object and, under {@code -json}, as the text. */
    public static void main(String[] arguments) throws IOException, UdvejException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        List<Record> records = new ArrayList<>();
        for (String line : lines) {
            records.add(Udvej.recordFromJson(line));
        }
        LocalDate today = LocalDate.parse(arguments[1]);
        Engine engine = Udvej.engine();
        Turns.answer(calls -> {
            StringJoiner each = new StringJoiner(", ", "{", "}");
            for (int i = 0; i < records.size(); i++) {
                Record record = records.get(i);
                String text = lines.get(i);
                String name = record.getClass().getSimpleName().toLowerCase(Locale.ROOT);
                each.add(took(name, calls, () -> engine.check(record, today)));
                each.add(took(name + "-json", calls, () -> engine.checkJson(text, today)));
            }
            return each.toString();
        });
    }

    private static String took(String name, int calls, Callable<List<Finding>> call) {
        try {
            long since = System.nanoTime();
            for (int i = 0; i < calls; i++) {
                call.call();
            }
            return String.format(Locale.ROOT, "\"%s\": %.12f", name, (System.nanoTime() - since) / 1e9 / calls);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
