package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.benchmarks.suite.data.PersonData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** The twin of {@link Person}, field for field, with a constraint on each. */
@Document("people")
@SuppressWarnings("MultipleNullnessAnnotations") // a field is null before it is set, and that is what @NotNull finds
public class ConstrainedPerson {
    @Id
    @Nullable
    ObjectId id;

    @NotBlank
    @Size(max = 100)
    @Nullable
    String name;

    @NotNull
    @Email
    @Nullable
    String email;

    @Min(0)
    @Max(150)
    int age;

    boolean active;

    @PositiveOrZero
    double score;

    @NotNull
    @Past
    @Nullable
    Instant created;

    @NotEmpty
    @Size(max = 10)
    @Nullable
    List<@NotBlank String> tags;

    @NotNull
    @Valid
    @Nullable
    ConstrainedAddress address;

    static ConstrainedPerson of(PersonData data) {
        ConstrainedPerson person = new ConstrainedPerson();
        person.name = data.name();
        person.email = data.email();
        person.age = data.age();
        person.active = data.active();
        person.score = data.score();
        person.created = data.createdAt();
        person.tags = data.tags();
        person.address = new ConstrainedAddress(data.street(), data.city(), data.zip());
        return person;
    }

    /** The twin of {@link Address}. */
    public record ConstrainedAddress(
            @NotBlank @Size(max = 100) String street,
            @NotBlank String city,
            @NotNull @Size(min = 3, max = 10) String zip) {}
}
