package dk.udvej.bench;

import dk.udvej.Case;
import dk.udvej.CaseStatus;
import dk.udvej.Command;
import dk.udvej.Course;
import dk.udvej.Engine;
import dk.udvej.Finding;
import dk.udvej.Reading;
import dk.udvej.Record;
import dk.udvej.Step;
import dk.udvej.Udvej;
import dk.udvej.UdvejException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Benchmarks of single calls of a case system. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Calls {
    private static final int RECORDS = 50_000;

    private final LocalDate today = LocalDate.of(2016, 1, 1);
    private Engine engine;
    private ByteBuffer delivery;
    private Record.Contact contact;
    private Case client;
    private Command meeting;

    @Setup
    public void prepare() throws UdvejException {
        engine = Udvej.engine();
        byte[] bytes = Udvej.generate(7, RECORDS);
        delivery = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        try (Reading reading = engine.read(bytes, today)) {
            List<Record> records = reading.records();
            contact = (Record.Contact) records.stream().filter(Record.Contact.class::isInstance).findFirst().get();
            Course course = course(records);
            List<Record> ofCourse = new ArrayList<>(List.of(new Record.Course(course)));
            for (Record each : records) {
                if (each instanceof Record.Meeting held && held.getMeeting().getCourse().equals(course.getId())) {
                    ofCourse.add(each);
                }
            }
            client = new Case("0101", ofCourse);
            meeting = new Command.RecordMeeting(((Record.Meeting) ofCourse.remove(ofCourse.size() - 1)).getMeeting());
        }
    }

    /** The first CTI course with a clock. */
    private static Course course(List<Record> records) {
        return records.stream()
                .filter(each -> each instanceof Record.Course found && found.getCourse().getClockStart() != null)
                .map(each -> ((Record.Course) each).getCourse())
                .findFirst()
                .get();
    }

    @TearDown
    public void close() {
        engine.close();
    }

    /** Checks a record, as when it is saved. */
    @Benchmark
    public List<Finding> check() {
        return engine.check(contact, today);
    }

    /** Reads and judges a delivery in a direct buffer; the time is for each record. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public boolean bulk() {
        try (Reading reading = engine.readDirect(delivery, today)) {
            return reading.accepted();
        }
    }

    /** Returns the status of a course with meetings. */
    @Benchmark
    public CaseStatus status() {
        return engine.status(client, today);
    }

    /** Adds a meeting to that case: it is judged before and after. */
    @Benchmark
    public Step step() {
        return engine.step(client, meeting, today);
    }
}
