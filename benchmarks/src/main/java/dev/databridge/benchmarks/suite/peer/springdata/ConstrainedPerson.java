package dev.databridge.benchmarks.suite.peer.springdata;

import dev.databridge.benchmarks.suite.data.PersonData;
import dev.databridge.benchmarks.suite.peer.CollectionNames;
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
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The twin of {@link Person}, with the constraints that all systems check. */
@Document(CollectionNames.PEOPLE)
public class ConstrainedPerson {
    @Id
    public @Nullable ObjectId id;

    @NotBlank
    @Size(max = 100)
    public final String name;

    @NotNull
    @Email
    public final String email;

    @Min(0)
    @Max(150)
    public int age;

    public final boolean active;

    @PositiveOrZero
    public final double score;

    @NotNull
    @Past
    public final Instant created;

    @NotEmpty
    @Size(max = 10)
    public final List<@NotBlank String> tags;

    @NotNull
    @Valid
    public final ConstrainedAddress address;

    /** A person of these values; the id is null before it is stored. */
    public ConstrainedPerson(
            @Nullable ObjectId id,
            String name,
            String email,
            int age,
            boolean active,
            double score,
            Instant created,
            List<String> tags,
            ConstrainedAddress address) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.age = age;
        this.active = active;
        this.score = score;
        this.created = created;
        this.tags = tags;
        this.address = address;
    }

    static ConstrainedPerson of(PersonData data) {
        return new ConstrainedPerson(
                null,
                data.name(),
                data.email(),
                data.age(),
                data.active(),
                data.score(),
                data.createdAt(),
                data.tags(),
                new ConstrainedAddress(data.street(), data.city(), data.zip()));
    }

    /** The twin of {@link Address}. */
    public record ConstrainedAddress(
            @NotBlank @Size(max = 100) String street,
            @NotBlank String city,
            @NotNull @Size(min = 3, max = 10) String zip) {}
}
