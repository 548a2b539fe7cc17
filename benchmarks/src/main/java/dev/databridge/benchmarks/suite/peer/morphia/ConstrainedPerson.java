package dev.databridge.benchmarks.suite.peer.morphia;

import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.CollectionNames;
import dev.morphia.annotations.Entity;
import dev.morphia.annotations.EntityListeners;
import dev.morphia.annotations.Id;
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

/** The twin of {@link Person}, with the constraints that all systems check. */
@Entity(value = CollectionNames.PEOPLE, useDiscriminator = false)
@EntityListeners(Validation.class)
// A field is null before it is set, and that is what @NotNull finds; listeners are deprecated only for other classes
// than Morphia's own.
@SuppressWarnings({"MultipleNullnessAnnotations", "deprecation"})
public class ConstrainedPerson {
    @Id
    public @Nullable ObjectId id;

    @NotBlank
    @Size(max = 100)
    public @Nullable String name;

    @NotNull
    @Email
    public @Nullable String email;

    @Min(0)
    @Max(150)
    public int age;

    public boolean active;

    @PositiveOrZero
    public double score;

    @NotNull
    @Past
    public @Nullable Instant created;

    @NotEmpty
    @Size(max = 10)
    public @Nullable List<@NotBlank String> tags;

    @NotNull
    @Valid
    public @Nullable ConstrainedAddress address;

    static ConstrainedPerson of(PersonData data) {
        ConstrainedPerson person = new ConstrainedPerson();
        person.name = data.name();
        person.email = data.email();
        person.age = data.age();
        person.active = data.active();
        person.score = data.score();
        person.created = data.createdAt();
        person.tags = data.tags();
        person.address = ConstrainedAddress.of(data);
        return person;
    }

    /** The twin of {@link Address}. */
    @Entity(useDiscriminator = false)
    @SuppressWarnings("MultipleNullnessAnnotations") // as above
    public static class ConstrainedAddress {
        @NotBlank
        @Size(max = 100)
        public @Nullable String street;

        @NotBlank
        public @Nullable String city;

        @NotNull
        @Size(min = 3, max = 10)
        public @Nullable String zip;

        static ConstrainedAddress of(PersonData data) {
            ConstrainedAddress address = new ConstrainedAddress();
            address.street = data.street();
            address.city = data.city();
            address.zip = data.zip();
            return address;
        }
    }
}
