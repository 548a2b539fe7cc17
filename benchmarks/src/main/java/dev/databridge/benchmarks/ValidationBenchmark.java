package dev.databridge.benchmarks;

import dev.databridge.benchmarks.ConstrainedPerson.ConstrainedAddress;
import dev.databridge.internal.door.DocumentDoor;
import dev.databridge.internal.validation.DocumentValidator;
import dev.databridge.validation.Validation;
import dev.databridge.validation.ValidationSettings;
import dev.databridge.validation.Violations;
import jakarta.validation.Validator;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinaryReader;
import org.bson.BsonType;
import org.bson.ByteBufNIO;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.io.ByteBufferBsonInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What constraints cost: a lazy load of a class with constraints against one of its twin without, and the generated check of an
 * object against Hibernate Validator's on the same constraints. All objects are valid.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ValidationBenchmark {
    private static final int DOCUMENTS = 100;

    private final DecoderContext context = DecoderContext.builder().build();
    private final Codec<?> plain = Codecs.DATA_BRIDGE;
    private final Codec<?> constrained = new DocumentDoor(ConstrainedPerson_Codec.INSTANCE);
    private final Codec<?> strict = strict();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final List<ConstrainedPerson> people = new ArrayList<>();
    private byte[] reply = new byte[0];
    private final Validator validator =
            jakarta.validation.Validation.buildDefaultValidatorFactory().getValidator();

    /** Makes the reply and the objects. */
    @Setup
    public void prepare() {
        reply = People.reply(People.documents(DOCUMENTS));
        People.people(DOCUMENTS).forEach(person -> people.add(constrained(person)));
        people.forEach(person -> {
            Violations violations = new Violations(clock, person);
            ConstrainedPerson_Codec.INSTANCE.check(person, violations);
            if (!violations.isEmpty() || !validator.validate(person).isEmpty()) {
                throw new IllegalStateException("all objects have to be valid: " + violations.list());
            }
        });
    }

    /** As a collection reads in strict mode. */
    private static Codec<?> strict() {
        DocumentValidator<ConstrainedPerson> checks = new DocumentValidator<>(
                ConstrainedPerson_Codec.INSTANCE, Validation.STRICT, List.of(), ValidationSettings.DEFAULT);
        return new DocumentDoor(checks.reading(ConstrainedPerson_Codec.INSTANCE));
    }

    private static ConstrainedPerson constrained(Person person) {
        ConstrainedPerson twin = new ConstrainedPerson();
        twin.id = person.id;
        twin.name = person.name;
        twin.email = person.email;
        twin.age = person.age;
        twin.active = person.active;
        twin.score = person.score;
        twin.created = person.created;
        twin.tags = person.tags;
        Address address = Objects.requireNonNull(person.address);
        twin.address = new ConstrainedAddress(address.street(), address.city(), address.zip());
        return twin;
    }

    /** The load of a class without constraints. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public Object loadPlain() {
        return decode(plain);
    }

    /** The lazy load of a class with constraints. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public Object loadLazy() {
        return decode(constrained);
    }

    /** The strict load of a class with constraints. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public Object loadStrict() {
        return decode(strict);
    }

    /** The check by generated code. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public void checkGenerated(Blackhole blackhole) {
        for (ConstrainedPerson person : people) {
            Violations violations = new Violations(clock, person);
            ConstrainedPerson_Codec.INSTANCE.check(person, violations);
            blackhole.consume(violations.isEmpty());
        }
    }

    /** The check by Hibernate Validator. */
    @Benchmark
    @OperationsPerInvocation(DOCUMENTS)
    public void checkProvider(Blackhole blackhole) {
        for (ConstrainedPerson person : people) {
            blackhole.consume(validator.validate(person).isEmpty());
        }
    }

    private List<Object> decode(Codec<?> codec) {
        List<Object> batch = new ArrayList<>(DOCUMENTS);
        try (BsonBinaryReader reader =
                new BsonBinaryReader(new ByteBufferBsonInput(new ByteBufNIO(ByteBuffer.wrap(reply))))) {
            reader.readStartDocument();
            reader.readName();
            reader.readStartArray();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                batch.add(codec.decode(reader, context));
            }
        }
        return batch;
    }
}
