package dk.udvej.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Prints the first message of networknt for each mistake, as a line of JSON: {@code Mistakes SCHEMA MISTAKES}. */
public final class Mistakes {
    private Mistakes() {}

    public static void main(String[] arguments) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Schema schema = Judge.schema(Path.of(arguments[0]), true);
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            List<Error> errors = schema.validate(mapper.readTree(line).get("record"));
            Object message = "null";
            if (!errors.isEmpty()) {
                Error first = errors.get(0);
                message = mapper.writeValueAsString(Map.of(
                        "place", first.getInstanceLocation().toString(),
                        "message", first.getMessage()));
            }
            System.out.println("{\"networknt\": " + message + "}");
        }
    }
}
