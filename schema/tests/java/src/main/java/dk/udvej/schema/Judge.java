package dk.udvej.schema;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/**
 * networknt's verdict on the corpus: {@code Judge SCHEMAS CORPUS [TWICE]}. TWICE contains records with a duplicate field:
 * networknt cannot detect it, but Jackson can. Formats are not asserted here: the patterns must be sufficient.
 */
public final class Judge {
    private static final List<String> NAMES = List.of("record", "delivery", "strategy", "policy", "report");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final LongAdder THROWN = new LongAdder();

    private Judge() {}

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[1]);
        long records = 0;
        long judged = 0;
        long accepted = 0;
        long wrong = 0;
        for (String name : NAMES) {
            Schema schema = schema(Path.of(arguments[0]).resolve(name + ".schema.json"), false);
            List<String> lines = Files.readAllLines(corpus.resolve(name + ".txt"));
            List<String> found = lines.parallelStream()
                    .filter(line -> valid(schema, line.substring(1)) != line.startsWith("+"))
                    .toList();
            found.stream()
                    .limit(Math.max(0, 5 - wrong))
                    .forEach(line -> System.out.println(
                            "networknt: " + name + ": " + line.substring(0, Math.min(line.length(), 600))));
            judged += lines.size();
            records += name.equals("record") ? lines.size() : 0;
            accepted += lines.stream().filter(line -> line.startsWith("+")).count();
            wrong += found.size();
        }
        if (arguments.length > 2) {
            List<String> texts = Files.readAllLines(Path.of(arguments[2]));
            long unseen = texts.stream().filter(text -> !saysSo(text)).count();
            System.out.println("Jackson: " + texts.size() + " records with a field twice, " + unseen + " of them not noticed");
            wrong += unseen;
        }
        System.out.println("networknt: " + THROWN + " times it threw an exception, which is counted as refused");
        String counts = records + " records and " + (judged - records) + " other texts judged, ";
        System.out.println("networknt: " + counts + accepted + " accepted, " + wrong + " disagree");
        System.exit(wrong == 0 ? 0 : 1);
    }

    /** Returns the schema. `format` is asserted only on request; by default networknt does not. */
    static Schema schema(Path path, boolean formats) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(formats)
                .locale(Locale.ENGLISH)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        return registry.getSchema(SchemaLocation.of(path.toUri().toString()), MAPPER.readTree(path.toFile()));
    }

    /** Whether the text is JSON and valid. */
    private static boolean valid(Schema schema, String text) {
        JsonNode read;
        try {
            read = MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            return false;
        }
        try {
            return schema.validate(read, OutputFormat.BOOLEAN);
        } catch (JsonNodeException beyondLong) {
            // So it says that a whole number such as 1e308 is too large for a field with a bound.
            THROWN.increment();
            return false;
        }
    }

    /** Returns whether Jackson reports a duplicate field when duplicate detection is on. */
    private static boolean saysSo(String text) {
        JsonMapper strict = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            strict.readTree(text);
            return false;
        } catch (JacksonException twice) {
            return true;
        }
    }
}
