package dk.udvej.bench;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dk.udvej.Engine;
import dk.udvej.Reading;
import dk.udvej.Reconciliation;
import dk.udvej.Udvej;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contenders that are used from the JVM: {@code Contend NAME FILE TODAY SCHEMA}. */
public final class Contend {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Contend() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        Path schema = Path.of(arguments[3]);
        switch (arguments[0]) {
            case "udvej" -> Turns.take(validate(file, LocalDate.parse(arguments[2]), true));
            case "udvej-report" -> Turns.take(validate(file, LocalDate.parse(arguments[2]), false));
            case "networknt" -> Turns.take(peer(file, whole(MAPPER.readTree(schema.toFile()))));
            case "networknt-tag" -> Turns.take(peer(file, byTag(MAPPER.readTree(schema.toFile()))));
            default -> throw new IllegalArgumentException("there is no contender named " + arguments[0]);
        }
    }

    /** Everything: decode, judge by every rule, reconcile, report; the bytes are not copied. */
    private static IntSupplier validate(Path file, LocalDate today, boolean recordsKept) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        Engine engine = Udvej.engine();
        long standing = 0;
        for (Reconciliation row : engine.validateDirect(buffer, today).getReconciliation()) {
            standing += row.getReceived() - row.getQuarantined();
        }
        int accepted = Math.toIntExact(standing);
        return () -> {
            if ((recordsKept ? read(engine, buffer, today) : validate(engine, buffer, today)).isEmpty()) {
                throw new IllegalStateException("a report is never empty");
            }
            return accepted;
        };
    }

    private static String read(Engine engine, ByteBuffer buffer, LocalDate today) {
        try (Reading reading = engine.readDirect(buffer, today)) {
            return reading.reportJson();
        }
    }

    private static String validate(Engine engine, ByteBuffer buffer, LocalDate today) {
        return Udvej.reportToJson(engine.validateDirect(buffer, today));
    }

    private static IntSupplier peer(Path file, Predicate<JsonNode> isValid) throws IOException {
        String text = Files.readString(file);
        return () -> Math.toIntExact(text.lines()
                .filter(line -> !line.startsWith("{\"delivery\""))
                .filter(line -> isRecord(line, isValid))
                .count());
    }

    private static boolean isRecord(String line, Predicate<JsonNode> isValid) {
        try {
            return isValid.test(MAPPER.readTree(line));
        } catch (JacksonException notJson) {
            return false;
        }
    }

    private static Predicate<JsonNode> whole(JsonNode schema) {
        Schema compiled = compile(schema, "record");
        return record -> compiled.validate(record, OutputFormat.BOOLEAN);
    }

    /** A schema for each type of record: the published one asks one condition after the other. */
    private static Predicate<JsonNode> byTag(JsonNode schema) {
        Map<String, Schema> compiled = new HashMap<>();
        for (JsonNode part : schema.get("allOf")) {
            String tag = part.at("/if/properties/record/const").stringValue();
            ObjectNode alone = MAPPER.createObjectNode();
            alone.set("$ref", part.at("/then/$ref"));
            alone.set("$defs", schema.get("$defs"));
            compiled.put(tag, compile(alone, tag));
        }
        return record -> {
            JsonNode tag = record.get("record");
            Schema found = tag == null ? null : compiled.get(tag.asString());
            return found != null && found.validate(record, OutputFormat.BOOLEAN);
        };
    }

    private static Schema compile(JsonNode schema, String name) {
        // It is asked for a yes or no, so it may stop at the first error.
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().failFast(true).formatAssertionsEnabled(true).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        return registry.getSchema(SchemaLocation.of("urn:bench:" + name), schema);
    }
}
